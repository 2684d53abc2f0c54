package vn.cancu.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;

/** Prints a document of a scene: a plan or report over items, a decision of the district; remembers where the fault went. */
final class PlanPage {
    private static final List<Component> PROJECTS =
            Catalogue.load().programme("1719").orElseThrow().components().stream()
                    .filter(component -> component.parent() == null)
                    .toList();
    private static final List<String> LEADS = List.of(
            "Công chức Văn hóa - Xã hội",
            "Công chức Địa chính - Nông nghiệp",
            "Trạm Y tế xã",
            "Hội Liên hiệp Phụ nữ xã",
            "Công chức Tài chính - Kế toán",
            "Hội Nông dân xã");
    private static final List<String> WORKS = List.of(
            "hỗ trợ các hộ thuộc diện đã được thôn bình xét",
            "sửa chữa công trình đã xuống cấp tại hai thôn",
            "mở lớp tập huấn ngay tại nhà văn hóa thôn",
            "mua sắm thiết bị theo danh mục được duyệt",
            "tuyên truyền trên loa của thôn và tại các phiên chợ");
    static final String PROGRAMME =
            "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi";

    private final Scene scene;
    private final String path;
    private final List<String> lines = new ArrayList<>();
    private int from;
    private int to;

    PlanPage(Scene scene, String path) {
        this.scene = scene;
        this.path = path;
    }

    PlantedCase.Text text() {
        return new PlantedCase.Text(path, String.join("\n", lines) + "\n");
    }

    PlantedCase.Where where() {
        return new PlantedCase.Where(path, from, to);
    }

    /** A paragraph of one line or more. */
    void add(String words) {
        lines.addAll(List.of(words.split("\n", -1)));
        lines.add("");
    }

    /** A paragraph in which the fault stands. */
    void planted(String words) {
        begin();
        add(words);
        end();
    }

    void begin() {
        from = lines.size() + 1;
    }

    void end() {
        to = lines.size();
    }

    void head(String unit, String number, String place, String date, String type, String title) {
        String[] parts = date.split("/", -1);
        add("ỦY BAN NHÂN DÂN\n" + unit.toUpperCase(Locale.ROOT)
                + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        add(number);
        add(place + ", ngày " + parts[0] + " tháng "
                + (parts[1].length() < 2 && Integer.parseInt(parts[1]) < 3 ? "0" : "") + parts[1] + " năm " + parts[2]);
        add(type);
        add(title);
    }

    void programmeBasis() {
        add("Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt " + PROGRAMME
                + " giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025;");
    }

    void foot() {
        add("Nơi nhận:\n- UBND huyện (b/c);\n- Các thôn;\n- Lưu: VT.");
        add("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
    }

    /** How the items of a plan are printed; each part is a wording, null where nothing is printed. */
    record ItemForm(String heading, String money, String duty) {}

    /** What one item is called and costs. */
    record Item(int number, String title, long total, long central) {}

    /** Items with figures that make sense for a commune. */
    List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        int first = scene.between(0, PROJECTS.size() - count);
        for (int i = 0; i < count; i++) {
            Component project = PROJECTS.get(first + i);
            long central = scene.between(310, 9_800);
            items.add(new Item(
                    Integer.parseInt(project.code().substring(2)),
                    project.title(),
                    central + central / 10 + scene.between(1, 9),
                    central));
        }
        return items;
    }

    /** Sets the names and figures of one item in the scene; what is wrong with them is up to the kind of fault. */
    void set(Item item, int position) {
        scene.put("i", position);
        scene.put("N", item.number());
        scene.put("da", "Dự án " + item.number());
        scene.put("Da", "Dự án " + item.number());
        scene.put("title", item.title());
        scene.put("TITLE", item.title().toUpperCase(Locale.ROOT));
        scene.figure("T", item.total());
        scene.figure("C", item.central());
        scene.figure("L", item.total() - item.central());
        String lead = LEADS.get((position + item.number()) % LEADS.size());
        scene.put("lead", lead);
        scene.put("other", LEADS.get((position + item.number() + 1) % LEADS.size()));
        scene.put("second", LEADS.get((position + item.number() + 3) % LEADS.size()));
    }

    /** Prints one item, whose figures are set already. */
    void item(ItemForm form, int position, boolean wrong, boolean money, boolean duty) {
        add(scene.fill(form.heading(), wrong));
        int part = 1;
        add(position + "." + part++ + ". Nội dung: " + WORKS.get(position % WORKS.size()) + ".");
        if (money) {
            add(position + "." + part++ + ". " + scene.fill(form.money(), wrong));
        }
        if (duty) {
            add(position + "." + part + ". " + scene.fill(form.duty(), wrong));
        }
    }
}
