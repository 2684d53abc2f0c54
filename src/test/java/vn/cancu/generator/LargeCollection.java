package vn.cancu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;
import vn.cancu.document.Allocation;
import vn.cancu.document.Citation;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
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
 * <p>A tenth of all documents cite one decree ({@link #hub}). Some cite themselves, some one dated after them, some each other. A
 * document depends on the size and its index alone. Units grow with the number of documents: sixteen of a commune, whatever the size.
 */
public final class LargeCollection {
    private static final int CITATIONS = 10;
    private static final int ITEMS = 4;
    private static final List<String> SYLLABLES = List.of(
            "Bản Bành Bèo Bích Bông Buông Cạn Cát Chạm Chàng Chiềng Chua Cọ Cối Dạ Dàm Dền Duối Đáp Đèo Đìa Đồi Đồng Đục Gạo Giàng Giáp Gò Gừng Hát Hin Hỏa Hố Huổi Khánh Khâu Khe Khẻn Khoai Khúc Khuôn Kim Lạc Lài Lạng Lâm Lũng Mạ Mây Mỏ Nà Nậm Ngàn Nghĩa Pác Phai Phiêng Quang Quế Sàng Suối Tà Tân Thạch Thẳm Thượng Tòng Trà Ván Vạn Vằng Viềng Xuân Yên Yểng"
                    .split(" ", -1));

    private final int size;
    private final int central;
    private final int provincial;
    private final int district;
    private final int communes;
    private final int districts;
    private final int provinces;
    private final List<Component> components;

    /** What a document is, without its words. */
    public record Card(
            String key, String symbol, String type, String issuer, String level, LocalDate date, String title) {}

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
    }

    public int size() {
        return size;
    }

    /** The decree that a tenth of all documents cite. */
    public Card hub() {
        return card(1);
    }

    /** A commune that has plans, by index. */
    public String commune(int index) {
        return "xã " + name(index % communes);
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
                key(symbol, issuer, date), symbol, plan ? "Kế hoạch" : "Quyết định", issuer, level, date, title);
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
                    "phê duyệt chủ trương số " + i);
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
                    "quy định cơ chế quản lý số " + i);
        }
        String symbol = (5000 + i) + "/QĐ-TTg";
        return new Card(
                key(symbol, "Thủ tướng Chính phủ", date),
                symbol,
                "Quyết định",
                "Thủ tướng Chính phủ",
                "trung ương",
                date,
                "phê duyệt đề án số " + i);
    }

    private static String key(String symbol, String issuer, LocalDate date) {
        return DocumentKey.of(Symbol.of(symbol).orElseThrow(), issuer, PartialDate.of(date))
                .orElseThrow();
    }

    /** Indexes of what a document cites: of higher authorities, its own superiors first. */
    private List<Integer> targets(int i) {
        List<Integer> targets = new ArrayList<>();
        if (i < central) {
            // Lower central documents rest on those before them.
            for (int k = 1; k <= CITATIONS; k++) {
                int target = Math.floorMod(i * 31 + k * 7, Math.max(1, central)) / 4 * 4;
                targets.add(target == i ? (i + 4) % central / 4 * 4 : target);
            }
            return targets;
        }
        int local = i - central;
        if (i % 10 == 0) {
            targets.add(1);
        }
        if (local >= provincial + district) {
            int commune = (local - provincial - district) % communes;
            int nth = (local - provincial - district) / communes;
            int own = commune % districts;
            for (int k = 0; k < 3; k++) {
                targets.add(central
                        + provincial
                        + (nth % 4 + 4 * k) * districts % Math.max(1, district - districts) / districts * districts
                        + own);
            }
        }
        if (local >= provincial) {
            int own = i % provinces;
            for (int k = 0; k < 2; k++) {
                targets.add(central
                        + (local % 4 + 4 * k) * provinces % Math.max(1, provincial - provinces) / provinces * provinces
                        + own);
            }
        }
        if (i % 991 == 0) {
            targets.add(i);
        }
        if (i % 983 == 0) {
            targets.add(Math.min(size - 1, i + 1));
        }
        if (i % 977 < 2) {
            targets.add(i % 977 == 0 ? Math.min(size - 1, i + 1) : i - 1);
        }
        for (int k = 0; targets.size() < CITATIONS; k++) {
            targets.add(Math.floorMod(i * 17 + k * 13, central));
        }
        return targets.subList(0, CITATIONS);
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
        List<Citation> citations = new ArrayList<>();
        List<Card> targets = targets(i).stream().map(this::card).toList();
        int first = lines.size() + 1;
        for (Card target : targets) {
            String quote = target.type() + " số " + target.symbol() + " ngày "
                    + "%02d/%02d/%d"
                            .formatted(
                                    target.date().getDayOfMonth(),
                                    target.date().getMonthValue(),
                                    target.date().getYear())
                    + " của " + target.issuer();
            lines.add("Căn cứ " + quote + " " + target.title() + ";");
            citations.add(new Citation(
                    new Evidence(lines.size(), 7, quote),
                    target.type(),
                    target.symbol(),
                    PartialDate.of(target.date()),
                    target.issuer(),
                    target.title(),
                    Citation.Role.BASIS,
                    null,
                    List.of(),
                    0.97,
                    null,
                    false));
        }
        passages.add(
                new Passage(first, lines.size(), "", null, String.join("\n", lines.subList(first - 1, lines.size()))));
        Body body = new Body(card, i, lines, passages);
        if (card.type().equals("Kế hoạch")) {
            body.write(components);
        } else {
            body.article();
        }
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
                        body.items,
                        body.allocations,
                        body.duties,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        passages),
                targets);
    }

    /** Items, amounts and duties of a plan. */
    private record Body(
            Card card,
            int index,
            List<String> lines,
            List<Passage> passages,
            List<Item> items,
            List<Allocation> allocations,
            List<Duty> duties) {
        Body(Card card, int index, List<String> lines, List<Passage> passages) {
            this(card, index, lines, passages, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void article() {
            add("Điều 1. Phân bổ kinh phí sự nghiệp cho các đơn vị trực thuộc.", "Điều 1");
        }

        void write(List<Component> components) {
            for (int k = 0; k < ITEMS; k++) {
                Component component = components.get((index + k * 5) % components.size());
                String title = component.title();
                int line = lines.size() + 1;
                String number = String.valueOf(k + 1);
                String id = component.code();
                long amount = 1_000_000L * (100 + (index * 7L + k * 13L) % 900);
                String printed = String.valueOf(amount / 1_000_000);
                String head = number + ". Dự án: " + title;
                String money = "Kinh phí: " + printed + " triệu đồng từ ngân sách "
                        + (k % 2 == 0 ? "trung ương" : "địa phương") + ".";
                String duty = "Phòng Kinh tế chủ trì, phối hợp với các đơn vị thực hiện.";
                add(head + "\n" + money + "\n" + duty, number);
                items.add(new Item(
                        new Evidence(line, 0, head),
                        id,
                        component.parent() == null ? Item.Kind.PROJECT : Item.Kind.SUBPROJECT,
                        number,
                        title,
                        null,
                        "1719",
                        component.code(),
                        0.95,
                        false));
                allocations.add(new Allocation(
                        new Evidence(line + 1, 10, printed + " triệu đồng"),
                        id,
                        printed,
                        "triệu đồng",
                        amount,
                        k % 2 == 0 ? Allocation.Source.CENTRAL : Allocation.Source.LOCAL,
                        Allocation.Nature.RECURRENT,
                        Allocation.Measure.PLANNED,
                        card.date().getYear(),
                        null,
                        null));
                duties.add(new Duty(
                        new Evidence(line + 2, 0, "Phòng Kinh tế chủ trì"), "Phòng Kinh tế", Duty.Role.LEAD, id));
            }
        }

        private void add(String text, @Nullable String path) {
            int line = lines.size() + 1;
            lines.addAll(List.of(text.split("\n", -1)));
            passages.add(new Passage(line, lines.size(), path == null ? "" : path, null, text));
        }
    }
}
