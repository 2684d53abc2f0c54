package vn.cancu.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Component;
import vn.cancu.document.Allocation;
import vn.cancu.document.Evidence;
import vn.cancu.document.Force;
import vn.cancu.document.Item;
import vn.cancu.document.Passage;
import vn.cancu.generator.LargeCollection.Card;
import vn.cancu.text.PartialDate;

/** Items, amounts and duties of a plan. */
record LargeBody(
        Card card,
        int index,
        List<String> lines,
        List<Passage> passages,
        List<Item> items,
        List<Allocation> allocations,
        LargeDuties given) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    LargeBody(Card card, int index, List<String> lines, List<Passage> passages) {
        this(card, index, lines, passages, new ArrayList<>(), new ArrayList<>(), new LargeDuties(card, index));
    }

    void article() {
        add("Điều 1. Phân bổ kinh phí sự nghiệp cho các đơn vị trực thuộc.", "Điều 1");
    }

    /** An article, its line. */
    int article(String text, int number) {
        add("Điều " + number + ". " + text, "Điều " + number);
        return lines.size();
    }

    /** The article that says from which day on the document is in force. */
    Force force(LocalDate from) {
        String quote = "có hiệu lực từ ngày " + DAY.format(from);
        String begin = "Điều 3. Nghị định này ";
        add(begin + quote + ".", "Điều 3");
        return new Force(new Evidence(lines.size(), begin.length(), quote), PartialDate.of(from), null);
    }

    void write(List<Component> components) {
        for (int k = 0; k < LargeCollection.ITEMS; k++) {
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
            String duty = given.item(k, id, line + 2);
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
        }
        given.tasks(lines.size() + 1).forEach(task -> add(task, "II"));
    }

    private void add(String text, @Nullable String path) {
        int line = lines.size() + 1;
        lines.addAll(List.of(text.split("\n", -1)));
        passages.add(new Passage(line, lines.size(), path == null ? "" : path, null, text));
    }
}
