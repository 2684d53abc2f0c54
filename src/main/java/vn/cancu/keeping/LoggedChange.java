package vn.cancu.keeping;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of changes.
 *
 * @param number counted up from 1
 * @param at ISO instant
 * @param who in the form of {@link Acting}
 * @param what {@code intake}, {@code correction.merge}, {@code account.add}, {@code login.failed}, …; one that ends in {@code .failed}
 *     says that what was begun did not come about
 * @param target what it was done to: a path, keys of documents, a name
 * @param before what stood there, in short; null where nothing did
 * @param after what stands there now, in short; null where nothing does
 * @param previous sha256 of the line before, without its end; zeros in the first
 */
public record LoggedChange(
        long number,
        String at,
        String who,
        String what,
        String target,
        @Nullable String before,
        @Nullable String after,
        String previous) {
    /** In the first line, which has none before it. */
    static final String NONE = "0".repeat(64);

    /** Behind a line that a crash left half written; {@code target} is its number among the lines, {@code before} its sha256. */
    static final String TORN = "log.torn";

    public LoggedChange {
        Instant.parse(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
        Objects.requireNonNull(target);
        Objects.requireNonNull(previous);
    }

    /** What is about to be changed; see the components of the same names. */
    public record Draft(
            String what,
            String target,
            @Nullable String before,
            @Nullable String after) {
        private static final int LONGEST = 400;

        public Draft {
            target = Objects.requireNonNull(cut(target));
            before = cut(before);
            after = cut(after);
        }

        /** That this was begun and did not come about. */
        Draft failed() {
            return new Draft(what + ".failed", target, before, after);
        }

        LoggedChange at(long number, String at, String who, String previous) {
            return new LoggedChange(number, at, who, what, target, before, after, previous);
        }

        private static @Nullable String cut(@Nullable String value) {
            return value == null || value.codePointCount(0, value.length()) <= LONGEST
                    ? value
                    : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }
}
