package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be written is the machine's fault, and is told before anything is asked for it. */
class OutFilesTests {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget --csv FILE",
                "budget --xlsx FILE",
                "budget --across year --csv FILE",
                "draft --programme 1719 --unit xã --year 2025 --out FILE",
                "duties --calendar xã --ics FILE",
                "duties --plan 21/KH-UBND --matrix --csv FILE",
                "duties --plan 21/KH-UBND --matrix --xlsx FILE",
                "search --batch questions.txt --out FILE",
                "export --out FILE",
                "audit --out FILE.html"
            })
    void isToldInOneSentenceWithStatus3(String command) throws Exception {
        Files.writeString(folder.resolve("questions.txt"), "nước sạch");
        for (String file : List.of("khong-co/a", "thu-muc")) {
            Files.createDirectories(folder.resolve("thu-muc.html"));
            Files.createDirectories(folder.resolve("thu-muc"));
            List<String> args =
                    new ArrayList<>(List.of(command.replace("FILE", file).split(" ")));
            args.addAll(List.of("--home", "home"));
            StringWriter err = new StringWriter();
            Terminal terminal = new Terminal(
                    new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), folder, false, 100);

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

            assertThat(exit).isEqualTo(ExitStatus.ENVIRONMENT);
            assertThat(err.toString().strip())
                    .startsWith("Không ghi được “" + file)
                    .doesNotContain("\n");
        }
    }
}
