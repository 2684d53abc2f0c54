package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;
import vn.cancu.search.SearchLibrary;

/** What the command does without the store. */
class SearchCommandTests {
    @TempDir
    private Path folder = Path.of("");

    private record Printed(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @BeforeEach
    void fill() {
        try (SearchLibrary library = SearchLibrary.openToWrite(home().index())) {
            library.put(plan("a", 2024, "Xây bể nước sinh hoạt"));
            library.put(plan("b", 2025, "Sửa bể nước sinh hoạt", "Phòng chống tảo hôn"));
            library.commit(1);
        }
    }

    @Test
    void whatIsTypedBesideASavedNameTakesThePlaceOfTheSame() {
        assertThat(run("bể nước", "--year", "2024", "--type", "Kế hoạch", "--save", "bể")
                        .err())
                .contains("Đã lưu “bể”");
        assertThat(keys("--saved", "bể")).containsExactly("a");
        assertThat(keys("--saved", "bể", "--year", "2025")).containsExactly("b");
        assertThat(keys("--saved", "bể", "--type", "Quyết định")).isEmpty();
        assertThat(keys("--saved", "bể", "tảo hôn", "--year", "2025")).containsExactly("b");
        assertThat(run("--saved", "bể", "--year", "2025", "--save", "bể 2025").exit())
                .isZero();
        assertThat(keys("--saved", "bể 2025")).containsExactly("b");
        assertThat(run("--list-saved").out()).contains("bể 2025\tbể nước --type \"Kế hoạch\" --year \"2025\"");
    }

    @Test
    void aListIsAskedUnderWhatASavedSearchNarrows() throws IOException {
        run("bể nước", "--year", "2024", "--save", "bể");
        Files.writeString(folder.resolve("list.txt"), "tảo hôn\nnước sinh hoạt\n");
        Printed printed = run("--saved", "bể", "--batch", "list.txt");
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).contains("\"1\",\"tảo hôn\",\"0\"").contains("Xây bể nước sinh hoạt");
        assertThat(printed.out()).doesNotContain("Sửa bể");
    }

    @Test
    void aBadNameIsToldInOneSentence() {
        for (String name : List.of(" ", "x".repeat(101), "a\nb")) {
            Printed printed = run("bể", "--save", name);
            assertThat(printed.exit()).isEqualTo(ExitStatus.USAGE);
            assertThat(printed.err()).startsWith("Tên của lần tìm").doesNotContain("Exception", "\tat ");
            assertThat(run("bể", "--save", name, "--lang", "en").err()).startsWith("The name of a search");
        }
        assertThat(run("--saved", "x".repeat(5_000)).exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("--forget", " ").exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("--lang", "en").err()).startsWith("A question is missing.");
    }

    @Test
    void aTornLineIsToldAndTheRestStands() throws IOException {
        run("bể nước", "--save", "bể");
        Files.writeString(home().savedSearches(), "{\"name\":\"c", StandardOpenOption.APPEND);
        Printed printed = run("--saved", "bể");
        assertThat(printed.exit()).isZero();
        assertThat(printed.err()).contains("Dòng 2", home().savedSearches().toString());
        assertThat(run("nước", "--save", "d").exit()).isZero();
        assertThat(run("--list-saved").out().lines()).hasSize(2);
    }

    /** The server that the words go to tells it: it would be told twice. */
    @Test
    void aTornLineIsToldWhereTheSearchIsRun() throws IOException {
        run("bể nước", "--save", "bể");
        Files.writeString(home().savedSearches(), "{\"name\":\"c", StandardOpenOption.APPEND);
        try (HomeLock lock = HomeLock.take(home(), "ingest").orElseThrow()) {
            Printed printed = run("--saved", "bể", "--status", "in_force");
            assertThat(printed.exit()).as("%s", lock).isEqualTo(ExitStatus.ENVIRONMENT);
            assertThat(printed.err()).contains("ingest").doesNotContain("Dòng 2");
        }
        assertThat(run("--saved", "d").err()).containsOnlyOnce("Dòng 2");
        assertThat(run("--list-saved").err()).containsOnlyOnce("Dòng 2");
    }

    @Test
    void aStatusThatThereIsNotIsToldWithTheSearchItWasKeptWith() throws IOException {
        run("bể nước", "--save", "cũ");
        String kept = Files.readString(home().savedSearches());
        Files.writeString(home().savedSearches(), kept.replace("\"standing\":[]", "\"standing\":[\"no\"]"));
        Printed printed = run("--saved", "cũ", "--save", "mới");
        assertThat(printed.exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(printed.err()).contains("“cũ”", "“no”").doesNotContain("mới");
    }

    @Test
    void aPageBehindTheLastHitTellsWhatWasFound() throws IOException {
        assertThat(run("bể nước", "--page", "3").out())
                .contains("Tìm “bể nước”: 2 đoạn, trang này không còn đoạn nào.");
        assertThat(run("bể nước", "--page", "3", "--lang", "en").out()).contains("2 passages, none left");
        assertThat(run("xyzzy").out()).contains("không có đoạn nào.");
        Files.writeString(folder.resolve("list.txt"), "bể nước\n");
        assertThat(run("--batch", "list.txt", "--size", "1", "--page", "2").out())
                .contains("\"1\",\"bể nước\",\"2\",\"2\"");
        assertThat(run("--batch", "list.txt", "--page", "2").out()).contains("\"1\",\"bể nước\",\"2\",\"\"");
    }

    private List<String> keys(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        List<String> keys = new ArrayList<>();
        run(all.toArray(String[]::new))
                .json()
                .get("hits")
                .forEach(hit -> keys.add(hit.get("document").get("key").asString()));
        return keys;
    }

    private Printed run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of("search"));
        args.addAll(List.of(words));
        args.addAll(List.of("--home", home().root().toString()));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), folder, false, 100);
        int exit = CommandLines.run(
                args.toArray(String[]::new),
                terminal,
                new Rooms(
                        home -> {
                            throw new AssertionError("no store is needed");
                        },
                        (home, lock, address, port) -> {
                            throw new AssertionError("no page is needed");
                        }));
        return new Printed(exit, out.toString(), err.toString());
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private static IndexedDocument plan(String key, int year, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            passages.add(new Passage(i + 1, i + 1, "I", null, texts[i]));
        }
        return new IndexedDocument(
                1,
                key,
                null,
                "Kế hoạch",
                "Kế hoạch năm " + year,
                "UBND xã Suối Mây",
                "xã",
                year + "-03-15",
                List.of(year),
                List.of(),
                List.of(),
                List.of(),
                "/texts/" + key,
                passages);
    }
}
