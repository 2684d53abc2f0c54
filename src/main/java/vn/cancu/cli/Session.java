package vn.cancu.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Accounts;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * One run of the command line: its words, its terminal, and how it comes by the store.
 *
 * @param args the words as typed, so that a server can run the same
 * @param terminal where it prints
 * @param rooms what opens the store and the page
 * @param opened the store, where this run is inside a server that has it open; else null
 * @param secret what was typed unseen where the command was; null where nothing was
 */
record Session(
        List<String> args,
        Terminal terminal,
        Rooms rooms,
        @Nullable Desk opened,
        @Nullable String secret) {
    /** A command's work with the store open. */
    @FunctionalInterface
    interface Work {
        int at(Desk desk);
    }

    /** Whether there is a store to open, here or on a server: what can do without makes none. */
    boolean hasStore(Home home) {
        return opened != null || Files.isDirectory(home.neo4j()) || hasOwnServer();
    }

    /** Whether the graph is on a Neo4j server of somebody's own, not in the home. */
    static boolean hasOwnServer() {
        return System.getenv("SPRING_NEO4J_URI") != null || System.getProperty("spring.neo4j.uri") != null;
    }

    /** Runs {@code work} where the store is: in this process, or in the server that holds it. */
    int withStore(Home home, String command, Work work) {
        if (opened != null) {
            return opened.pages().during(() -> work.at(opened));
        }
        Optional<HomeLock> taken = HomeLock.take(home, command);
        if (taken.isPresent()) {
            HomeLock lock = taken.get();
            Ending.Open ending = Ending.open();
            try (ending;
                    lock;
                    Desk.Open open = rooms.store().open(home)) {
                Desk desk = open.desk();
                return desk.pages().during(() -> work.at(desk));
            }
        }
        return atServer(home);
    }

    /** Runs {@code work} on the accounts of a home: here, without the graph, or in the server that holds it. */
    int withAccounts(Home home, ToIntFunction<Accounts> work) {
        if (opened != null) {
            return work.applyAsInt(opened.accounts());
        }
        Optional<HomeLock> taken = HomeLock.take(home, "account");
        if (taken.isPresent()) {
            HomeLock lock = taken.get();
            try (lock) {
                return work.applyAsInt(accounts(home));
            }
        }
        return atServer(home);
    }

    /** The accounts of a home that this process holds. */
    static Accounts accounts(Home home) {
        Clock clock = Clock.systemUTC();
        return new Accounts(home, new ChangeLog(home, clock), clock);
    }

    Session withSecret(String typed) {
        return new Session(args, terminal, rooms, opened, typed);
    }

    private int atServer(Home home) {
        Optional<String> server = HomeLock.server(home);
        if (server.isPresent()) {
            return new ServerLink(home, server.get()).run(args, secret, terminal);
        }
        terminal.err()
                .println("Kho " + home.root() + " đang do tiến trình khác giữ (" + HomeLock.holder(home)
                        + "); hãy đợi nó xong hoặc dừng nó rồi chạy lại.");
        return ExitStatus.ENVIRONMENT;
    }
}
