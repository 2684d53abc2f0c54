package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.access.Accounts;
import vn.cancu.access.Scope;
import vn.cancu.access.Token;
import vn.cancu.api.AccessJson;

/** What programs prove themselves by. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        subcommands = {TokenCommand.Add.class, TokenCommand.ListAll.class, TokenCommand.Remove.class})
final class TokenCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    CommandSpec spec = CommandSpec.create();

    TokenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.terminal().out());
        session.terminal().out().flush();
        return ExitStatus.USAGE;
    }

    /** A new one; its secret is printed this once. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add extends AccountCommand.Kept {
        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "token.name")
        String name = "";

        @Option(names = "--scope", paramLabel = "read|write", defaultValue = "read", descriptionKey = "token.scope")
        Scope scope = Scope.READ;

        Add(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> {
                String secret = accounts.addToken(name, scope);
                return common.json() ? AccessJson.secret(name, scope, secret) : page().word("token.added", secret);
            });
        }
    }

    /** All of them, without secrets, which nobody has. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends AccountCommand.Kept {
        ListAll(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> common.json() ? AccessJson.tokens(accounts.tokens()) : text(accounts));
        }

        private String text(Accounts accounts) {
            AnswerPage page = page();
            if (accounts.tokens().isEmpty()) {
                page.exact(page.word("token.none"));
            }
            for (Token token : accounts.tokens()) {
                String used = token.lastUsed();
                page.exact(page.word(
                        used == null ? "token.unused" : "token.used",
                        token.name(),
                        token.scope().code(),
                        LogText.time(token.made()),
                        used == null ? "" : LogText.time(used)));
            }
            return page.toString().stripTrailing();
        }
    }

    /** It opens nothing any more. */
    @Command(name = "remove", mixinStandardHelpOptions = true)
    static final class Remove extends AccountCommand.Kept {
        @Parameters(paramLabel = "NAME", descriptionKey = "token.name")
        String name = "";

        Remove(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts ->
                    page().word("token.removed", accounts.removeToken(name).name()));
        }
    }
}
