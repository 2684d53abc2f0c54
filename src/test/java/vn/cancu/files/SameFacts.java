package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.ReadDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** What a text says without where it stands: the facts of a file must be those of its plain text, whatever lines a format makes. */
public final class SameFacts {
    static final DocumentReader READER = new DocumentReader(Catalogue.load());

    private SameFacts() {}

    /** Asserts that two texts say the same; what one of them says and the other does not is told. */
    public static void check(String name, String text, List<String> plain) {
        compare(name, of(text), of(String.join("\n", plain)));
    }

    /** The same but for small and capital letters: TCVN3 without its fonts has no accented capitals. */
    public static void checkAnyCase(String name, String text, List<String> plain) {
        compare(name, lower(of(text)), lower(of(String.join("\n", plain))));
    }

    private static List<String> lower(List<String> facts) {
        return facts.stream().map(fact -> fact.toLowerCase(Locale.ROOT)).toList();
    }

    private static void compare(String name, List<String> is, List<String> shouldBe) {
        List<String> lost = new ArrayList<>(shouldBe);
        is.forEach(lost::remove);
        List<String> added = new ArrayList<>(is);
        shouldBe.forEach(added::remove);
        assertThat(lost)
                .as(name + ": facts that its plain text has and it has not; it has instead " + added)
                .isEmpty();
        assertThat(added).as(name + ": facts that its plain text has not").isEmpty();
    }

    static List<String> of(String text) {
        ReadDocument read = READER.read(SourceText.of(text));
        List<String> facts = new ArrayList<>();
        var header = read.header();
        facts.add("type " + header.type());
        facts.add("symbol " + header.symbol());
        facts.add("issuer " + header.issuer() + " " + header.issuerLevel());
        facts.add("date " + header.date() + " " + header.place());
        facts.add("title " + header.title());
        facts.add("programmes " + header.programmes() + " " + header.planYears());
        facts.add("signer " + header.signer());
        add(
                facts,
                read.citations().stream()
                        .map(row -> "cites " + row.type() + " " + row.symbol() + " " + row.date() + " " + row.issuer()
                                + " " + row.title() + " " + row.role() + " " + row.effect() + " " + row.provisions()));
        add(
                facts,
                read.items().stream()
                        .map(row -> "item " + row.kind() + " " + row.printedNumber() + " " + row.title() + " "
                                + row.canonical()));
        add(
                facts,
                read.allocations().stream()
                        .map(row -> "money " + row.amountVnd() + " " + row.source() + " " + row.nature() + " "
                                + row.year() + " " + row.recipient()));
        add(facts, read.duties().stream().map(row -> "duty " + row.unit() + " " + row.role()));
        add(
                facts,
                read.targets().stream()
                        .map(row ->
                                "target " + row.indicator() + " " + row.value() + " " + row.unit() + " " + row.year()));
        add(facts, read.deadlines().stream().map(row -> "due " + row.what() + " " + row.date()));
        return facts;
    }

    private static void add(List<String> to, Stream<String> rows) {
        rows.map(row -> row.replaceAll("\\s+", " ")).forEach(to::add);
    }
}
