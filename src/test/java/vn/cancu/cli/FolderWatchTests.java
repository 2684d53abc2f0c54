package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.keeping.Quarantine;

@Timeout(60)
class FolderWatchTests {
    @TempDir
    Path place;

    private final StringWriter err = new StringWriter();

    @Test
    void tellsAHomeThatFailsOffersTheFileAgainEachTimeLaterAndEndsWithAFaultOfTheProgram() throws Exception {
        Path in = Files.createDirectory(place.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Kế hoạch");
        Path torn = Files.createDirectory(place.resolve("torn"));
        Files.writeString(torn.resolve("register.jsonl"), "{");
        List<Long> tries = new ArrayList<>();
        Rooms rooms = new Rooms(
                home -> {
                    tries.add(System.nanoTime());
                    if (tries.size() < 4) {
                        new Quarantine(torn, Clock.systemUTC()).entries();
                    }
                    throw new IllegalStateException("a mistake of ours");
                },
                (home, lock, address, port) -> {
                    throw new AssertionError("no page is needed");
                });

        Session session = session(rooms, "ingest", "--watch", "in");
        Common common = new Common();
        common.home = place.resolve("home");
        FolderWatch watch =
                new FolderWatch(session, common, List.of(in), Duration.ofMillis(100), Duration.ofMillis(300));

        assertThatThrownBy(watch::run).hasMessage("a mistake of ours");

        assertThat(err.toString().lines().filter(line -> line.contains("register.jsonl")))
                .hasSize(3);
        assertThat(tries).hasSize(4);
        assertThat(Duration.ofNanos(tries.get(1) - tries.get(0))).isGreaterThan(Duration.ofMillis(300));
        assertThat(Duration.ofNanos(tries.get(3) - tries.get(2)))
                .as("the third pause is four times the first")
                .isGreaterThan(Duration.ofMillis(1200));
    }

    @Test
    void aFaultOfTheProgramHasAStatusOfItsOwn() throws Exception {
        Files.writeString(place.resolve("a.txt"), "Kế hoạch");
        Rooms rooms = new Rooms(
                home -> {
                    throw new IllegalStateException("a mistake of ours");
                },
                (home, lock, address, port) -> {
                    throw new AssertionError("no page is needed");
                });
        Session session = session(rooms, "ingest", "a.txt", "--home", "home");

        int exit = CommandLines.run(session.args().toArray(String[]::new), session.terminal(), rooms);

        assertThat(exit).isEqualTo(ExitStatus.FAULT);
        assertThat(err.toString()).contains("Lỗi của chương trình", "a mistake of ours");
    }

    private Session session(Rooms rooms, String... args) {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), place, false, 100);
        return new Session(List.of(args), terminal, rooms, null, null);
    }
}
