package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.audit.Dossier;
import vn.cancu.audit.Money;
import vn.cancu.audit.Quote;
import vn.cancu.audit.Subject;
import vn.cancu.document.Allocation;
import vn.cancu.document.Item;
import vn.cancu.text.PartialDate;

/** Rows of {@code cypher/query/audit} as the records of the audit. */
final class AuditRows {
    private AuditRows() {}

    static Subject subject(Value row) {
        return new Subject(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.text(row, "symbolKey"),
                Cards.text(row, "type"),
                Cards.text(row, "issuer"),
                Cards.text(row, "level"),
                Cards.date(row, "date"),
                Cards.text(row, "path"),
                Cards.text(row, "title"),
                row.get("planYears").isNull() ? List.of() : row.get("planYears").asList(Value::asInt),
                Cards.strings(row, "programmes"));
    }

    static Money money(Value row) {
        String nature = Cards.text(row, "nature");
        return new Money(
                row.get("amount").asLong(),
                row.get("amountPrinted").asString(""),
                row.get("unitPrinted").asString(""),
                Allocation.Source.valueOf(row.get("source").asString()),
                nature == null ? null : Allocation.Nature.valueOf(nature),
                Allocation.Measure.valueOf(row.get("measure").asString()),
                row.get("year").isNull() ? null : row.get("year").asInt(),
                Cards.text(row, "item"),
                Cards.text(row, "programme"),
                Cards.text(row, "canonical"),
                Cards.text(row, "recipient"),
                !row.get("anomaly").isNull(),
                row.get("line").asInt(),
                row.get("quote").asString());
    }

    static Dossier dossier(Record row) {
        Subject subject = subject(row.get("document"));
        List<Money> amounts = new ArrayList<>();
        List<Dossier.Told> told = new ArrayList<>();
        List<Dossier.Due> due = new ArrayList<>();
        for (Value fact : row.get("facts").values()) {
            switch (fact.get("label").asString()) {
                case "Allocation" -> amounts.add(money(fact));
                case "Finding" -> told.add(told(subject, fact));
                default -> {
                    String date = Cards.text(fact, "date");
                    if (date != null && date.matches("\\d{4}-\\d{2}-\\d{2}")) {
                        due.add(new Dossier.Due(
                                date,
                                fact.get("line").asInt(),
                                fact.get("quote").asString()));
                    }
                }
            }
        }
        return new Dossier(
                subject,
                row.get("items")
                        .asList(item -> new Dossier.Planned(
                                item.get("localId").asString(),
                                Item.Kind.valueOf(item.get("kind").asString()),
                                item.get("title").asString(),
                                new HashSet<>(Cards.strings(item, "roles")),
                                item.get("line").asInt(),
                                item.get("quote").asString())),
                amounts,
                told,
                due,
                row.get("bases").asList(AuditRows::basis));
    }

    /** What was stored before findings had a rule is known by its kind. */
    private static Dossier.Told told(Subject subject, Value fact) {
        int line = fact.get("line").asInt();
        List<String> texts = Cards.strings(fact, "quotes");
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            quotes.add(subject.quoted(fact.get("lines").get(i).asInt(), texts.get(i)));
        }
        if (quotes.isEmpty()) {
            quotes.add(subject.quoted(line, fact.get("text").asString("")));
        }
        String rule = Cards.text(fact, "rule");
        return new Dossier.Told(
                rule == null ? byKind(fact.get("kind").asString()) : rule,
                line,
                fact.get("detail").asString(),
                quotes);
    }

    private static String byKind(String kind) {
        return switch (kind) {
            case "SUM_MISMATCH" -> "sum-mismatch";
            case "UNIT_ERROR" -> "unit-slip";
            case "NUMBER_MISMATCH" -> "component-number";
            case "MISSING_NUMBER" -> "blank-number";
            case "DUPLICATE_WORD" -> "repeated-words";
            case "SECTION_NUMBERING" -> "numbering-gap";
            default -> kind.toLowerCase(Locale.ROOT);
        };
    }

    private static Dossier.Basis basis(Value row) {
        return new Dossier.Basis(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.date(row, "date"),
                row.get("line").asInt(),
                row.get("quote").asString(),
                row.get("changes").asList(AuditRows::change));
    }

    private static Dossier.Change change(Value row) {
        String document = Cards.text(row, "document");
        @Nullable
        Quote evidence = document == null
                ? null
                : new Quote(
                        document,
                        Cards.text(row, "statedIn"),
                        Cards.text(row, "file"),
                        row.get("line").asInt(),
                        row.get("quote").asString());
        return new Dossier.Change(
                row.get("relation").asString(),
                Objects.requireNonNullElse(
                        Cards.text(row, "symbol"), row.get("key").asString()),
                PartialDate.parse(row.get("date").asString()),
                row.get("cited").asBoolean(),
                row.get("partly").asBoolean(),
                evidence);
    }
}
