package vn.cancu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cancu.generator.LargeCollection;
import vn.cancu.graph.Graph;
import vn.cancu.graph.LargeStore;
import vn.cancu.keeping.Home;

/** {@code ./cancu bench large [--documents N] [--home DIR]}: a home whose graph holds N generated documents with 10 N citations. */
public final class LargeGraphBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LargeGraphBench() {}

    public static void main(String[] args) {
        int documents = 10_000;
        Path home = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--documents" -> documents = Integer.parseInt(args[i + 1]);
                case "--home" -> home = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("no such option: " + args[i]);
            }
        }
        made(documents, home == null ? place(documents) : home);
    }

    static Path place(int documents) {
        return Path.of("target", "large-" + documents).toAbsolutePath();
    }

    /**
     * The home of that many documents, made where it is not there yet.
     *
     * @throws IllegalStateException where a home of other documents stands there: it is nobody's but its owner's to remove
     */
    static Home made(int documents, Path place) {
        Home home = new Home(place);
        Path complete = place.resolve("complete");
        String made = documents + " of version " + LargeCollection.VERSION + "\n";
        if (Files.isRegularFile(complete)) {
            if (!read(complete).equals(made)) {
                throw new IllegalStateException(place + " was made otherwise; remove it, or name another home");
            }
            return home;
        }
        long began = System.nanoTime();
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            LargeStore.write(open.context().getBean(Graph.class), new LargeCollection(documents), written -> {
                if (written % 10_000 == 0) {
                    OUT.printf("%7d documents, %.0f s%n", written, (System.nanoTime() - began) / 1e9);
                }
            });
            Files.writeString(complete, made);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        OUT.printf("large    %7d documents in %s, %.0f s%n", documents, place, (System.nanoTime() - began) / 1e9);
        return home;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
