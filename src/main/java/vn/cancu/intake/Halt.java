package vn.cancu.intake;

import java.time.Duration;

/** The wish that intake ends soon, and the wait until it has: the process is to stop, and the documents in hand are to be whole. */
final class Halt {
    private boolean asked;
    private int runs;

    synchronized boolean isAsked() {
        return asked;
    }

    synchronized void begun() {
        runs++;
    }

    synchronized void ended() {
        runs--;
        notifyAll();
    }

    /** Asks, and waits until no run is under way, {@code longest} at most; whether none is. */
    synchronized boolean ask(Duration longest) {
        asked = true;
        long until = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); runs > 0 && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return runs == 0;
    }
}
