package vn.cancu.files.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import vn.cancu.files.Papers;
import vn.cancu.files.child.Frames.Kind;
import vn.cancu.files.child.Frames.Reply;

class ExtractionTests {
    private static final List<String> LINES = List.of("KẾ HOẠCH", "Năm 2024 xã Khuổi Sáng thực hiện các dự án sau:");

    @Test
    void aParentThatIsGoneIsNoFaultOfTheFile() {
        for (byte[] file :
                List.of(Papers.pdf(LINES, Papers.Print.PLAIN), Papers.zip(Map.of("a.docx", Papers.docx(LINES))))) {
            List<Kind> sent = new ArrayList<>();
            Extraction extraction = new Extraction(request(file), reply -> {
                sent.add(reply.kind());
                if (reply.kind() == Kind.STEP || reply.kind() == Kind.BEGIN) {
                    throw new Gone(new IOException("Broken pipe"));
                }
            });

            assertThatThrownBy(extraction::run).isInstanceOf(Gone.class);
            assertThat(sent).doesNotContain(Kind.TOLD);
        }
    }

    @Test
    void aDamagedFileIsToldWithWhatItsReaderThrewForTheLog() {
        List<Reply> replies = new ArrayList<>();
        byte[] docx = Papers.docx(LINES);
        new Extraction(request(Arrays.copyOf(docx, docx.length / 2)), replies::add).run();

        assertThat(replies).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Kind.TOLD);
            assertThat(told.text()).contains("cắt cụt");
            assertThat(told.format()).contains("Exception at ");
        });
    }

    @Test
    void aReaderOfOursThatFailsDoesNotBlameTheFile() {
        Refused ours = Refused.broken(thrownHere());
        assertThat(ours.getMessage()).contains("lỗi của chính nó").doesNotContain("hỏng");
        assertThat(ours.cause())
                .startsWith("java.lang.IndexOutOfBoundsException at ")
                .contains("ExtractionTests");

        RuntimeException other = new IllegalStateException("a record of 0 bytes");
        other.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.apache.poi.hwpf.HWPFDocument", "read", "HWPFDocument.java", 12)
        });
        assertThat(Refused.broken(other).getMessage()).contains("cắt cụt");
    }

    private static RuntimeException thrownHere() {
        try {
            return new IllegalStateException(new ArrayList<>(List.of("a")).get(1));
        } catch (IndexOutOfBoundsException e) {
            return e;
        }
    }

    @Test
    void whatIsOnlyMuchIsNoBomb() throws Exception {
        byte[] zip = Papers.zip(Map.of(
                "a.txt",
                new byte[20 << 20],
                "b.txt",
                "Kế hoạch ".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try (Zip open = Zip.open(zip)) {
            for (ZipArchiveEntry entry : open.entries()) {
                boolean bomb = entry.getName().equals("a.txt");
                assertThatThrownBy(() -> open.bytes(entry, bomb ? 100 << 20 : 1000))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(bomb ? "nén quá chặt" : "bung ra hơn 100 MB");
            }
        }
    }

    @Test
    void aDocumentThatUnpacksTooLargeIsNoArchive() {
        assertThat(Formats.reason(new IOException(new Zip.TooLarge(false, 300L << 20))))
                .hasMessageContaining("bung ra hơn 300 MB")
                .hasMessageNotContaining("giải nén");
        assertThat(Formats.reason(new Zip.TooLarge(true, 300L << 20))).hasMessageContaining("nén quá chặt");
    }

    @Test
    void whatIsLoggedNamesTheFirstThingThrownAndItsPlace() {
        assertThat(Refused.thrown(new IOException(thrownHere())))
                .startsWith("java.lang.IndexOutOfBoundsException at ")
                .contains("ExtractionTests");
        assertThat(Refused.thrown(Refused.empty())).isEmpty();
        assertThat(Refused.thrown(new NoClassDefFoundError("a/B"))).startsWith("java.lang.NoClassDefFoundError");
    }

    private static Frames.Request request(byte[] file) {
        return new Frames.Request("a", Frames.Resume.START, file);
    }
}
