package vn.cancu.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts logins that failed, by name and by address: after too many, nobody gets an answer under that name or from there for a while,
 * whether the password is right or not. Held in memory, at most {@value #MOST} names and addresses, the latest ones.
 */
public final class Attempts {
    static final int OF_NAME = 6;
    static final int OF_ADDRESS = 30;
    static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST = 10_000;
    private static final int LONGEST = 100;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How many failed, the first of them at {@code since}. */
    private record Count(int failed, Instant since) {}

    /** What comes of trying. */
    public enum Answer {
        /** It is looked at. */
        GO_ON,
        /** It is refused unseen, from now on. */
        NOW_REFUSED,
        /** It is refused unseen, as those before. */
        REFUSED
    }

    /** Counts a try as failed before it is looked at, so that many at once are no way round. */
    public synchronized Answer begin(String name, String address) {
        Answer byName = count("name " + name.strip().toLowerCase(Locale.ROOT), OF_NAME);
        Answer byAddress = count("address " + address, OF_ADDRESS);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    /**
     * Counts a token that was wrong. A right one is never refused, it cannot be guessed; this only bounds what is told of wrong ones.
     *
     * @return whether it is to be told
     */
    public synchronized boolean wrongToken(String address) {
        return count("token " + address, OF_ADDRESS) == Answer.GO_ON;
    }

    private Answer count(String key, int most) {
        String cut = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
        Instant now = clock.instant();
        Count before = counts.get(cut);
        int failed = before == null || before.since().plus(WHILE).isBefore(now) ? 0 : before.failed();
        counts.put(
                cut, new Count(Math.min(failed + 1, most + 2), failed == 0 || before == null ? now : before.since()));
        if (failed < most) {
            return Answer.GO_ON;
        }
        return failed == most ? Answer.NOW_REFUSED : Answer.REFUSED;
    }

    /** It was right: the name starts anew, the address loses this one. */
    public synchronized void succeeded(String name, String address) {
        counts.remove("name " + name.strip().toLowerCase(Locale.ROOT));
        counts.computeIfPresent(
                "address " + address,
                (key, count) -> count.failed() <= 1 ? null : new Count(count.failed() - 1, count.since()));
    }

    synchronized int size() {
        return counts.size();
    }
}
