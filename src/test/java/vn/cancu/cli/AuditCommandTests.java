package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says before it opens a store. */
class AuditCommandTests {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"bao-cao.pdf", "bao-cao", "bao-cao.doc", "{0}.xls"})
    void aFileOfAnotherFormIsToldInOneSentenceBeforeAnythingIsChecked(String file) {
        assertThat(err(ExitStatus.USAGE, "--out", file))
                .startsWith("Tệp của --out phải có đuôi .html, .docx hoặc .xlsx: “" + file + "”.");
        assertThat(err(ExitStatus.USAGE, "--out", file, "--lang", "en"))
                .startsWith("The file of --out must end in .html, .docx or .xlsx");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co/bao-cao.html", "thu-muc.xlsx"})
    void aFileThatCannotBeWrittenIsToldBeforeAnythingIsChecked(String file) throws IOException {
        Files.createDirectory(folder.resolve("thu-muc.xlsx"));
        assertThat(err(ExitStatus.ENVIRONMENT, "--out", file))
                .startsWith("Không ghi được “" + file + "”; hãy kiểm tra thư mục, chỗ trống và quyền.");
        assertThat(err(ExitStatus.ENVIRONMENT, "--out", file, "--lang", "en"))
                .startsWith("“" + file + "” cannot be written");
    }

    private String err(int status, String... words) {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), folder, false, 100);
        String[] args = new String[words.length + 3];
        args[0] = "audit";
        System.arraycopy(words, 0, args, 1, words.length);
        args[words.length + 1] = "--home";
        args[words.length + 2] = folder.resolve("home").toString();
        int exit = CommandLines.run(
                args,
                terminal,
                new Rooms(
                        home -> {
                            throw new AssertionError("no store is needed");
                        },
                        (home, lock, address, port) -> {
                            throw new AssertionError("no page is needed");
                        }));
        assertThat(exit).isEqualTo(status);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
        return err.toString();
    }
}
