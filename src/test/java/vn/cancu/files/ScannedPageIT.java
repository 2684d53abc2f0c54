package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was printed and scanned, read by the real Tesseract of this machine. */
class ScannedPageIT {
    private static final List<String> PAGE = FileTextsTests.sample("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt")
            .subList(0, 30);

    @TempDir
    Path folder;

    @BeforeAll
    static void skipWithoutTesseract() {
        boolean installed = languages().contains("vie");
        if (!installed) {
            System.out.println(
                    "ScannedPageIT skipped: no Tesseract with Vietnamese (tesseract-ocr, tesseract-ocr-vie) here");
        }
        assumeTrue(installed, "no Tesseract with Vietnamese");
    }

    private static List<String> languages() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    @Test
    void hasTheWordsOfItsPaper() throws IOException {
        Path file = Files.write(folder.resolve("chup.pdf"), Papers.scanned(Papers.pdf(PAGE, Papers.Print.PLAIN)));
        try (FileTexts files = new FileTexts()) {
            LoadedFile.Text read = (LoadedFile.Text) files.load(file).getFirst();

            assertThat(read.missing()).isEmpty();
            assertThat(read.text().raw()).contains("37/KH-UBND");
            Set<String> lost = words(String.join(" ", PAGE));
            int all = lost.size();
            lost.removeAll(words(read.text().raw()));
            assertThat(lost.size())
                    .as("of " + all + " words these were not read: " + lost)
                    .isLessThan(all / 10);
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                Arrays.asList(Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{N}]+")));
    }
}
