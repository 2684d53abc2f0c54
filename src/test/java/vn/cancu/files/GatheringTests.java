package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import vn.cancu.files.child.Frames.Kind;
import vn.cancu.files.child.Frames.Reply;

class GatheringTests {
    private static final byte[] NOTHING = {};

    @Test
    void whatIsMissingIsToldOfTheTextThatItWasSaidOf() {
        Gathering gathering = new Gathering(new OpenedFile.Original("/in/thu.eml", "00", NOTHING), 1 << 20);
        gathering.take(reply(Kind.OPEN, 0, "", ""));
        gathering.take(reply(Kind.NOTE, 0, "", "một phần của thư chưa đọc"));
        gathering.take(reply(Kind.BEGIN, 1, "a.pdf", ""));
        gathering.take(reply(Kind.NOTE, 0, "a.pdf", "trang 2 chưa đọc"));
        gathering.take(reply(Kind.TEXT, 0, "a.pdf", "Kế hoạch"));
        gathering.take(reply(Kind.BEGIN, 2, "b.pdf", ""));
        gathering.take(reply(Kind.NOTE, 0, "b.pdf", "trang 3 chưa đọc"));
        gathering.take(reply(Kind.TOLD, 0, "b.pdf", "hỏng"));
        gathering.take(reply(Kind.TEXT, 0, "", "Kính gửi"));

        assertThat(gathering.all())
                .filteredOn(LoadedFile.Text.class::isInstance)
                .extracting(LoadedFile::path, text -> ((LoadedFile.Text) text).missing())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/in/thu.eml!a.pdf", List.of("trang 2 chưa đọc")),
                        org.assertj.core.groups.Tuple.tuple("/in/thu.eml", List.of("một phần của thư chưa đọc")));
    }

    @Test
    void whatIsEnteredAgainTellsOnce() {
        Gathering gathering = new Gathering(new OpenedFile.Original("/in/a.zip", "00", NOTHING), 1 << 20);
        gathering.take(reply(Kind.OPEN, 0, "", ""));
        for (int tries = 0; tries < 2; tries++) {
            gathering.take(reply(Kind.NOTE, 0, "", "một phần chưa đọc"));
            gathering.take(reply(Kind.BEGIN, tries + 1, "a.pdf", ""));
            assertThat(gathering.ended("dừng")).isTrue();
        }
        gathering.take(reply(Kind.NOTE, 0, "", "một phần chưa đọc"));
        gathering.take(reply(Kind.TEXT, 0, "", "Kính gửi"));

        assertThat(gathering.all())
                .last()
                .isInstanceOfSatisfying(
                        LoadedFile.Text.class,
                        text -> assertThat(text.missing()).hasSize(1));
    }

    @Test
    void whatAReaderThrewIsLoggedAndNotTold() {
        List<String> logged = new ArrayList<>();
        Logger log = Logger.getLogger(Gathering.class.getName());
        Handler handler = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                logged.add(getFormatter().formatMessage(entry));
            }
        };
        handler.setFormatter(new SimpleFormatter());
        log.addHandler(handler);
        try {
            Gathering gathering = new Gathering(new OpenedFile.Original("/in/a.doc", "00", NOTHING), 1 << 20);
            gathering.take(new Reply(Kind.TOLD, 0, "", "a.B at c.D.e(D.java:1)", "hỏng", NOTHING));

            assertThat(gathering.all()).containsExactly(new LoadedFile.Unreadable("/in/a.doc", "hỏng"));
            assertThat(logged).containsExactly("/in/a.doc: hỏng (a.B at c.D.e(D.java:1))");

            gathering.take(new Reply(Kind.LOG, 0, "", "a.B at c.D.e(D.java:2)", "", NOTHING));

            assertThat(gathering.all()).as("nothing is missing of it").hasSize(1);
            assertThat(logged).last().asString().startsWith("/in/a.doc: ").endsWith("(a.B at c.D.e(D.java:2))");
        } finally {
            log.removeHandler(handler);
        }
    }

    @Test
    void anEndOfWhatWasNotBegunLosesNothing() {
        Gathering gathering = new Gathering(new OpenedFile.Original("/in/a.zip", "00", NOTHING), 1 << 20);
        gathering.take(reply(Kind.TEXT, 0, "a.txt", "Kế hoạch"));
        gathering.take(reply(Kind.CLOSE, 0, "", ""));

        assertThat(gathering.all()).singleElement().isInstanceOf(LoadedFile.Text.class);
    }

    private static Reply reply(Kind kind, int number, String name, String text) {
        return new Reply(kind, number, name, "", text, NOTHING);
    }
}
