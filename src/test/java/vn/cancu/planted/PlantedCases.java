package vn.cancu.planted;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.planted.PlanPage.Item;
import vn.cancu.planted.PlanPage.ItemForm;

/** The cases of a seed: each wording of each kind once with its fault and once without, each in a place of its own. */
public final class PlantedCases {
    private static final String HEADING = "{i}. Dự án {N}: {title}";
    private static final List<String> MONEY = List.of(
            "Kinh phí: {T} triệu đồng, trong đó ngân sách trung ương {C} triệu đồng, ngân sách địa phương {L} triệu đồng.",
            "Vốn phân bổ: {T} triệu đồng. Trong đó:\n- Ngân sách trung ương: {C} triệu đồng.\n- Ngân sách địa phương: {L} triệu đồng.",
            "Kinh phí: {T} triệu đồng.");
    private static final List<String> DUTY = List.of(
            "Phân công thực hiện: {lead} chủ trì, phối hợp với {other}.",
            "Thực hiện: {lead} chủ trì, phối hợp với các thôn.");

    private final long seed;

    public PlantedCases(long seed) {
        this.seed = seed;
    }

    /** The cases of the first two sets, of the second and of the third; a set changes nothing in those before it. */
    public List<PlantedCase> all() {
        List<PlantedCase> cases = new ArrayList<>();
        add(cases, 1, PlantedCase.FIRST_TUNING);
        add(cases, PlantedCase.FIRST_TUNING + 1, PlantedCase.LAST_TUNING);
        add(cases, PlantedCase.LAST_TUNING + 1, PlantedCase.LAST_SECOND);
        add(cases, PlantedCase.LAST_SECOND + 1, Wordings.COUNT);
        return cases;
    }

    private void add(List<PlantedCase> cases, int from, int to) {
        int place = cases.size();
        for (PlantedKind kind : PlantedKind.values()) {
            List<List<String>> wordings = Wordings.of(kind);
            for (int wording = from; wording <= to; wording++) {
                List<String> parts = wordings.get(wording - 1);
                cases.add(new Maker(kind, wording, parts, new Scene(seed, place++, true)).make());
                cases.add(new Maker(kind, wording, parts, new Scene(seed, place++, false)).make());
            }
        }
    }

    private static final class Maker {
        private final PlantedKind kind;
        private final int wording;
        private final List<String> parts;
        private final Scene scene;
        private final String folder;
        private final List<PlanPage> pages = new ArrayList<>();
        private final ItemForm plain;
        private final int number;

        Maker(PlantedKind kind, int wording, List<String> parts, Scene scene) {
            this.kind = kind;
            this.wording = wording;
            this.parts = parts;
            this.scene = scene;
            folder = "planted/" + kind.word() + "-" + wording + (scene.faulty ? "-faulty/" : "-clean/");
            plain = new ItemForm(HEADING, scene.pick(MONEY), scene.pick(DUTY));
            number = scene.between(5, 19);
        }

        PlantedCase make() {
            PlantedCase.Where where = switch (kind) {
                case TOTAL_PARTS, PART_OVER_TOTAL, UNIT_SLIP, ITEM_WITHOUT_MONEY ->
                    plan(new ItemForm(HEADING, parts.getFirst(), plain.duty()));
                case COMPONENT_NUMBER -> plan(new ItemForm(parts.getFirst(), plain.money(), plain.duty()));
                case NO_LEAD, TWO_LEADS -> plan(new ItemForm(HEADING, plain.money(), parts.getFirst()));
                case MAGNITUDE -> plan(new ItemForm(HEADING, parts.getFirst(), plain.duty()));
                case GRAND_TOTAL, MONEY_WITHOUT_ITEM, LATER_BASIS, DATES, TARGET_BELOW, NUMBERING -> plan(plain);
                case OVER_GRANT -> overGrant();
                case COMPONENT_DIFFERS -> secondPlan();
                case PLAN_REPORT, DISBURSED_OVER -> report();
                case DEAD_BASIS -> deadBasis();
                case REGISTER -> register();
            };
            return new PlantedCase(
                    kind,
                    wording,
                    scene.faulty,
                    pages.stream().map(PlanPage::text).toList(),
                    where);
        }

        private PlanPage page() {
            PlanPage page = new PlanPage(scene, folder + (pages.size() + 1) + ".txt");
            pages.add(page);
            return page;
        }

        private String commune() {
            return "xã " + scene.word("xa");
        }

        private PlantedCase.Where plan(ItemForm form) {
            PlanPage page = page();
            planHead(page, "Số: " + number + "/KH-UBND", scene.day(scene.year, 3, 4));
            if (kind == PlantedKind.LATER_BASIS) {
                page.planted(scene.fill(parts.getFirst(), true));
            }
            opening(page);
            if (kind == PlantedKind.TARGET_BELOW) {
                targets(page);
            }
            page.add("II. NỘI DUNG THỰC HIỆN");
            List<Item> items = page.items(scene.between(4, 6));
            int wrong = scene.between(1, items.size() - 2);
            items(page, form, items, wrong);
            afterItems(page, items, wrong);
            page.add("IV. TỔ CHỨC THỰC HIỆN");
            if (kind == PlantedKind.TWO_LEADS && parts.size() > 1) {
                page.set(items.get(wrong), wrong + 1);
                page.planted(scene.fill("1. " + parts.get(1), true));
            } else if (kind == PlantedKind.NUMBERING) {
                page.planted(scene.fill(parts.getFirst(), true));
            } else if (kind == PlantedKind.DATES) {
                page.planted(scene.fill("1. " + parts.getFirst(), true));
            } else {
                page.add("1. Các thôn công khai kết quả tại nhà văn hóa.");
            }
            page.foot();
            return page.where();
        }

        private void planHead(PlanPage page, String printedNumber, String date) {
            page.head(
                    commune(),
                    printedNumber,
                    scene.word("xa"),
                    date,
                    "KẾ HOẠCH",
                    "Thực hiện " + PlanPage.PROGRAMME + " năm " + scene.year + " trên địa bàn " + commune());
            page.programmeBasis();
        }

        private void opening(PlanPage page) {
            page.add("Ủy ban nhân dân " + commune() + " xây dựng kế hoạch thực hiện Chương trình năm " + scene.year
                    + " như sau:");
            page.add("I. MỤC ĐÍCH, YÊU CẦU");
            page.add("1. Giúp các hộ khó khăn có việc làm và thu nhập; công khai với nhân dân các thôn.");
        }

        private void targets(PlanPage page) {
            long high = scene.between(700, 900);
            long low = scene.between(80, 200);
            int change = scene.between(15, 60);
            scene.figure("H", high);
            scene.figure("A", scene.faulty ? high - change : high + change);
            scene.figure("a", low);
            scene.figure("h", scene.faulty ? low + change : low - change);
            page.planted(scene.fill(parts.getFirst(), true));
        }

        private void items(PlanPage page, ItemForm form, List<Item> items, int wrong) {
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                page.set(item, i + 1);
                boolean here = i == wrong;
                figures(item, here && scene.faulty);
                boolean faultHere = here && scene.faulty;
                boolean planted = here && isInItem();
                if (planted) {
                    page.begin();
                }
                if (kind == PlantedKind.COMPONENT_NUMBER && faultHere) {
                    scene.put("N", item.number() == 1 ? 2 : item.number() - 1);
                }
                page.item(
                        form,
                        i + 1,
                        here,
                        !(kind == PlantedKind.ITEM_WITHOUT_MONEY && faultHere),
                        !(kind == PlantedKind.NO_LEAD && faultHere));
                if (planted) {
                    page.end();
                }
            }
        }

        private boolean isInItem() {
            return switch (kind) {
                case TOTAL_PARTS, PART_OVER_TOTAL, UNIT_SLIP, ITEM_WITHOUT_MONEY, COMPONENT_NUMBER, NO_LEAD -> true;
                case TWO_LEADS -> parts.size() == 1;
                default -> false;
            };
        }

        private void figures(Item item, boolean wrong) {
            long off = Math.max(7, item.total() / scene.between(4, 30));
            scene.figure("T", kind == PlantedKind.TOTAL_PARTS && wrong ? item.total() + off : item.total());
            scene.figure("P", wrong ? item.total() + off : item.total() - off);
            scene.figure("K", item.total() * 1000);
        }

        private void afterItems(PlanPage page, List<Item> items, int wrong) {
            long total = items.stream().mapToLong(Item::total).sum();
            long central = items.stream().mapToLong(Item::central).sum();
            long off = kind == PlantedKind.GRAND_TOTAL && scene.faulty ? Math.max(9, total / scene.between(5, 40)) : 0;
            scene.figure("G", total + off);
            scene.figure("GC", central + off);
            scene.figure("GL", total - central);
            scene.figure("X", scene.between(300, 1500));
            switch (kind) {
                case GRAND_TOTAL, MONEY_WITHOUT_ITEM -> {
                    page.add("III. KINH PHÍ");
                    page.planted(scene.fill(parts.getFirst(), true));
                }
                case MAGNITUDE -> {
                    page.set(items.get(wrong), wrong + 1);
                    figures(items.get(wrong), scene.faulty);
                    page.add("III. KINH PHÍ");
                    page.planted(scene.fill(parts.get(1), true));
                }
                default -> page.add("III. GIẢI PHÁP\n\nLồng ghép các nguồn lực trên địa bàn; kiểm tra thường xuyên.");
            }
        }

        private PlantedCase.Where overGrant() {
            PlanPage decision = page();
            String date = scene.day(scene.year - 1, 12, 12);
            int decided = scene.between(1200, 3900);
            PlanPage plan = page();
            List<Item> items = plan.items(scene.between(3, 5));
            long total = items.stream().mapToLong(Item::total).sum();
            long central = items.stream().mapToLong(Item::central).sum();
            long cut = scene.faulty ? Math.max(20, total / scene.between(6, 30)) : 0;
            scene.figure("G", total - cut);
            scene.figure("GC", central - cut);
            scene.figure("GL", total - central);
            districtHead(
                    decision,
                    decided,
                    date,
                    "Về việc phân bổ kinh phí thực hiện " + PlanPage.PROGRAMME + " năm " + scene.year);
            decision.add("Điều 1. Phân bổ kinh phí thực hiện " + PlanPage.PROGRAMME + " năm " + scene.year
                    + " cho các xã như sau:");
            decision.add(scene.fill(parts.getFirst(), true));
            decision.add("Điều 2. Quyết định này có hiệu lực từ ngày ký.");
            decision.foot();
            planHead(plan, "Số: " + number + "/KH-UBND", scene.day(scene.year, 3, 4));
            plan.add("Căn cứ Quyết định số " + decided + "/QĐ-UBND ngày " + date + " của UBND huyện "
                    + scene.word("huyen") + " về việc phân bổ kinh phí thực hiện Chương trình năm " + scene.year + ";");
            opening(plan);
            plan.add("II. NỘI DUNG THỰC HIỆN");
            items(plan, plain, items, -1);
            plan.add("III. KINH PHÍ");
            scene.figure("P", total);
            plan.planted(scene.fill(parts.get(1), true));
            plan.foot();
            return plan.where();
        }

        private void districtHead(PlanPage page, int decided, String date, String title) {
            page.head(
                    "huyện " + scene.word("huyen"),
                    "Số: " + decided + "/QĐ-UBND",
                    scene.word("huyen"),
                    date,
                    "QUYẾT ĐỊNH",
                    title);
            page.add("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;");
            page.add("QUYẾT ĐỊNH:");
        }

        private List<Item> firstPlan() {
            PlanPage plan = page();
            planHead(plan, "Số: " + number + "/KH-UBND", scene.day(scene.year, 3, 4));
            opening(plan);
            plan.add("II. NỘI DUNG THỰC HIỆN");
            List<Item> items = plan.items(scene.between(4, 5));
            items(plan, plain, items, -1);
            plan.foot();
            return items;
        }

        private PlantedCase.Where secondPlan() {
            List<Item> items = firstPlan();
            PlanPage page = page();
            page.head(
                    commune(),
                    "Số: " + (number + scene.between(8, 20)) + "/KH-UBND",
                    scene.word("xa"),
                    scene.day(scene.year, 5, 7),
                    "KẾ HOẠCH",
                    scene.fill(parts.getFirst(), true));
            page.programmeBasis();
            opening(page);
            page.add("II. CÁC DỰ ÁN");
            again(page, items.subList(1, 4), parts.get(1));
            page.foot();
            return page.where();
        }

        private PlantedCase.Where report() {
            List<Item> items = firstPlan();
            PlanPage page = page();
            page.head(
                    commune(),
                    "Số: " + scene.between(60, 120) + "/BC-UBND",
                    scene.word("xa"),
                    scene.day(scene.year, 12, 12),
                    "BÁO CÁO",
                    "Kết quả thực hiện " + PlanPage.PROGRAMME + " năm " + scene.year + " trên địa bàn " + commune());
            page.add("I. CHỈ ĐẠO, ĐIỀU HÀNH");
            page.add("Ban Quản lý xã họp mỗi tháng một lần.");
            page.add("II. KẾT QUẢ THỰC HIỆN");
            again(page, items.subList(1, 4), parts.getFirst());
            page.foot();
            return page.where();
        }

        /** Some items of the first document once more; the second of them with another figure. */
        private void again(PlanPage page, List<Item> items, String words) {
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                page.set(item, i + 1);
                boolean wrong = i == 1 && scene.faulty;
                long off = wrong ? Math.max(12, item.total() / scene.between(4, 20)) : 0;
                scene.figure("D", item.total() + off);
                scene.figure("DC", item.central() + off);
                scene.figure("DL", item.total() - item.central());
                boolean over = kind == PlantedKind.DISBURSED_OVER && wrong;
                long spent = over ? item.total() + off : item.total() - item.total() / 9;
                scene.figure("S", spent);
                scene.figure("R", Math.round(spent * 1000.0 / (item.total() + off)));
                if (i == 1) {
                    page.begin();
                }
                page.item(
                        new ItemForm(HEADING, words, plain.duty()),
                        i + 1,
                        wrong,
                        true,
                        kind == PlantedKind.COMPONENT_DIFFERS);
                if (i == 1) {
                    page.end();
                }
            }
        }

        private PlantedCase.Where deadBasis() {
            PlanPage decision = page();
            districtHead(
                    decision,
                    scene.between(1200, 3900),
                    scene.day(scene.year - 1, 8, 10),
                    "Về việc phân công nhiệm vụ thực hiện " + PlanPage.PROGRAMME);
            decision.add("Điều 1. Các phòng thực hiện nhiệm vụ theo chức năng.");
            decision.add("Điều 2. " + scene.fill(parts.getFirst(), true));
            decision.foot();
            PlanPage plan = page();
            planHead(plan, "Số: " + number + "/KH-UBND", scene.day(scene.year, 3, 4));
            plan.planted(scene.fill(parts.get(1), true));
            opening(plan);
            plan.add("II. NỘI DUNG THỰC HIỆN");
            items(plan, plain, plan.items(4), -1);
            plan.foot();
            return plan.where();
        }

        private PlantedCase.Where register() {
            String word = parts.getFirst().contains("QĐ")
                    ? "QUYẾT ĐỊNH"
                    : parts.getFirst().contains("BC") ? "BÁO CÁO" : "KẾ HOẠCH";
            List<String> titles =
                    List.of("Vệ sinh môi trường năm " + scene.year, "Phòng, chống thiên tai năm " + scene.year);
            for (int i = 0; i < titles.size(); i++) {
                PlanPage page = page();
                page.begin();
                page.head(
                        commune(),
                        scene.fill(parts.get(i), true),
                        scene.word("xa"),
                        scene.day(scene.year, 2 + 3 * i, 3 + 3 * i),
                        word,
                        titles.get(i) + " trên địa bàn " + commune());
                page.end();
                page.add("1. Các thôn triển khai đến từng hộ.");
                page.foot();
            }
            return pages.getLast().where();
        }
    }
}
