package vn.cancu.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.keeping.Quarantine.Failed;
import vn.cancu.keeping.Quarantine.Settled;

class QuarantineTests {
    private static final String SHA = "ab".repeat(32);
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path root;

    private Quarantine quarantine = at("2026-11-29T01:00:00Z");

    private Quarantine at(String instant) {
        return new Quarantine(root, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @BeforeEach
    void begin() {
        quarantine = at("2026-11-29T01:00:00Z");
    }

    @Test
    void keepsFileReasonAndBytesUntilItIsSettled() throws IOException {
        quarantine.take(List.of(failed("/in/a.docx", "hỏng")), List.of(settled("/in/b.docx")));
        at("2026-11-30T01:00:00Z").take(List.of(failed("/in/a.docx", "vẫn hỏng")), List.of());

        assertThat(quarantine.entries())
                .containsExactly(
                        new Quarantine.Entry("/in/a.docx", SHA, List.of("vẫn hỏng"), "2026-11-29T01:00:00Z", 2));
        assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(BYTES);

        quarantine.take(List.of(), List.of(settled("/in/a.docx")));

        assertThat(quarantine.entries()).isEmpty();
        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(root.resolve("register.jsonl"));
        }
    }

    @Test
    void keepsBytesThatAnotherFileHasToo() {
        quarantine.take(List.of(failed("/in/a.docx", "hỏng"), failed("/in/b.docx", "hỏng")), List.of());
        quarantine.take(List.of(), List.of(settled("/in/a.docx")));

        assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(BYTES);
    }

    @Test
    void aFailureThatCannotBeOpenedCountsForTheBytesThatWereMetThere() {
        quarantine.take(List.of(failed("/in/a.docx", "hỏng")), List.of());
        quarantine.take(List.of(new Failed("/in/a.docx", null, null, List.of("không có quyền"))), List.of());

        assertThat(quarantine.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sha256()).isEqualTo(SHA);
            assertThat(entry.tries()).isEqualTo(2);
            assertThat(entry.reasons()).containsExactly("không có quyền");
        });
        assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(BYTES);
    }

    @Test
    void aFileThatIsGoneSettlesOnlyWhatNeverCouldBeOpened() {
        quarantine.take(
                List.of(failed("/in/a.docx", "hỏng"), new Failed("/in/b.docx", null, null, List.of("không có quyền"))),
                List.of());
        quarantine.take(List.of(), List.of(new Settled("/in/a.docx", null), new Settled("/in/b.docx", null)));

        assertThat(quarantine.entries()).extracting(Quarantine.Entry::file).containsExactly("/in/a.docx");
        assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(BYTES);
    }

    @Test
    void keepsEachOfSeveralFilesThatCameUnderOneName() {
        String other = "cd".repeat(32);
        quarantine.take(List.of(failed("/in/a.docx", "hỏng")), List.of());
        quarantine.take(List.of(new Failed("/in/a.docx", other, new byte[] {4}, List.of("có mật khẩu"))), List.of());

        assertThat(quarantine.entries()).extracting(Quarantine.Entry::sha256).containsExactly(SHA, other);

        String whole = "ef".repeat(32);
        quarantine.take(List.of(), List.of(new Settled("/in/a.docx", whole)));

        assertThat(quarantine.entries())
                .as("what was read whole under their name is none of them")
                .extracting(Quarantine.Entry::sha256)
                .containsExactly(SHA, other);

        quarantine.take(List.of(), List.of(new Settled("/in/a.docx", SHA)));

        assertThat(quarantine.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sha256()).isEqualTo(other);
            assertThat(quarantine.bytes(entry)).contains(new byte[] {4});
        });
    }

    @Test
    void aFailureThatCannotBeOpenedCountsForWhatWasMetThereLast() {
        String other = "cd".repeat(32);
        quarantine.take(
                List.of(
                        failed("/in/a.docx", "hỏng"),
                        new Failed("/in/a.docx", other, new byte[] {4}, List.of("có mật khẩu")),
                        new Failed("/in/a.docx", null, null, List.of("không có quyền"))),
                List.of());

        assertThat(quarantine.entries())
                .extracting(Quarantine.Entry::sha256, Quarantine.Entry::tries)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SHA, 1), org.assertj.core.groups.Tuple.tuple(other, 2));
    }

    @Test
    void readsARegisterOfBefore() throws IOException {
        Files.writeString(root.resolve("register.jsonl"), """
                {"file":"/in/a.docx","sha256":null,"reasons":["hỏng"],"since":"2026-11-29T01:00:00Z","tries":1}
                {"file":"/in/b.docx","sha256":"%s","reasons":["hỏng"],"since":"2026-11-29T01:00:00Z","tries":3,"replacedBy":"%s"}
                """.formatted(SHA, "cd".repeat(32)));

        assertThat(quarantine.entries())
                .containsExactly(
                        new Quarantine.Entry("/in/a.docx", null, List.of("hỏng"), "2026-11-29T01:00:00Z", 1),
                        new Quarantine.Entry("/in/b.docx", SHA, List.of("hỏng"), "2026-11-29T01:00:00Z", 3));
    }

    @Test
    void writesNothingWhereNothingFails() {
        quarantine.take(List.of(), List.of(settled("/in/a.docx")));

        assertThat(root).isEmptyDirectory();
        assertThat(quarantine.entries()).isEmpty();
    }

    @Test
    void tellsALineOfTheRegisterThatIsNone() throws IOException {
        quarantine.take(List.of(failed("/in/a.docx", "hỏng")), List.of());
        Path register = root.resolve("register.jsonl");
        String whole = Files.readString(register);
        for (String none : List.of("{\"fi", "{}", "{\"file\":\"/in/a.docx\"}", "[]")) {
            Files.writeString(register, whole + "\n" + whole + none);

            assertThatThrownBy(quarantine::entries)
                    .as("a blank line and a file that stands twice count too")
                    .isInstanceOf(KeepingException.class)
                    .hasMessageStartingWith("Dòng 4 của sổ cách ly " + register);
        }
    }

    @Test
    void aRegisterThatCannotBeReadHasNoLineToMend() throws IOException {
        Files.createDirectory(root.resolve("register.jsonl"));

        assertThatThrownBy(quarantine::entries)
                .isInstanceOf(KeepingException.class)
                .hasMessageContaining("hãy kiểm tra đĩa và quyền")
                .hasMessageNotContaining("òng");
    }

    private static Settled settled(String file) {
        return new Settled(file, SHA);
    }

    private static Failed failed(String file, String reason) {
        return new Failed(file, SHA, BYTES, List.of(reason));
    }
}
