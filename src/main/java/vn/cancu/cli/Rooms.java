package vn.cancu.cli;

import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * What the command line needs from whoever starts it.
 *
 * @param store opens the store for a command
 * @param page serves the page until stopped
 */
public record Rooms(Desk.Opener store, Page page) {
    /** Serves the page. */
    @FunctionalInterface
    public interface Page {
        /**
         * Starts the server of a home.
         *
         * @param home whose store is open
         * @param lock held for as long as it runs; told the port that was bound
         * @param address what to bind
         * @param port what to bind, 0 for any free one
         * @return its handle, once it answers
         */
        Running serve(Home home, HomeLock lock, String address, int port);
    }

    /** A server that answers. */
    public interface Running {
        int port();

        Desk desk();

        /** Returns when it is stopped. */
        void join();

        void stop();
    }
}
