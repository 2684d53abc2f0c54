package vn.cancu.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A password as it is typed: unseen at a console, twice, or the first line of what is piped in. Never a word of the command. */
final class SecretInput {
    private SecretInput() {}

    /**
     * Reads it, where this command was typed; a server that runs it was sent it.
     *
     * @return empty where nothing came, or not the same twice
     */
    static Optional<String> of(Session session, AnswerPage page) {
        if (session.opened() != null) {
            return Optional.ofNullable(session.secret());
        }
        return session.terminal().interactive() ? typed(page) : piped();
    }

    // JDK 25 gives none where nobody is.
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<String> typed(AnswerPage page) {
        Console console = System.console();
        if (console == null) {
            return piped();
        }
        char[] first = console.readPassword("%s", page.word("account.type"));
        char[] second = console.readPassword("%s", page.word("account.again"));
        boolean same = first != null && first.length > 0 && Arrays.equals(first, second);
        return same ? Optional.of(new String(first)) : Optional.empty();
    }

    private static Optional<String> piped() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null || line.isEmpty() ? Optional.empty() : Optional.of(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
