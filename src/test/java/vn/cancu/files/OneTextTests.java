package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;

/** Commands that take one draft or plan take it in any format, without a collection. */
class OneTextTests {
    private static final List<String> PLAN = FileTextsTests.sample("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void checksADraftOfWhichOnePageIsNotReadAndTellsThePage() throws IOException {
        byte[] pdf = Faults.withPictureThatIsNotRead(Papers.pdf(PLAN, Papers.Print.PLAIN));
        int last = ((LoadedFile.Text) loaded("du-thao.pdf", pdf)).text().pages();

        int exit = run("basis", "--check", "du-thao.pdf", "--format", "json");

        assertThat(err.toString()).contains("du-thao.pdf: trang " + last + " ");
        assertThat(out.toString()).contains("\"symbol\" : \"4417/QĐ-UBND\"");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void makesTheMatrixOfAPlanInWhateverFormat() throws IOException {
        List<String> tables = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Map.of(
                        "a.docx", Papers.docx(PLAN),
                        "a.html", Papers.html(PLAN),
                        "a.txt", String.join("\n", PLAN).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .entrySet()) {
            out.getBuffer().setLength(0);
            Files.write(folder.resolve(file.getKey()), file.getValue());
            assertThat(run("duties", "--plan", file.getKey(), "--matrix"))
                    .as(err.toString())
                    .isZero();
            tables.add(out.toString()
                    .lines()
                    .filter(line -> line.matches(" +DA\\d.*"))
                    .collect(java.util.stream.Collectors.joining("\n")));
        }
        assertThat(tables.getFirst()).contains("DA4.TDA1");
        assertThat(Collections.frequency(tables, tables.getFirst()))
                .as(String.join("\n", tables))
                .isEqualTo(3);
    }

    @Test
    void tellsWhatHoldsSeveralTexts() throws IOException {
        Files.write(
                folder.resolve("nam.zip"),
                Papers.zip(Map.of("a.docx", Papers.docx(PLAN), "b.docx", Papers.docx(PLAN))));

        assertThat(run("basis", "--check", "nam.zip")).isEqualTo(2);
        assertThat(err.toString()).contains("có 2 tệp bên trong");
    }

    private LoadedFile loaded(String name, byte[] bytes) throws IOException {
        try (FileTexts files = new FileTexts()) {
            return files.one(Files.write(folder.resolve(name), bytes));
        }
    }

    private int run(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", folder.resolve("home").toString()));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), folder, false, 100);
        Rooms none = new Rooms(
                home -> {
                    throw new IllegalStateException("no collection is wanted");
                },
                (home, lock, address, port) -> {
                    throw new IllegalStateException("no server is wanted");
                });
        return CommandLines.run(args.toArray(String[]::new), terminal, none);
    }
}
