package vn.cancu.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a printed name to the unit of one place that it means in its document. */
final class UnitFinder {
    /** "xã Y Tịch, huyện Chi Lăng": the place above, in the words of the name itself. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:,| thuộc| của)? (?<word>thị xã|huyện|quận|thành phố|tỉnh) (?<name>\\p{L}+(?: \\p{L}+){0,3})");
    /** A person who stands for a unit: "Giám đốc Sở Nội vụ", "Trưởng phòng Tài chính". */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:phó )?(?:giám đốc|thủ trưởng|chủ tịch|lãnh đạo|trưởng|chánh|chủ nhiệm|chỉ huy trưởng|bí thư|bộ trưởng)"
                    + " (?=(?:sở|phòng|ban|văn phòng|thanh tra|ubnd|ủy ban|công an|trạm|trung tâm|bộ|đảng ủy|hội|bql|hđnd) )");

    private static final Pattern OF_PROVINCE =
            Pattern.compile("^(?:sở|ban dân tộc|bộ chỉ huy|tỉnh đoàn|thường trực tỉnh ủy)(?!\\p{L})");
    private static final Pattern OF_DISTRICT =
            Pattern.compile("^(?:phòng(?! giao dịch)|huyện đoàn|trung tâm y tế|thường trực huyện ủy)(?!\\p{L})");

    private static final String OF_LEVEL = " cấp";
    private static final String OFFICER = "công chức ";
    private static final String DIVISION = "phòng ";

    private UnitFinder() {}

    /** Units of a kind, within the place of the issuer. */
    static UnitName several(String printed, Surroundings around) {
        return of(UnitWords.plain(Names.normal(printed)), around.seat(), around, true);
    }

    static UnitName unit(String printed, Surroundings around) {
        UnitWords words = UnitWords.get();
        String normal = Names.normal(printed);
        if (words.isGeneric(normal)) {
            return several(printed, around);
        }
        String opened = Names.normal(words.opened(printed));
        String body = OFFICE.matcher(opened).replaceFirst("");
        return unit(Authority.of(body), within(body), around);
    }

    /** The nearest place that the words name behind another: the district of "xã A, huyện B, tỉnh C". */
    private static @Nullable String within(String normal) {
        Matcher matcher = WITHIN.matcher(normal);
        String found = null;
        while (matcher.find()) {
            boolean first = !Authority.of(normal.substring(0, matcher.start()))
                    .placeKey()
                    .isPresent();
            found = first || found != null ? found : matcher.group("word") + " " + matcher.group("name");
        }
        return found;
    }

    /** @param told the place above that the words themselves name */
    static UnitName unit(Authority named, @Nullable String told, Surroundings around) {
        Authority located = around.locate(named);
        String word = located.word();
        if (word == null) {
            return withoutLevel(located, around);
        }
        if (located.body().endsWith(OF_LEVEL)) {
            return ofLevel(located, word, around);
        }
        String place = located.place();
        Seat own = around.seat();
        Seat seat =
                place == null ? new Seat(word, null, own == null ? null : own.key()) : around.seat(word, place, told);
        if (UnitName.isWhole(located.body()) || located.body().isEmpty()) {
            return UnitName.whole(located.body().isEmpty() ? "ubnd" : located.body(), seat);
        }
        return UnitName.local(UnitWords.get().body(located.body()), seat, false);
    }

    /** "BCĐ cấp xã" in a commune's plan is its own; in a province's it is any commune's. */
    private static UnitName ofLevel(Authority located, String word, Surroundings around) {
        String body = located.body().substring(0, located.body().length() - OF_LEVEL.length());
        Seat own = around.seat();
        return own != null && own.level().equals(Level.of(word, ""))
                ? unit(new Authority(body, own.word(), own.name()), null, around)
                : of(UnitWords.get().body(body) + OF_LEVEL + " " + word, own, around, true);
    }

    private static UnitName withoutLevel(Authority named, Surroundings around) {
        if (isCentral(named)) {
            return UnitName.central(named);
        }
        String body = body(named.body(), around);
        Seat own = around.seat();
        if (UnitName.isWhole(body) && own != null) {
            return UnitName.whole(body, own);
        }
        Optional<String> level = own == null ? Optional.empty() : levelOf(body, own, around);
        return level.isPresent() ? of(body, around.seatOf(level.get()), around, false) : of(body, own, around, false);
    }

    /** "VHXH" names no sort of unit: a commune has had a Phòng for it since 1/7/2025, an officer before. */
    private static String body(String printed, Surroundings around) {
        String body = UnitWords.get().body(printed);
        boolean toldByMatter =
                body.startsWith(OFFICER) && !printed.startsWith(OFFICER) && !printed.startsWith("cán bộ");
        String division = DIVISION + body.substring(Math.min(body.length(), OFFICER.length()));
        return toldByMatter
                        && !around.hasDistricts()
                        && UnitWords.get().known(division).isPresent()
                ? division
                : body;
    }

    private static boolean isCentral(Authority named) {
        String body = named.body();
        return UnitWords.get().central(body).isPresent()
                || (body.startsWith("bộ ") && !body.startsWith("bộ chỉ huy") && !body.startsWith("bộ phận"))
                || List.of("chính phủ", "quốc hội", "thủ tướng chính phủ", "vpcp")
                        .contains(body);
    }

    /** A Sở is the province's wherever it is named; a Phòng is the district's in a commune's document of before 1/7/2025. */
    private static Optional<String> levelOf(String body, Seat own, Surroundings around) {
        Level level = own.level().orElse(Level.PROVINCE);
        if (level != Level.PROVINCE && OF_PROVINCE.matcher(body).find()) {
            return Optional.of("tỉnh");
        }
        return level == Level.COMMUNE
                        && around.hasDistricts()
                        && OF_DISTRICT.matcher(body).find()
                ? Optional.of("huyện")
                : Optional.empty();
    }

    private static UnitName of(String body, @Nullable Seat seat, Surroundings around, boolean generic) {
        Authority own = around.own();
        return seat == null
                ? UnitName.unplaced(body, own == null ? null : own.key(), generic)
                : UnitName.local(body, seat, generic);
    }
}
