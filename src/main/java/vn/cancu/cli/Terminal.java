package vn.cancu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.UnwritableException;

/**
 * Where a command's words go, and where its relative paths begin: here, or at the other end of a server's line.
 *
 * @param out results
 * @param err progress and errors
 * @param folder what relative paths are relative to
 * @param interactive whether a person watches {@code err}
 * @param columns how wide {@code out} is
 */
public record Terminal(PrintWriter out, PrintWriter err, Path folder, boolean interactive, int columns) {
    /** What is read well where nobody says how wide the terminal is. */
    private static final int COLUMNS = 100;

    /** The terminal that this process was started in. */
    public static Terminal ofProcess() {
        return new Terminal(
                new PrintWriter(
                        new java.io.OutputStreamWriter(System.out, java.nio.charset.StandardCharsets.UTF_8), true),
                new PrintWriter(
                        new java.io.OutputStreamWriter(System.err, java.nio.charset.StandardCharsets.UTF_8), true),
                Path.of("").toAbsolutePath(),
                isWatched(),
                widthOfProcess());
    }

    /** JDK 22 to 24 always gave a console, JDK 25 gives none where nobody is. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static int widthOfProcess() {
        String told = System.getenv("COLUMNS");
        return told != null && told.matches("[1-9]\\d{1,3}") ? Integer.parseInt(told) : COLUMNS;
    }

    /** Sees that these files can be written, as far as that is known before they are: what is asked for them may take minutes. */
    void requireWritable(@Nullable Path... paths) {
        for (Path path : paths) {
            if (path != null && !canWrite(resolve(path))) {
                throw new UnwritableException(path);
            }
        }
    }

    private static boolean canWrite(Path file) {
        Path above = file.getParent();
        return Files.exists(file)
                ? !Files.isDirectory(file) && Files.isWritable(file)
                : above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }
}
