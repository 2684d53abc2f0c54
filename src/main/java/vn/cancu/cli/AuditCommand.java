package vn.cancu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.AuditFile;
import vn.cancu.api.AuditJson;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Judgement.Verdict;

/** What does not agree? */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        subcommands = {AuditCommand.Accept.class, AuditCommand.Dismiss.class, AuditCommand.Rules.class})
final class AuditCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", descriptionKey = "audit.document")
    @Nullable
    String document;

    @Mixin
    UnitAndYear narrowed = new UnitAndYear();

    @Option(names = "--all", descriptionKey = "audit.all")
    boolean all;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "audit.out")
    @Nullable
    Path out;

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        Optional<AuditFile> form = out == null ? Optional.empty() : AuditFile.of(out.toString());
        if (out != null && form.isEmpty()) {
            // Before anything is checked: a whole audit takes minutes.
            terminal.err().println(word("audit.form", out));
            return ExitStatus.USAGE;
        }
        terminal.requireWritable(out);
        return session.withStore(common.home(terminal), "audit", desk -> {
            AuditReport report =
                    desk.audits().report(new AuditQuestion(document, narrowed.unit, narrowed.year), progress(terminal));
            if (document != null && report.documents() == 0) {
                terminal.err().println("Không có văn bản nào có khóa, số hay tệp là “" + document + "”.");
                return ExitStatus.USAGE;
            }
            terminal.out()
                    .println(
                            common.json()
                                    ? AuditJson.indented(report)
                                    : AuditText.of(report, desk.audits().rules(), all));
            if (form.isPresent() && out != null) {
                form.get().write(report, common.locale(), terminal.resolve(out));
            }
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private String word(String key, Path file) {
        ResourceBundle words = Objects.requireNonNull(spec, "set by picocli").resourceBundle();
        return words.getString(key).replace("{0}", file.toString());
    }

    private static LongConsumer progress(Terminal terminal) {
        return done -> {
            if (terminal.interactive()) {
                terminal.err().print("\rĐã kiểm tra " + done + " văn bản ");
                terminal.err().flush();
            }
        };
    }

    /** What a person says of a finding. */
    abstract static class Judging implements Callable<Integer> {
        private final Session session;
        private final Verdict verdict;

        @Mixin
        Common common = new Common();

        @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "audit.id")
        String id = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "audit.reason")
        String reason = "";

        Judging(Session session, Verdict verdict) {
            this.session = session;
            this.verdict = verdict;
        }

        @Override
        public Integer call() {
            Terminal terminal = session.terminal();
            if (reason.isBlank()) {
                terminal.err().println("Cần lý do: --reason \"…\".");
                return ExitStatus.USAGE;
            }
            return session.withStore(common.home(terminal), "audit", desk -> {
                String by = System.getProperty("user.name", "?");
                Optional<AuditFinding> found = desk.audits().judge(id, verdict, reason, by);
                if (found.isEmpty()) {
                    terminal.err().println("Không có phát hiện nào mang mã “" + id + "”; xem mã bằng lệnh audit.");
                    return ExitStatus.USAGE;
                }
                terminal.out()
                        .println((verdict == Verdict.ACCEPTED ? "Đã nhận: " : "Đã bỏ qua: ")
                                + found.get().detail());
                return ExitStatus.OK;
            });
        }
    }

    /** It is a fault. */
    @Command(name = "accept", mixinStandardHelpOptions = true)
    static final class Accept extends Judging {
        Accept(Session session) {
            super(session, Verdict.ACCEPTED);
        }
    }

    /** It is none, or of no matter. */
    @Command(name = "dismiss", mixinStandardHelpOptions = true)
    static final class Dismiss extends Judging {
        Dismiss(Session session) {
            super(session, Verdict.DISMISSED);
        }
    }

    /** What is checked, and why. */
    @Command(name = "rules", mixinStandardHelpOptions = true)
    static final class Rules implements Callable<Integer> {
        private final Session session;

        @Mixin
        Common common = new Common();

        Rules(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<vn.cancu.audit.Rule> rules =
                    List.copyOf(vn.cancu.audit.Rule.all().values());
            session.terminal().out().println(common.json() ? AuditJson.rules(rules) : AuditText.rules(rules));
            session.terminal().out().flush();
            return ExitStatus.OK;
        }
    }
}
