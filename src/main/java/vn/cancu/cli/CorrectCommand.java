package vn.cancu.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.CorrectionJson;
import vn.cancu.correction.Correction;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Outcome;

/** Which documents are one, and which mentions mean another, by a person. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        subcommands = {
            CorrectCommand.Merge.class,
            CorrectCommand.Split.class,
            CorrectCommand.Undo.class,
            CorrectCommand.ListAll.class
        })
final class CorrectCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    CommandSpec spec = CommandSpec.create();

    CorrectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.terminal().out());
        session.terminal().out().flush();
        return ExitStatus.USAGE;
    }

    /** What every kind of correction needs: the store, who says so, and the index brought up afterwards. */
    abstract static class Correcting implements Callable<Integer> {
        private final Session session;

        @Mixin
        Common common = new Common();

        Correcting(Session session) {
            this.session = session;
        }

        static String by() {
            return System.getProperty("user.name", "?");
        }

        CorrectionText text() {
            return new CorrectionText(session.terminal().columns(), common.locale());
        }

        int say(String problem) {
            session.terminal().err().println(problem);
            return ExitStatus.USAGE;
        }

        int print(String answer) {
            session.terminal().out().print(answer);
            session.terminal().out().flush();
            return ExitStatus.OK;
        }

        int withCorrections(Function<Corrections, Integer> work) {
            return session.withStore(common.home(session.terminal()), "correct", desk -> {
                int status = work.apply(desk.corrections());
                desk.intake().catchUp();
                return status;
            });
        }

        int reading(Function<Corrections, Integer> work) {
            return session.withStore(
                    common.home(session.terminal()), "correct", desk -> work.apply(desk.corrections()));
        }

        int told(Outcome outcome) {
            if (!(outcome instanceof Outcome.Done done)) {
                return say(text().problem(outcome));
            }
            return print(common.json() ? CorrectionJson.indented(done.correction()) : text().done(done.correction()));
        }
    }

    /** A correction with its reason. */
    abstract static class Reasoned extends Correcting {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "audit.reason")
        String reason = "";

        Reasoned(Session session) {
            super(session);
        }

        abstract Outcome correct(Corrections corrections);

        @Override
        public Integer call() {
            return reason.isBlank()
                    ? say(text().word("correct.reason"))
                    : withCorrections(corrections -> told(correct(corrections)));
        }
    }

    /** Two documents are one. */
    @Command(name = "merge", mixinStandardHelpOptions = true)
    static final class Merge extends Reasoned {
        @Parameters(index = "0", paramLabel = "A", descriptionKey = "correct.kept")
        String kept = "";

        @Parameters(index = "1", paramLabel = "B", descriptionKey = "correct.other")
        String other = "";

        Merge(Session session) {
            super(session);
        }

        @Override
        Outcome correct(Corrections corrections) {
            return corrections.merge(kept, other, reason, by());
        }
    }

    /** Mentions do not mean the document that they were taken for. */
    @Command(name = "split", mixinStandardHelpOptions = true)
    static final class Split extends Reasoned {
        @Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "correct.document")
        String document = "";

        @Option(names = "--in", required = true, paramLabel = "DOCUMENT", descriptionKey = "correct.in")
        String citing = "";

        @Option(names = "--line", paramLabel = "LINE", descriptionKey = "correct.line")
        @Nullable
        Integer line;

        @Option(names = "--to", paramLabel = "DOCUMENT", descriptionKey = "correct.to")
        @Nullable
        String meant;

        Split(Session session) {
            super(session);
        }

        @Override
        Outcome correct(Corrections corrections) {
            return corrections.split(document, citing, line, meant, reason, by());
        }
    }

    /** Takes a correction back. */
    @Command(name = "undo", mixinStandardHelpOptions = true)
    static final class Undo extends Correcting {
        @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "correct.id")
        String id = "";

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "audit.reason")
        @Nullable
        String reason;

        Undo(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return withCorrections(corrections -> {
                Optional<Correction> undone = corrections.undo(id, reason, by());
                return undone.isEmpty()
                        ? say(text().word("correct.unknown", id))
                        : told(new Outcome.Done(undone.get()));
            });
        }
    }

    /** All of them. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends Correcting {
        ListAll(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return reading(corrections ->
                    print(common.json() ? CorrectionJson.indented(corrections.all()) : text().list(corrections.all())));
        }
    }
}
