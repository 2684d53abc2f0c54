package vn.cancu.generator.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.cancu.generator.identity.Country.TrueText;
import vn.cancu.generator.identity.TrueMention.Print;

/** Prints one document with what it rests on. */
final class Writer {
    private static final List<String> PEOPLE = List.of(
            "Hứa Bích Loan", "Lăng Văn Thiệp", "Nông Thị Xuân", "Vi Đức Thắng", "Hoàng Văn Bảo", "Lường Thị Mơ");

    private final Country country;
    private final Random random;
    private final TrueDocument own;
    private final List<String> lines = new ArrayList<>();
    private final List<TrueMention> mentions = new ArrayList<>();
    /** Which levels over its own the text names: the district, the province. */
    private boolean tellsDistrict;

    private boolean tellsProvince;

    Writer(Country country, TrueDocument own) {
        this.country = country;
        this.random = country.random;
        this.own = own;
    }

    TrueText write(String file) {
        Office office = own.office();
        if (office == null) {
            throw new IllegalArgumentException("central documents are not printed");
        }
        head(office);
        add("Số: " + own.symbol());
        add("");
        LocalDate date = own.date();
        add(office.name() + ", ngày " + two(date.getDayOfMonth()) + " tháng "
                + (date.getMonthValue() < 3 ? two(date.getMonthValue()) : date.getMonthValue()) + " năm "
                + date.getYear());
        add("");
        add(own.type().toUpperCase(Locale.ROOT));
        add("");
        add(Character.toUpperCase(own.title().charAt(0)) + own.title().substring(1) + told(office));
        add("");
        bases(office);
        add((own.body().equals("HĐND") ? "Hội đồng nhân dân" : "UBND") + " " + office.place() + " "
                + (own.type().equals("Kế hoạch")
                        ? "xây dựng kế hoạch như sau:"
                        : "ban hành " + own.type().toLowerCase(Locale.ROOT) + " như sau:"));
        add("");
        body();
        add("Nơi nhận:");
        add("- Như trên;");
        add("- Lưu: VT.");
        add("");
        add("TM. " + (own.body().equals("HĐND") ? "HỘI ĐỒNG NHÂN DÂN" : "ỦY BAN NHÂN DÂN"));
        add("CHỦ TỊCH");
        add("");
        add(PEOPLE.get(random.nextInt(PEOPLE.size())));
        return new TrueText(own, file, String.join("\n", lines) + "\n", mentions);
    }

    /** The office above stands over the name of a commune in a third of the letterheads. */
    private void head(Office office) {
        Office above = office.above();
        if (above != null && random.nextInt(3) == 0) {
            add(above.head("UBND"));
            tells(above);
        }
        add(office.head(
                own.body().equals("HĐND") ? "HỘI ĐỒNG NHÂN DÂN" : random.nextBoolean() ? "UBND" : "ỦY BAN NHÂN DÂN"));
        add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        add("Độc lập - Tự do - Hạnh phúc");
        add("");
    }

    private void tells(Office above) {
        tellsDistrict |= above.word().equals("huyện");
        tellsProvince |= above.word().equals("tỉnh");
    }

    /** "…, huyện Chi Lăng, tỉnh Lạng Sơn" behind the title, in most texts. */
    private String told(Office office) {
        Office above = office.above();
        if (above == null || !own.title().endsWith(office.place()) || random.nextInt(4) == 0) {
            return "";
        }
        tells(above);
        Office top = above.above();
        if (top == null || random.nextBoolean()) {
            return ", " + above.place();
        }
        tells(top);
        return ", " + above.place() + ", " + top.place();
    }

    private void bases(Office office) {
        law(random.nextInt(4));
        central();
        for (String level : List.of("tỉnh", "huyện")) {
            Office above = office.at(level);
            if (above != null && !above.equals(office)) {
                for (String symbol : level.equals("tỉnh")
                        ? List.of("142/KH-UBND", "2206/QĐ-UBND", "17/2022/NQ-HĐND")
                        : List.of("58/KH-UBND", "4417/QĐ-UBND")) {
                    local(country.of(symbol, above));
                }
            }
        }
        if (own.type().equals("Kế hoạch") && office.word().equals("xã")) {
            local(country.documents.get(own.id() - 1));
        }
    }

    private void law(int which) {
        LocalDate signed = own.date();
        switch (which) {
            case 0 ->
                plant(
                        "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;",
                        Print.LAW_DATED,
                        null,
                        "83/2015/QH13",
                        LocalDate.of(2015, 6, 25),
                        true);
            case 1 ->
                plant(
                        "Căn cứ Luật Đầu tư công năm 2019;",
                        Print.LAW_DATED,
                        null,
                        "39/2019/QH14",
                        LocalDate.of(2019, 6, 13),
                        true);
            case 2 ->
                plant(
                        "Căn cứ Luật NSNN;",
                        Print.LAW,
                        null,
                        "83/2015/QH13",
                        LocalDate.of(2015, 6, 25),
                        !signed.isBefore(LocalDate.of(2017, 1, 1)));
            default -> plant("Căn cứ Luật Bảo trợ thôn bản năm 2016;", Print.LAW_UNKNOWN, null, null, null, false);
        }
    }

    private void central() {
        TrueDocument target = country.central();
        String number = target.type() + " số " + target.symbol();
        if (random.nextBoolean()) {
            plant(
                    "Căn cứ " + number + " ngày " + day(target.date()) + " của " + target.issuer() + " "
                            + target.title() + ";",
                    Print.FULL,
                    target,
                    true);
        } else {
            // A number of the Prime Minister's is given anew every year: without the day it is nobody's.
            plant(
                    "Căn cứ " + number + " của " + target.issuer() + ";",
                    Print.NO_DAY,
                    target,
                    target.symbol().matches(".*/20\\d\\d/.*"));
        }
    }

    private void local(TrueDocument target) {
        String number = target.type() + (random.nextInt(12) == 0 ? " " : " số ") + target.symbol();
        String dated = number + " ngày " + day(target.date());
        String title = random.nextInt(3) == 0 ? "" : " " + target.title();
        String full = " của " + issuer(target, true);
        // Without the title nobody can say whether the day was misprinted or the number.
        boolean titled = random.nextInt(4) > 0;
        boolean tellable = titled && target.held() && isOnly(target, false);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> plant("Căn cứ " + dated + full + title + ";", Print.FULL, target, isOnly(target, true));
            case 3, 4, 5, 6 ->
                plant(
                        "Căn cứ " + dated + " của " + issuer(target, false) + title + ";",
                        Print.LEVEL,
                        target,
                        tellsOffice(target));
            case 7 -> plant("Căn cứ " + dated + ";", Print.NO_ISSUER, target, false);
            case 8 -> plant("Căn cứ " + number + full + ";", Print.NO_DAY, target, false);
            case 9 -> plant("Căn cứ " + number + ";", Print.NUMBER, target, false);
            case 10 ->
                plant(
                        "Căn cứ " + number + " ngày " + day(wrong(target.date())) + full
                                + (titled ? " " + target.title() : "") + ";",
                        Print.WRONG_DAY,
                        target,
                        tellable);
            default -> {
                String wrong = wrong(target.symbol());
                plant(
                        "Căn cứ " + target.type() + " số " + wrong + " ngày " + day(target.date()) + full
                                + (titled ? " " + target.title() : "") + ";",
                        !(titled && target.held()) && isThere(wrong, target)
                                ? Print.ANOTHER_NUMBER
                                : Print.WRONG_NUMBER,
                        target,
                        tellable);
            }
        }
    }

    /** Whether the authority of a document gave another one that number on the same day. */
    private boolean isThere(String symbol, TrueDocument target) {
        return country.documents.stream()
                .anyMatch(other -> other.symbol().equals(symbol)
                        && other.issuer().equals(target.issuer())
                        && other.date().equals(target.date()));
    }

    /** "UBND huyện Chi Lăng" or "Ủy ban nhân dân huyện Chi Lăng"; by its level "UBND huyện". */
    private String issuer(TrueDocument target, boolean named) {
        Office office = target.office();
        if (office == null) {
            return target.issuer();
        }
        String body = target.body().equals("UBND")
                ? random.nextBoolean() ? "UBND" : "Ủy ban nhân dân"
                : random.nextBoolean() ? "HĐND" : "Hội đồng nhân dân";
        return body + " " + (named ? office.place() : office.word());
    }

    /** Whether no other authority of that name gave that number, on that day or on any. */
    private boolean isOnly(TrueDocument target, boolean onThatDay) {
        return country.documents.stream()
                .noneMatch(other -> other.id() != target.id()
                        && other.symbol().equals(target.symbol())
                        && other.issuer().equals(target.issuer())
                        && (!onThatDay || other.date().equals(target.date())));
    }

    /** Whether the text says of which place the authority is of which it prints the level alone. */
    private boolean tellsOffice(TrueDocument target) {
        Office office = target.office();
        if (office == null || office.equals(own.office())) {
            return true;
        }
        return office.word().equals("tỉnh") ? tellsProvince : tellsDistrict;
    }

    private LocalDate wrong(LocalDate day) {
        return random.nextBoolean()
                ? day.plusDays(day.getDayOfMonth() < 20 ? 1 : -1)
                : day.withMonth(day.getMonthValue() == 12 ? 11 : day.getMonthValue() + 1);
    }

    /** A figure too many, another one, or two that changed places: some of these are numbers of other documents. */
    private String wrong(String symbol) {
        int end = symbol.indexOf('/');
        String number = symbol.substring(0, end);
        String rest = symbol.substring(end);
        int last = number.charAt(end - 1) - '0';
        return switch (random.nextInt(3)) {
            case 0 -> number + random.nextInt(10) + rest;
            case 1 -> number.substring(0, end - 1) + (last + 1) % 10 + rest;
            default ->
                end < 3 || number.charAt(end - 1) == number.charAt(end - 2)
                        ? number.substring(0, end - 1) + (last + 2) % 10 + rest
                        : number.substring(0, end - 2) + last + number.charAt(end - 2) + rest;
        };
    }

    private void body() {
        TrueDocument decree = country.documents.get(2);
        add("1. Thực hiện theo " + decree.type() + " số " + decree.symbol() + " ngày " + day(decree.date())
                + " của Chính phủ.");
        plant("Việc lồng ghép vốn theo Nghị định nêu trên.", Print.BACK, decree, true);
        List<TrueMention> full = mentions.stream()
                .filter(mention -> mention.print() == Print.FULL
                        && mention.resolvable()
                        && mention.meant() != null
                        && mention.meant().office() != null)
                .toList();
        for (TrueMention mention : full) {
            TrueDocument target = mention.meant();
            boolean one = target != null
                    && mentions.stream()
                                    .filter(other -> other.meant() != null
                                            && other.meant().symbol().equals(target.symbol()))
                                    .count()
                            == 1;
            if (target != null && one) {
                plant(
                        "2. Phần việc còn lại làm theo " + target.type() + " số " + target.symbol() + ".",
                        Print.AGAIN,
                        target,
                        true);
            }
        }
    }

    private void plant(String line, Print print, TrueDocument target, boolean resolvable) {
        plant(line, print, target, null, null, resolvable);
    }

    private void plant(
            String line,
            Print print,
            @Nullable TrueDocument target,
            @Nullable String law,
            @Nullable LocalDate date,
            boolean resolvable) {
        mentions.add(new TrueMention(lines.size() + 1, print, target, law, date, resolvable));
        add(line);
        add("");
    }

    private void add(String line) {
        lines.add(line);
    }

    private String day(LocalDate date) {
        return switch (random.nextInt(3)) {
            case 0 -> two(date.getDayOfMonth()) + " tháng " + date.getMonthValue() + " năm " + date.getYear();
            case 1 -> date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
            default -> two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
