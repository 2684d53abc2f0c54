package vn.cancu.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.keeping.CheckedLog.Break;
import vn.cancu.keeping.CheckedLog.Kind;

class ChangeLogTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Home home = new Home(Path.of("."));

    @BeforeEach
    void fill() {
        home = new Home(folder);
        for (int i = 1; i <= 5; i++) {
            log().add(new LoggedChange.Draft("intake", "kế hoạch " + i + "\n\u2028", null, "x".repeat(i)));
        }
    }

    /** As a process that was just started. */
    private ChangeLog log() {
        return new ChangeLog(home, CLOCK);
    }

    private List<LoggedChange> entries() {
        List<LoggedChange> entries = new ArrayList<>();
        ChangeLog.read(home, entries::add);
        return entries;
    }

    @Test
    void everyEntryFollowsFromTheOneBefore() throws IOException {
        CheckedLog checked = log().check();
        assertThat(checked.breaks()).isEmpty();
        assertThat(checked.entries()).isEqualTo(5);
        assertThat(entries()).extracting(LoggedChange::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(entries().getFirst().previous()).isEqualTo("0".repeat(64));
        assertThat(entries().getFirst().who()).isEqualTo("os:" + System.getProperty("user.name"));
        assertThat(Files.readAllLines(home.changes())).hasSize(5);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.changes())))
                .isEqualTo("rw-------");
    }

    @Test
    void isOfWhoeverItIsDoneFor() {
        Acting.as("account:lan", () -> {
            log().add(new LoggedChange.Draft("correction.merge", "a", "b", "c"));
            return "";
        });
        assertThat(entries().getLast().who()).isEqualTo("account:lan");
    }

    @Test
    void anEntryThatWasChangedIsFoundAtTheNext() throws IOException {
        Files.writeString(home.changes(), Files.readString(home.changes()).replace("\"xxx\"", "\"xxy\""));
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.FOLLOWS_NOT, 4, 4));
    }

    @Test
    void theLastEntryIsFoundToBeChangedToo() throws IOException {
        Files.writeString(home.changes(), Files.readString(home.changes()).replace("\"xxxxx\"", "\"yyyyy\""));
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.LAST_CHANGED, 5, 5));
    }

    @Test
    void entriesThatWereTakenAwayAreMissedInTheMiddleAndAtTheEnd() throws IOException {
        List<String> lines = Files.readAllLines(home.changes());
        Files.write(home.changes(), List.of(lines.get(0), lines.get(2), lines.get(3), lines.get(4)));
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.FOLLOWS_NOT, 3, 2));
        Files.write(home.changes(), lines.subList(0, 3));
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.CUT, 5, 0));
        Files.delete(home.changes());
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.CUT, 5, 0));
        Files.write(home.changes(), lines);
        Files.delete(home.changesHead());
        assertThat(log().check().breaks()).containsExactly(new Break(Kind.HEAD_LOST, 5, 5));
    }

    @Test
    void whatACrashLeftHalfWrittenStaysAndIsToldBehindIt() throws IOException {
        Files.writeString(home.changes(), "{\"number\":6,\"at\":\"2026-", StandardOpenOption.APPEND);
        assertThat(log().check().breaks()).isEmpty();
        assertThat(log().check().torn()).containsExactly(6L);

        log().add(new LoggedChange.Draft("backup", "kho.zip", null, null));

        assertThat(Files.readAllLines(home.changes())).hasSize(8).element(5).isEqualTo("{\"number\":6,\"at\":\"2026-");
        assertThat(entries().get(5).what()).isEqualTo(LoggedChange.TORN);
        assertThat(entries().get(5).target()).isEqualTo("6");
        assertThat(entries().get(6).what()).isEqualTo("backup");
        CheckedLog checked = log().check();
        assertThat(checked.breaks()).isEmpty();
        assertThat(checked.torn()).containsExactly(6L);
        assertThat(checked.entries()).isEqualTo(7);
    }

    @Test
    void anEntryThatLacksOnlyItsEndIsWhole() throws IOException {
        String all = Files.readString(home.changes());
        Files.writeString(home.changes(), all.substring(0, all.length() - 1));
        log().add(new LoggedChange.Draft("backup", "kho.zip", null, null));
        assertThat(log().check().breaks()).isEmpty();
        assertThat(entries()).hasSize(6);
    }

    @Test
    void aLineThatSomebodyWroteInItIsNoTornOne() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(home.changes()));
        lines.add(2, "chen vào");
        Files.write(home.changes(), lines);
        assertThat(log().check().breaks())
                .containsExactly(new Break(Kind.NO_ENTRY, 3, 3), new Break(Kind.FOLLOWS_NOT, 3, 4));
    }

    @Test
    void whatFailsIsToldAsFailed() {
        assertThatThrownBy(() -> log().around(new LoggedChange.Draft("backup", "kho.zip", null, null), () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entries()).extracting(LoggedChange::what).endsWith("backup", "backup.failed");
    }

    @Test
    void nothingIsChangedWhereItCannotBeTold() throws IOException {
        Files.delete(home.changes());
        Files.createDirectory(home.changes());
        boolean[] changed = {false};
        assertThatThrownBy(() -> log().around(new LoggedChange.Draft("backup", "kho.zip", null, null), () -> {
                    changed[0] = true;
                    return "";
                }))
                .isInstanceOf(KeepingException.class)
                .hasMessageContaining("chưa thay đổi gì");
        assertThat(changed[0]).isFalse();
    }
}
