package vn.cancu.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.document.Allocation;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Section;
import vn.cancu.document.Target;
import vn.cancu.identity.Level;
import vn.cancu.identity.ResolvedUnit;
import vn.cancu.text.PageStarts;
import vn.cancu.text.SourceText;

/**
 * One read document as JSON: what {@code cancu extract} prints for a file, and REST and MCP for a text.
 *
 * <p>Keys are snake_case and all of them, but {@code missing} and {@code page}, are always there: what is not printed in the document is null, never left out. Dates are ISO
 * strings as far as printed, money whole đồng as a number, a target's value a number, or a string where it is a range. Roles of
 * citations are upper case, every other word of a closed list is lower case. Evidence is {@code line, start, quote} of the row.
 */
public final class ExtractJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * Where a text came from.
     *
     * @param file its name
     * @param sha256 of its bytes, in hexadecimal
     * @param pages null for a file without pages
     * @param charset under which its bytes were read ("UTF-8"), null for a file that is no plain text
     * @param missing what of the file is not in the text, each one sentence
     */
    public record Origin(
            String file,
            String sha256,
            @Nullable Integer pages,
            @Nullable String charset,
            List<String> missing) {
        public Origin {
            missing = List.copyOf(missing);
        }

        /** Of a text that is whole. */
        public Origin(String file, String sha256, @Nullable Integer pages, @Nullable String charset) {
            this(file, sha256, pages, charset, List.of());
        }
    }

    private ExtractJson() {}

    /** The whole document, indented for people or on one line; {@code page} beside each line where the text has pages. */
    public static String of(Origin origin, ReadDocument document, SourceText text, boolean indented) {
        ObjectNode tree = tree(origin, document);
        if (origin.pages() != null) {
            PagedJson.in(tree, PageStarts.of(text)::of);
        }
        return indented
                ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                : MAPPER.writeValueAsString(tree);
    }

    /** The whole document on one line. */
    public static String line(Origin origin, ReadDocument document) {
        return MAPPER.writeValueAsString(tree(origin, document));
    }

    /** The whole document, indented for people. */
    public static String indented(Origin origin, ReadDocument document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(origin, document));
    }

    /** What stands in the place of a file that could not be read. */
    public static String error(String file, String message) {
        return MAPPER.writeValueAsString(
                JsonNodeFactory.instance.objectNode().put("file", file).put("error", message));
    }

    public static ObjectNode tree(Origin origin, ReadDocument document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("file", origin.file());
        root.put("sha256", origin.sha256());
        root.put("pages", origin.pages());
        root.put("charset", origin.charset());
        if (!origin.missing().isEmpty()) {
            origin.missing().forEach(root.putArray("missing")::add);
        }
        header(root.putObject("document"), document.header());
        rows(root, "citations", document.citations(), ExtractJson::citation);
        rows(root, "amendments", document.amendments(), ExtractJson::amendment);
        rows(root, "items", document.items(), ExtractJson::item);
        rows(root, "budgets", document.allocations(), ExtractJson::allocation);
        rows(root, "responsibilities", document.duties(), ExtractJson::duty);
        rows(root, "targets", document.targets(), ExtractJson::target);
        rows(root, "deadlines", document.deadlines(), ExtractJson::deadline);
        rows(root, "anomalies", document.findings(), ExtractJson::finding);
        rows(root, "sections", document.sections(), ExtractJson::section);
        rows(root, "units", ResolvedUnit.of(document), ExtractJson::unit);
        return root;
    }

    private static <T> void rows(ObjectNode root, String key, List<T> rows, BiConsumer<ObjectNode, T> render) {
        ArrayNode array = root.putArray(key);
        for (T row : rows) {
            render.accept(array.addObject(), row);
        }
    }

    private static void header(ObjectNode out, Header header) {
        out.put("type", header.type());
        out.put("number", header.number());
        out.put("symbol", header.symbol());
        out.put("issuer", header.issuer());
        out.put("issuer_level", header.issuerLevel());
        out.put("place", header.place());
        out.put("date", text(header.date()));
        out.put("title", header.title());
        strings(out.putArray("programmes"), header.programmes());
        ArrayNode years = out.putArray("plan_years");
        header.planYears().forEach(years::add);
        Header.Signer signer = header.signer();
        if (signer == null) {
            out.putNull("signer");
        } else {
            out.putObject("signer")
                    .put("name", signer.name())
                    .put("position", signer.position())
                    .put("capacity", signer.capacity());
        }
        strings(out.putArray("recipients"), header.recipients());
    }

    private static void unit(ObjectNode out, ResolvedUnit row) {
        evidence(out, row.named().evidence());
        Level level = row.unit().level();
        out.put("where", lower(row.named().where()));
        out.put("unit", row.unit().name());
        out.put("key", row.unit().key());
        out.put("level", level == null ? null : level.vietnamese());
        out.put("generic", row.unit().generic());
    }

    private static void citation(ObjectNode out, Citation row) {
        evidence(out, row.evidence());
        out.put("type", row.type());
        out.put("symbol", row.symbol());
        out.put("date", text(row.date()));
        out.put("issuer", row.issuer());
        out.put("title", row.title());
        out.put("role", row.role().name());
        out.put("effect", lower(row.effect()));
        strings(out.putArray("provisions"), row.provisions());
        out.put("confidence", rounded(row.confidence()));
        out.put("ocr_note", row.ocrNote());
        out.put("self", row.self());
    }

    private static void amendment(ObjectNode out, Amendment row) {
        out.put("amending", row.amending());
        out.put("amended", row.amended());
        out.put("line", row.line());
    }

    private static void item(ObjectNode out, Item row) {
        evidence(out, row.evidence());
        out.put("id", row.id());
        out.put("kind", lower(row.kind()));
        out.put("printed_number", row.printedNumber());
        out.put("title", row.title());
        out.put("parent", row.parent());
        out.put("programme", row.programme());
        out.put("canonical", row.canonical());
        out.put("match_confidence", rounded(row.matchConfidence()));
        out.put("number_mismatch", row.numberMismatch());
    }

    private static void allocation(ObjectNode out, Allocation row) {
        evidence(out, row.evidence());
        out.put("item", row.item());
        out.put("amount_printed", row.amountPrinted());
        out.put("unit_printed", row.unitPrinted());
        out.put("amount_vnd", row.amountVnd());
        out.put("source", lower(row.source()));
        out.put("nature", lower(row.nature()));
        out.put("measure", lower(row.measure()));
        out.put("year", row.year());
        out.put("anomaly", row.anomaly());
    }

    private static void duty(ObjectNode out, Duty row) {
        evidence(out, row.evidence());
        out.put("unit", row.unit());
        out.put("role", lower(row.role()));
        out.put("item", row.item());
    }

    private static void target(ObjectNode out, Target row) {
        evidence(out, row.evidence());
        out.put("indicator", row.indicator());
        value(out, row.value());
        out.put("unit", row.unit());
        out.put("year", row.year());
        out.put("kind", lower(row.kind()));
    }

    private static void deadline(ObjectNode out, Deadline row) {
        evidence(out, row.evidence());
        out.put("what", row.what());
        out.put("date", row.date());
    }

    private static void finding(ObjectNode out, Finding row) {
        out.put("line", row.line());
        out.put("kind", lower(row.kind()));
        out.put("detail", row.detail());
    }

    private static void section(ObjectNode out, Section row) {
        out.put("line", row.line());
        out.put("path", row.path());
        out.put("level", row.level());
        out.put("label", row.label());
        out.put("heading", row.heading());
    }

    private static void evidence(ObjectNode out, Evidence evidence) {
        out.put("line", evidence.line());
        out.put("start", evidence.start());
        out.put("quote", evidence.quote());
    }

    /** A plain figure is a number in JSON too; a range stays as it is. */
    private static void value(ObjectNode out, String value) {
        try {
            out.put("value", new BigDecimal(value));
        } catch (NumberFormatException range) {
            out.put("value", value);
        }
    }

    private static void strings(ArrayNode out, List<String> values) {
        values.forEach(out::add);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
