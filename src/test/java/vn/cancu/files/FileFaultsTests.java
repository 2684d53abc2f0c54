package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file is told of it alone, whatever it does to the child: small limits show it quickly. */
class FileFaultsTests {
    private static final List<String> PLAN = FileTextsTests.sample("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt");
    private static final byte[] TEXT = String.join("\n", PLAN).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static ReadingLimits limits(int heap, long stepMs, long fileMs, long held) {
        return new ReadingLimits(heap, Duration.ofMillis(stepMs), Duration.ofMillis(fileMs), 400, held);
    }

    @Test
    void goesOnBehindAnArchiveThatHoldsTooMuch() throws IOException {
        try (FileTexts files = new FileTexts(limits(200, 60_000, 60_000, TEXT.length * 4L), Surroundings.usual())) {
            List<LoadedFile> loaded =
                    load(files, "lon.zip", Papers.zip(ordered("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT)));
            long child = files.childPid();

            assertThat(texts(loaded)).containsExactly("!a.txt");
            assertThat(told(loaded)).hasSize(2).allMatch(told -> told.contains("đã quá lớn"));
            assertThat(texts(load(files, "sau.docx", Papers.docx(PLAN)))).containsExactly("");
            assertThat(files.childPid()).isEqualTo(child);
        }
    }

    @Test
    void readsWhatStandsBeforeAndBehindADamagedContainer() throws IOException {
        byte[] tar = Boxes.tar(ordered("mot.txt", TEXT, "hai.txt", TEXT));
        byte[] mail = Papers.mail("Kế hoạch.docx", Papers.docx(PLAN), "Kính gửi đồng chí.");
        byte[] outlook = Boxes.msg(Boxes.text("Kính gửi").and(Boxes.attached(0, "a.txt", TEXT)));
        byte[] zip = Papers.zip(ordered(
                "a.txt", TEXT,
                "cat.tar", Arrays.copyOf(tar, tar.length - TEXT.length),
                "cat.tar.gz", Arrays.copyOf(Faults.gzip(tar), 900),
                "cat.gz", Arrays.copyOf(Faults.gzip(Faults.random(60_000)), 20_000),
                "cat.eml", Arrays.copyOf(mail, mail.length / 2),
                "cat.msg", Arrays.copyOf(outlook, outlook.length / 2),
                "cat.7z", Arrays.copyOf(Boxes.sevenZip(Map.of("a.txt", TEXT)), 200),
                "z.txt", TEXT));
        try (FileTexts files = new FileTexts()) {
            load(files, "truoc.docx", Papers.docx(PLAN));
            long child = files.childPid();
            List<LoadedFile> loaded = load(files, "hong.zip", zip);

            assertThat(texts(loaded)).contains("!a.txt", "!cat.tar!mot.txt", "!z.txt");
            assertThat(loaded)
                    .filteredOn(LoadedFile.Unreadable.class::isInstance)
                    .extracting(one -> one.path().replaceAll("^.*?zip!", "").replaceAll("!.*", ""))
                    .contains("cat.tar", "cat.tar.gz", "cat.gz", "cat.eml", "cat.msg", "cat.7z");
            assertThat(files.childPid()).as("no child has ended").isEqualTo(child);
        }
    }

    @Test
    void readsWhatStandsAroundAContainerThatEndsTheChild() throws IOException {
        byte[] heavy = Boxes.msg(Boxes.attached(0, "nang.bin", new byte[40 << 20]));
        byte[] zip = Papers.zip(ordered(
                "a.txt",
                TEXT,
                "trong.zip",
                Papers.zip(ordered("b.txt", TEXT, "nang.msg", heavy, "c.txt", TEXT)),
                "d.txt",
                TEXT));
        try (FileTexts files = new FileTexts(limits(90, 60_000, 60_000, 100 << 20), Surroundings.usual())) {
            List<LoadedFile> loaded = load(files, "nang.zip", zip);

            assertThat(loaded)
                    .extracting(one -> one.path().replaceAll("^.*?/nang\\.zip", ""))
                    .containsExactly("!a.txt", "!trong.zip!b.txt", "!trong.zip!nang.msg", "!trong.zip!c.txt", "!d.txt");
            assertThat(told(loaded)).singleElement().asString().contains("bộ nhớ");
        }
    }

    @Test
    void holdsTheLimitOfPlainTextInsideOfArchivesToo() throws IOException {
        byte[] large = new byte[(20 << 20) + 1];
        Random random = new Random(9);
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ('a' + random.nextInt(24));
        }
        try (FileTexts files = new FileTexts()) {
            assertThat(told(load(files, "day.zip", Papers.zip(Map.of("a.txt", large)))))
                    .singleElement()
                    .asString()
                    .contains("lớn hơn 20 MB");
        }
    }

    @Test
    void leavesNothingBehindWhereNoChildStarts() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tam"));
        Surroundings none = new Surroundings(folder.resolve("khong-co/java"), temporary, Map.of());
        try (FileTexts files = new FileTexts(ReadingLimits.USUAL, none)) {
            assertThat(told(load(files, "a.docx", Papers.docx(PLAN))))
                    .singleElement()
                    .asString()
                    .contains("không mở được trình đọc");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void keepsTheJvmsOwnWordsOutOfTheFrames() throws Exception {
        List<String> provoking = List.of("-Xverify:none", "-XX:SharedArchiveFile=/khong-co.jsa", "-version");

        assertThat(output(List.of(), provoking))
                .as("this JVM warns on standard output")
                .isNotEmpty();
        assertThat(output(ReadingProcess.QUIET, provoking)).isEmpty();
    }

    private static String output(List<String> flags, List<String> more) throws Exception {
        List<String> command = new java.util.ArrayList<>();
        command.add(Surroundings.usual().java().toString());
        command.addAll(flags);
        command.addAll(more);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void tellsWhichTimeWasUp() throws IOException {
        byte[] pdf = Papers.pdf(Faults.repeated(PLAN, 3000), new Papers.Print("", true, 10, 1));
        try (FileTexts files = new FileTexts(limits(300, 60_000, 50, 100 << 20), Surroundings.usual())) {
            assertThat(told(load(files, "dai.pdf", pdf)))
                    .singleElement()
                    .asString()
                    .contains("giây cho một tệp");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePagesThatWereReadAndTellsTheOthers() throws IOException {
        // Ends with an error at the second page, and says how many pictures there are at each.
        Surroundings failing = FakeTesseract.in(
                folder, "if [ $n = 2 ]; then exit 1; fi; echo \"Trang $n: $(ls \"$d\"/*.png | wc -l) ảnh\"");
        try (FileTexts files = new FileTexts(ReadingLimits.USUAL, failing)) {
            LoadedFile.Text text = (LoadedFile.Text)
                    load(files, "chup.pdf", Faults.scannedPdf(3)).getFirst();

            assertThat(text.text().raw())
                    .contains("Trang 1: 1 ảnh", "Trang 3: 1 ảnh")
                    .doesNotContain("Trang 2");
            assertThat(text.text().pages()).isEqualTo(3);
            assertThat(text.missing()).singleElement().asString().startsWith("trang 2 ");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLongScanHasItsTimeAndAPageThatHangsHasNot() throws IOException {
        try (FileTexts files = new FileTexts(
                limits(300, 20_000, 14_000, 100 << 20), FakeTesseract.in(folder, "sleep 2; echo \"Nội dung tờ $n\""))) {
            assertThat(told(load(files, "chup-dai.pdf", Faults.scannedPdf(8)))).isEmpty();
        }
        try (FileTexts files =
                new FileTexts(limits(300, 2_000, 60_000, 100 << 20), FakeTesseract.in(folder, "sleep 30"))) {
            assertThat(told(load(files, "treo.pdf", Faults.scannedPdf(2))))
                    .singleElement()
                    .asString()
                    .contains("2 giây không tiến thêm");
        }
    }

    private List<LoadedFile> load(FileTexts files, String name, byte[] bytes) throws IOException {
        return files.load(Files.write(folder.resolve(name), bytes));
    }

    private static List<String> texts(List<LoadedFile> loaded) {
        return loaded.stream()
                .filter(LoadedFile.Text.class::isInstance)
                .map(text -> text.path().replaceFirst("^[^!]*", ""))
                .toList();
    }

    private static List<String> told(List<LoadedFile> loaded) {
        return loaded.stream()
                .map(one -> one instanceof LoadedFile.Unreadable told ? told.reason() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    static Map<String, byte[]> ordered(Object... namesAndBytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return files;
    }
}
