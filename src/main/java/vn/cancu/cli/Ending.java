package vn.cancu.cli;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What happens to a command when its process is told to stop (SIGTERM, Ctrl+C): one that has a store open ends its work, says what is left
 * and closes the store before the process is gone; what fails because of the stop is no fault of the program.
 */
public final class Ending {
    private static final long LONGEST_SECONDS = 80;
    private static final Phaser WITH_STORE = new Phaser(1);
    private static volatile boolean begun;

    private Ending() {}

    /** Once, when the process starts. */
    public static void await() {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::end, "ending"));
    }

    private static void end() {
        begun = true;
        int phase = WITH_STORE.arriveAndDeregister();
        try {
            WITH_STORE.awaitAdvanceInterruptibly(phase, LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isBegun() {
        return begun;
    }

    /** A store is opened; closed again, the process may go. */
    static Open open() {
        WITH_STORE.register();
        return WITH_STORE::arriveAndDeregister;
    }

    /** A store that is open. */
    interface Open extends AutoCloseable {
        @Override
        void close();
    }
}
