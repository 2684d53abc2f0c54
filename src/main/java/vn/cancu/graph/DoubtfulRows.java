package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.correction.Doubtful;
import vn.cancu.correction.Near;
import vn.cancu.document.Evidence;
import vn.cancu.document.Item;

/** Rows of {@code correction/doubtful}. */
final class DoubtfulRows {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** DA2 before DA10. */
    private static final Comparator<Doubtful.Choice> BY_CODE = Comparator.comparing(choice -> NUMBER.matcher(
                    choice.key())
            .replaceAll(digits -> "0000".substring(Math.min(4, digits.group().length())) + digits.group()));

    private DoubtfulRows() {}

    static Doubtful.Queue queue(Record row) {
        Map<String, List<Doubtful.Choice>> choices = new HashMap<>();
        for (Value component : row.get("components").values()) {
            choices.computeIfAbsent(component.get("programme").asString(), code -> new ArrayList<>())
                    .add(new Doubtful.Choice(
                            component.get("key").asString(),
                            component.get("title").asString("")));
        }
        choices.values().forEach(list -> list.sort(BY_CODE));
        return new Doubtful.Queue(
                row.get("count").asLong(),
                row.get("items")
                        .asList(each -> item(
                                each, choices.getOrDefault(each.get("programme").asString(""), List.of()))));
    }

    private static Doubtful item(Value row, List<Doubtful.Choice> choices) {
        String doubt = StoredMention.text(row, "doubt");
        String canonical = StoredMention.text(row, "canonical");
        return new Doubtful(
                row.get("id").asString(),
                doubt == null ? null : Item.Doubt.valueOf(doubt),
                Cards.card(row.get("document")),
                new Evidence(
                        row.get("line").asInt(),
                        row.get("start").asInt(0),
                        row.get("quote").asString()),
                StoredMention.text(row, "printedNumber"),
                row.get("title").asString(),
                row.get("titleKey").asString(""),
                canonical == null ? null : row.get("programme").asString() + "/" + canonical,
                row.get("confidence").asDouble(0),
                near(row),
                choices);
    }

    /** What stands around a fact. */
    static List<Near> near(Value row) {
        return row.get("around")
                .asList(each ->
                        new Near(each.get("line").asInt(), each.get("text").asString("")));
    }
}
