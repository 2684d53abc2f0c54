package vn.cancu.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.cancu.api.RoomFailure;
import vn.cancu.api.WordBook;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** The commands, ready to run. */
public final class CommandLines {
    private CommandLines() {}

    /** Runs what was typed in this process's terminal; the exit status. */
    public static int run(String[] args, Rooms rooms) {
        return run(args, Terminal.ofProcess(), rooms);
    }

    /** Runs what was typed, printing where {@code terminal} says; the exit status. */
    public static int run(String[] args, Terminal terminal, Rooms rooms) {
        return run(new Session(List.of(args), terminal, rooms, null, null));
    }

    /** Runs what was typed elsewhere, with the store that this server has open. */
    static int runInServer(List<String> args, @Nullable String secret, Terminal terminal, Desk desk) {
        Rooms none = new Rooms(
                home -> {
                    throw new IllegalStateException("the store is open in this server");
                },
                CommandLines::noSecondServer);
        return run(new Session(args, terminal, none, desk, secret));
    }

    private static Rooms.Running noSecondServer(Home home, HomeLock lock, String address, int port) {
        throw new IllegalStateException("a server runs no second one");
    }

    private static int run(Session session) {
        String[] args = session.args().toArray(String[]::new);
        CommandLine commands = commands(session, language(args));
        return commands.execute(args);
    }

    /** The whole tree of commands; also what completion and the manual are made from. */
    static CommandLine commands(Session session, Locale language) {
        ResourceBundle words = words(language);
        CommandLine commands = new CommandLine(new CancuCommand(), new Factory(session))
                .setResourceBundle(words)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(session.terminal().out())
                .setErr(session.terminal().err());
        commands.setExecutionExceptionHandler(new Failures(session.terminal(), language));
        commands.setParameterExceptionHandler(new UsageErrors(session.terminal(), words));
        return commands;
    }

    private static ResourceBundle words(Locale language) {
        return WordBook.of("vn.cancu.cli.Commands", language);
    }

    /** Asked before anything is parsed, since it decides the words of the help. */
    private static Locale language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equalsIgnoreCase("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"))) {
                return Locale.ENGLISH;
            }
        }
        return Locale.of("vi");
    }

    /** Gives each command the session, where it asks for one. */
    private record Factory(Session session) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Session.class) {
                    return type.cast(constructor.newInstance(session));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** What failed in the environment is one sentence; what failed in the program is told as such, with its trace for a report. */
    private record Failures(Terminal terminal, Locale language) implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(
                Exception e, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
            if (Ending.isBegun()) {
                terminal.err().println(new AnswerPage(Integer.MAX_VALUE, language).word("stopped"));
                return ExitStatus.PARTLY;
            }
            String message = RoomFailure.sentence(e, language);
            if (message != null) {
                terminal.err().println(message);
                return ExitStatus.ENVIRONMENT;
            }
            terminal.err().println("Lỗi của chương trình, xin báo cho người phát triển kèm các dòng sau:");
            e.printStackTrace(terminal.err());
            return ExitStatus.FAULT;
        }
    }
}
