package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTests {
    @TempDir
    Path folder;

    @Test
    void decodesUtf8WithAndWithoutMarkToTheSameText() throws IOException {
        Path plain = write("a.txt", "Số: 12/KH-UBND\nNăm 2024\n".getBytes(StandardCharsets.UTF_8));
        Path marked = write("b.txt", "\uFEFFSố: 12/KH-UBND\nNăm 2024\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text(plain).text().raw()).isEqualTo(text(marked).text().raw());
        assertThat(text(plain).sha256()).isNotEqualTo(text(marked).sha256());
    }

    @Test
    void decodesUtf16WhereItsMarkSaysSo() throws IOException {
        Path file = write("c.txt", "\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16LE));

        assertThat(text(file).text().raw()).isEqualTo("Kế hoạch");
        assertThat(text(file).charset()).isEqualTo("UTF-16LE");
    }

    @Test
    void tellsEmptyBinaryAndForeignFilesEachInOneSentence() throws IOException {
        assertThat(reason(write("empty.txt", new byte[0]))).contains("rỗng");
        assertThat(reason(write("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8))))
                .contains("rỗng");
        assertThat(reason(write("binary.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0})))
                .contains("không phải văn bản thuần");
        assertThat(reason(write("old.txt", new byte[] {'K', (byte) 0xD5, ' ', 'h', (byte) 0xB9, 'c', 'h'})))
                .contains("bảng mã");
    }

    @Test
    void refusesAFileOfOneHugeLineWithoutReadingIt() throws IOException {
        byte[] line = new byte[50 << 20];
        java.util.Arrays.fill(line, (byte) 'a');

        assertThat(reason(write("huge.txt", line))).contains("lớn hơn 20 MB");
    }

    @Test
    void listsFoldersInOrderAndLeavesOutWhatIsHiddenOrNoText() throws IOException {
        write("b.txt", "b".getBytes(StandardCharsets.UTF_8));
        write("a.md", "a".getBytes(StandardCharsets.UTF_8));
        write(".hidden.txt", "h".getBytes(StandardCharsets.UTF_8));
        write("picture.png", "p".getBytes(StandardCharsets.UTF_8));
        write("README.md", "about the folder".getBytes(StandardCharsets.UTF_8));

        TextFiles.Listing listing = TextFiles.list(List.of(folder, folder.resolve("a.md"), folder.resolve("none")));

        assertThat(listing.files()).containsExactly(folder.resolve("a.md"), folder.resolve("b.txt"));
        assertThat(listing.unreadable())
                .singleElement()
                .satisfies(none -> assertThat(none.reason()).contains("không có tệp"));
    }

    @Test
    void tellsAFolderOfWhichTheListingBreaksOffAndKeepsWhatItFound() throws IOException {
        List<LoadedFile.Unreadable> unreadable = new ArrayList<>();
        TextFiles.Walk walk = new TextFiles.Walk(folder, unreadable);
        Path found = write("a.txt", "a".getBytes(StandardCharsets.UTF_8));
        walk.visitFile(found, Files.readAttributes(found, BasicFileAttributes.class));

        assertThat(walk.postVisitDirectory(folder, new IOException("Stale file handle")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.postVisitDirectory(folder, null)).isEqualTo(FileVisitResult.CONTINUE);

        assertThat(walk.found()).containsExactly(found);
        assertThat(unreadable).singleElement().satisfies(told -> {
            assertThat(told.path()).isEqualTo(folder.toString().replace('\\', '/'));
            assertThat(told.reason()).contains("Stale file handle");
        });
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static LoadedFile.Text text(Path file) {
        return (LoadedFile.Text) TextFiles.load(file);
    }

    private static String reason(Path file) {
        return ((LoadedFile.Unreadable) TextFiles.load(file)).reason();
    }
}
