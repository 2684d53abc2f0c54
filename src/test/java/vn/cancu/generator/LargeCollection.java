package vn.cancu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;
import vn.cancu.document.Citation;
import vn.cancu.document.Citation.Effect;
import vn.cancu.document.Evidence;
import vn.cancu.document.Force;
import vn.cancu.document.Header;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.text.PartialDate;

/**
 * As many read documents as wanted that cite each other, ten citations each, for measuring the graph at a size that the reader would
 * need hours for: central documents, then those of provinces, districts and communes, in four years; half of the local ones are plans
 * with items, amounts and duties.
 *
 * <p>A tenth of all documents cite one decree ({@link #hub}), which a later one amends. Some cite themselves, some one dated after
 * them, some each other; some amend or replace an earlier one; some rest on a circular that is not held. Decrees say from which day on
 * they are in force. A document depends on the size and its index alone. Units grow with the number of documents: sixteen of a commune, whatever the size.
 */
public final class LargeCollection {
    /** The decree that amends the {@link #hub}. */
    static final int AMENDING = 5;

    static final int ITEMS = 4;

    /** Raised by hand where documents, or how they are written, are not what they were: a home made of others tells nothing of these. */
    public static final int VERSION = 3;

    private static final List<String> PHRASES = List.of(
            "nước sinh hoạt",
            "giảm thiểu tảo hôn",
            "bình đẳng giới",
            "chuỗi giá trị",
            "chăm sóc sức khỏe",
            "hạ tầng thiết yếu");
    private static final List<String> SYLLABLES = List.of(
            "Bản Bành Bèo Bích Bông Buông Cạn Cát Chạm Chàng Chiềng Chua Cọ Cối Dạ Dàm Dền Duối Đáp Đèo Đìa Đồi Đồng Đục Gạo Giàng Giáp Gò Gừng Hát Hin Hỏa Hố Huổi Khánh Khâu Khe Khẻn Khoai Khúc Khuôn Kim Lạc Lài Lạng Lâm Lũng Mạ Mây Mỏ Nà Nậm Ngàn Nghĩa Pác Phai Phiêng Quang Quế Sàng Suối Tà Tân Thạch Thẳm Thượng Tòng Trà Ván Vạn Vằng Viềng Xuân Yên Yểng"
                    .split(" ", -1));

    private final int size;
    final int central;
    final int provincial;
    final int district;
    final int communes;
    final int districts;
    final int provinces;
    private final List<Component> components;
    private final LargeTargets targets;

    /**
     * What a document is, without its words.
     *
     * @param held whether the collection holds its text
     */
    public record Card(
            String key,
            String symbol,
            String type,
            String issuer,
            String level,
            LocalDate date,
            String title,
            boolean held) {}

    /**
     * A document and what it cites.
     *
     * @param targets of its citations, in their order
     */
    public record Made(Card card, ReadDocument read, List<Card> targets) {}

    public LargeCollection(int size) {
        this.size = size;
        this.central = Math.max(40, size / 200);
        this.provincial = size / 20;
        this.district = size * 15 / 100;
        this.communes = Math.max(4, size / 20);
        this.districts = Math.max(2, communes / 12);
        this.provinces = Math.max(1, districts / 8);
        this.components = Catalogue.load().programme("1719").orElseThrow().components();
        this.targets = new LargeTargets(this);
    }

    public int size() {
        return size;
    }

    /** The decree that a tenth of all documents cite. */
    public Card hub() {
        return card(1);
    }

    /** How many circulars are cited and not held. */
    public int absent() {
        return Math.max(5, size / 500);
    }

    /** A circular that is cited and not held. */
    Card absentCard(int i) {
        LocalDate date = LocalDate.of(2016 + i % 6, 1 + i % 12, 1 + i % 28);
        String symbol = (10 + i) + "/" + date.getYear() + "/TT-BTC";
        return new Card(
                key(symbol, "Bộ Tài chính", date),
                symbol,
                "Thông tư",
                "Bộ Tài chính",
                "trung ương",
                date,
                "quy định việc quản lý, sử dụng kinh phí số " + i,
                false);
    }

    /** A commune that has plans, by index. */
    public String commune(int index) {
        return "xã " + name(index % communes);
    }

    /** Words of what its plans do, another for each number. */
    public static String phrase(int i) {
        return PHRASES.get(i % PHRASES.size());
    }

    /** The unit that has more duties than any other. */
    public String busiest() {
        return LargeDuties.HUB;
    }

    /** Keys of plans of communes, from all over the collection. */
    public List<String> plans(int count) {
        int first = central + provincial + district;
        return IntStream.iterate(first, i -> i < size, i -> i + Math.max(1, (size - first) / count / 3))
                .mapToObj(this::card)
                .filter(card -> card.type().equals("Kế hoạch"))
                .limit(count)
                .map(Card::key)
                .toList();
    }

    private static String name(int unit) {
        int n = SYLLABLES.size();
        return SYLLABLES.get(unit % n) + " "
                + SYLLABLES.get((unit / n + unit) % n).toLowerCase(Locale.ROOT);
    }

    public Card card(int i) {
        if (i < central) {
            return centralCard(i);
        }
        int local = i - central;
        String level;
        int unit;
        int nth;
        if (local < provincial) {
            level = "tỉnh";
            unit = local % provinces;
            nth = local / provinces;
        } else if (local < provincial + district) {
            level = "huyện";
            unit = (local - provincial) % districts;
            nth = (local - provincial) / districts;
        } else {
            level = "xã";
            unit = (local - provincial - district) % communes;
            nth = (local - provincial - district) / communes;
        }
        int year = 2022 + nth % 4;
        LocalDate date = LocalDate.of(year, 1, 1).plusDays((nth * 37L + unit) % 330);
        boolean plan = nth / 4 % 2 == 0;
        String place = level + " " + name(unit);
        String issuer = "UBND " + place;
        String symbol = (10 + nth) + (plan ? "/KH-UBND" : "/QĐ-UBND");
        String title = plan
                ? "thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm "
                        + year + " trên địa bàn " + place
                : "về việc phân bổ kinh phí thực hiện các chương trình mục tiêu quốc gia năm " + year + " trên địa bàn "
                        + place;
        return new Card(
                key(symbol, issuer, date), symbol, plan ? "Kế hoạch" : "Quyết định", issuer, level, date, title, true);
    }

    private static Card centralCard(int i) {
        LocalDate date = LocalDate.of(2015 + i % 7, 1 + i % 12, 1 + i % 28);
        if (i % 4 == 0) {
            String symbol = (100 + i) + "/" + date.getYear() + "/QH14";
            return new Card(
                    key(symbol, "Quốc hội", date),
                    symbol,
                    "Nghị quyết",
                    "Quốc hội",
                    "trung ương",
                    date,
                    "phê duyệt chủ trương số " + i,
                    true);
        }
        if (i % 4 == 1) {
            String symbol = (100 + i) + "/" + date.getYear() + "/NĐ-CP";
            return new Card(
                    key(symbol, "Chính phủ", date),
                    symbol,
                    "Nghị định",
                    "Chính phủ",
                    "trung ương",
                    date,
                    "quy định cơ chế quản lý số " + i,
                    true);
        }
        String symbol = (5000 + i) + "/QĐ-TTg";
        return new Card(
                key(symbol, "Thủ tướng Chính phủ", date),
                symbol,
                "Quyết định",
                "Thủ tướng Chính phủ",
                "trung ương",
                date,
                "phê duyệt đề án số " + i,
                true);
    }

    private static String key(String symbol, String issuer, LocalDate date) {
        return DocumentKey.of(Symbol.of(symbol).orElseThrow(), issuer, PartialDate.of(date))
                .orElseThrow();
    }

    public Made made(int i) {
        Card card = card(i);
        List<String> lines = new ArrayList<>(List.of(
                card.issuer(),
                "Số: " + card.symbol(),
                card.type().toUpperCase(Locale.forLanguageTag("vi")),
                card.title(),
                ""));
        List<Passage> passages =
                new ArrayList<>(List.of(new Passage(1, 4, "", null, String.join("\n", lines.subList(0, 4)))));
        List<LargeTargets.Target> cited = targets.of(i);
        List<Citation> citations = new ArrayList<>();
        int first = lines.size() + 1;
        for (LargeTargets.Target target : cited) {
            if (target.effect() == null) {
                lines.add("Căn cứ " + words(target.card()) + " " + target.card().title() + ";");
                citations.add(citation(lines.size(), 7, target));
            }
        }
        passages.add(
                new Passage(first, lines.size(), "", null, String.join("\n", lines.subList(first - 1, lines.size()))));
        LargeBody body = new LargeBody(card, i, lines, passages);
        if (card.type().equals("Kế hoạch")) {
            body.write(components);
        } else {
            body.article();
        }
        for (LargeTargets.Target target : cited) {
            if (target.effect() != null) {
                String verb = target.effect() == Effect.REPLACES ? "Thay thế " : "Sửa đổi, bổ sung ";
                int line = body.article(verb + words(target.card()) + ".", 2);
                citations.add(citation(line, "Điều 2. ".length() + verb.length(), target));
            }
        }
        LocalDate from = card.date().plusDays(45);
        Force force = card.type().equals("Nghị định") ? body.force(from) : null;
        Header header = new Header(
                card.type(),
                card.symbol().substring(0, card.symbol().indexOf('/')),
                card.symbol(),
                card.issuer(),
                card.level(),
                null,
                PartialDate.of(card.date()),
                card.title(),
                card.type().equals("Kế hoạch") ? List.of("1719") : List.of(),
                card.level().equals("trung ương")
                        ? List.of()
                        : List.of(card.date().getYear()),
                null,
                List.of());
        return new Made(
                card,
                new ReadDocument(
                        header,
                        citations,
                        List.of(),
                        body.items(),
                        body.allocations(),
                        body.given().duties,
                        List.of(),
                        List.of(),
                        body.given().deadlines,
                        List.of(),
                        List.of(),
                        force,
                        passages),
                cited.stream().map(LargeTargets.Target::card).toList());
    }

    private static Citation citation(int line, int start, LargeTargets.Target target) {
        Card card = target.card();
        return new Citation(
                new Evidence(line, start, words(card)),
                card.type(),
                card.symbol(),
                PartialDate.of(card.date()),
                card.issuer(),
                card.title(),
                target.effect() == null ? Citation.Role.BASIS : Citation.Role.AMENDED,
                target.effect(),
                List.of(),
                0.97,
                null,
                false);
    }

    /** How a document is named where it is cited. */
    private static String words(Card card) {
        return card.type() + " số " + card.symbol() + " ngày " + LargeBody.DAY.format(card.date()) + " của "
                + card.issuer();
    }
}
