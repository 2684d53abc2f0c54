package vn.cancu.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The log of changes, followed from its first line to its last.
 *
 * @param entries how many there are
 * @param last sha256 of the last line; kept elsewhere, it proves later that nothing before it was changed
 * @param breaks where it does not hold together, at most {@value #MOST}
 * @param torn numbers of the lines that a crash left half written
 */
public record CheckedLog(long entries, String last, List<Break> breaks, List<Long> torn) {
    private static final int MOST = 20;
    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

    public CheckedLog {
        breaks = List.copyOf(breaks);
        torn = List.copyOf(torn);
    }

    /** What can be wrong. */
    public enum Kind {
        /** The entry does not follow from the line before: that one was changed, or others between them are gone. */
        FOLLOWS_NOT,
        /** The line is no entry, and nothing behind it says that a crash did that. */
        NO_ENTRY,
        /** The entry is not the one that was written last: it was changed. */
        LAST_CHANGED,
        /** Entries up to this one were written and are gone. */
        CUT,
        /** There are entries, and the file that names the last is lost. */
        HEAD_LOST
    }

    /**
     * A place where it breaks.
     *
     * @param entry its number
     * @param line of the file, from 1; 0 where none is there
     */
    public record Break(Kind kind, long entry, long line) {}

    static CheckedLog of(Home home) throws IOException {
        String head = head(home);
        Matcher named = HEAD.matcher(head == null ? "" : head);
        Following following = named.matches()
                ? new Following(Long.parseLong(named.group(1)), named.group(2))
                : new Following(0, LoggedChange.NONE);
        LogLines.read(home.changes(), following::line);
        return following.end(named.matches());
    }

    private static @Nullable String head(Home home) throws IOException {
        try {
            return Files.readString(home.changesHead());
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static final class Following {
        private final long headNumber;
        private final String headSha256;
        private final List<Break> breaks = new ArrayList<>();
        private final List<Long> torn = new ArrayList<>();
        private long number;
        private long lines;
        private String previous = LoggedChange.NONE;
        private boolean headSeen;
        /** A line that is no entry, until the next says why. */
        private LogLines.@Nullable Line open;

        Following(long headNumber, String headSha256) {
            this.headNumber = headNumber;
            this.headSha256 = headSha256;
        }

        void line(LogLines.Line line) {
            lines = line.number();
            LoggedChange change = line.change();
            LogLines.Line before = open;
            if (before != null) {
                boolean told = change != null && change.what().equals(LoggedChange.TORN);
                settle(before, told);
            }
            open = change == null ? line : null;
            if (change != null) {
                if (change.number() != number + 1 || !change.previous().equals(previous)) {
                    add(Kind.FOLLOWS_NOT, change.number(), line.number());
                }
                number = change.number();
                if (number == headNumber) {
                    headSeen = true;
                    if (!line.sha256().equals(headSha256)) {
                        add(Kind.LAST_CHANGED, number, line.number());
                    }
                }
            }
            previous = line.sha256();
        }

        private void settle(LogLines.Line line, boolean told) {
            if (told) {
                torn.add(line.number());
            } else {
                add(Kind.NO_ENTRY, number + 1, line.number());
            }
        }

        private void add(Kind kind, long entry, long line) {
            if (breaks.size() < MOST) {
                breaks.add(new Break(kind, entry, line));
            }
        }

        CheckedLog end(boolean hasHead) {
            LogLines.Line last = open;
            if (last != null) {
                // Cut by the last crash: the next entry will say so.
                settle(last, !last.ended());
            }
            if (!hasHead && number > 0) {
                add(Kind.HEAD_LOST, number, lines);
            } else if (!headSeen && headNumber > 0) {
                add(Kind.CUT, headNumber, 0);
            }
            return new CheckedLog(number, previous, breaks, torn);
        }
    }
}
