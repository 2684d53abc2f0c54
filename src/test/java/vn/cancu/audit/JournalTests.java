package vn.cancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.text.PartialDate;

class JournalTests {
    private static final Subject PLAN = new Subject(
            "kh",
            "1/KH-UBND",
            null,
            "Kế hoạch",
            "UBND xã Khuổi Sáng",
            "xã",
            PartialDate.parse("2025-03"),
            null,
            "Thực hiện",
            List.of(2025),
            List.of("1719", "90"));
    private static final Draft FOUND = new Draft(
            "share",
            PLAN,
            "2,8",
            "In 2,8%",
            List.of(PLAN.quote(7, "30/1.081 hộ, chiếm 2,8%")),
            List.of(12_000_000L, 13_000_000L));

    @TempDir
    private Path folder;

    @Test
    void goesOnWhereAKilledRunStoppedAndCutsOffWhatItLeftHalfWritten() throws IOException {
        try (Journal journal = Journal.open(folder, 5)) {
            journal.documents(List.of("a", "b"), List.of(FOUND));
        }
        Files.write(folder.resolve("progress"), new byte[] {0, 0, 0, 9, 1}, StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(folder, 5)) {
            assertThat(journal.after()).isEqualTo("b");
            assertThat(journal.documents()).isEqualTo(2);
            assertThat(journal.documentsDone()).isFalse();
            assertThat(journal.drafts()).containsExactly(FOUND);
            journal.documents(List.of(), List.of());
            journal.units(List.of("u"), List.of());
        }
        try (Journal journal = Journal.open(folder, 5)) {
            assertThat(journal.documentsDone()).isTrue();
            assertThat(journal.after()).isEqualTo("u");
        }
    }

    @Test
    void beginsAnewWhereTheCollectionHasChanged() {
        try (Journal journal = Journal.open(folder, 5)) {
            journal.documents(List.of("a"), List.of(FOUND));
        }
        try (Journal journal = Journal.open(folder, 6)) {
            assertThat(journal.after()).isEmpty();
            assertThat(journal.drafts()).isEmpty();
        }
    }
}
