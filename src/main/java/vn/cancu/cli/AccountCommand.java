package vn.cancu.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.access.AccessException;
import vn.cancu.access.Account;
import vn.cancu.access.Accounts;
import vn.cancu.access.Role;
import vn.cancu.api.AccessJson;

/** Who may log in. Whoever may read the home's key may say. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccountCommand.Add.class,
            AccountCommand.ListAll.class,
            AccountCommand.ToRole.class,
            AccountCommand.NewPassword.class,
            AccountCommand.Lock.class,
            AccountCommand.Remove.class
        })
final class AccountCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    CommandSpec spec = CommandSpec.create();

    AccountCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.terminal().out());
        session.terminal().out().flush();
        return ExitStatus.USAGE;
    }

    /** What every kind of it needs. */
    abstract static class Kept implements Callable<Integer> {
        private final Session session;

        @Mixin
        Common common = new Common();

        Kept(Session session) {
            this.session = session;
        }

        AnswerPage page() {
            return new AnswerPage(Integer.MAX_VALUE, common.locale());
        }

        /** What {@code work} says is printed; what cannot be is told. */
        int run(Session with, Function<Accounts, String> work) {
            Terminal terminal = session.terminal();
            return with.withAccounts(common.home(terminal), accounts -> {
                try {
                    terminal.out().println(work.apply(accounts));
                    terminal.out().flush();
                    return ExitStatus.OK;
                } catch (AccessException e) {
                    terminal.err().println(e.getMessage());
                    return e.isAsked() ? ExitStatus.USAGE : ExitStatus.ENVIRONMENT;
                }
            });
        }

        int run(Function<Accounts, String> work) {
            return run(session, work);
        }

        /** The same with a password, which is asked for before anything is locked. */
        int withPassword(java.util.function.BiFunction<Accounts, String, String> work) {
            Optional<String> password = SecretInput.of(session, page());
            if (password.isEmpty()) {
                session.terminal().err().println(page().word("account.nopassword"));
                return ExitStatus.USAGE;
            }
            return run(session.withSecret(password.get()), accounts -> work.apply(accounts, password.get()));
        }

        String told(String key, Account account) {
            return common.json()
                    ? AccessJson.of(account)
                    : page().word(key, account.name(), account.role().code());
        }
    }

    /** Of one account. */
    abstract static class Named extends Kept {
        @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
        String name = "";

        Named(Session session) {
            super(session);
        }
    }

    /** A new one. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add extends Named {
        @Option(names = "--role", paramLabel = "ROLE", defaultValue = "reader", descriptionKey = "account.role")
        Role role = Role.READER;

        Add(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return withPassword((accounts, password) -> told("account.added", accounts.add(name, role, password)));
        }
    }

    /** All of them. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends Kept {
        ListAll(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> common.json() ? AccessJson.accounts(accounts.all()) : text(accounts));
        }

        private String text(Accounts accounts) {
            AnswerPage page = page();
            if (accounts.isEmpty()) {
                page.exact(page.word("account.none"));
            }
            accounts.all()
                    .forEach(one -> page.exact(page.word(
                            one.locked() ? "account.locked" : "account.open",
                            one.name(),
                            one.role().code())));
            return page.toString().stripTrailing();
        }
    }

    /** Another role. */
    @Command(name = "role", mixinStandardHelpOptions = true)
    static final class ToRole extends Named {
        @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "account.role")
        Role role = Role.READER;

        ToRole(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> told("account.changed", accounts.role(name, role)));
        }
    }

    /** Another password; who is logged in with the old one is not any more. */
    @Command(name = "password", mixinStandardHelpOptions = true)
    static final class NewPassword extends Named {
        NewPassword(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return withPassword((accounts, password) -> told("account.changed", accounts.password(name, password)));
        }
    }

    /** Nobody may log in by it, until it is opened again. */
    @Command(name = "lock", mixinStandardHelpOptions = true)
    static final class Lock extends Named {
        @Option(names = "--off", descriptionKey = "account.off")
        boolean off;

        Lock(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> told(off ? "account.open" : "account.locked", accounts.lock(name, !off)));
        }
    }

    /** It is gone; what it did stays in the log. */
    @Command(name = "remove", mixinStandardHelpOptions = true)
    static final class Remove extends Named {
        Remove(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return run(accounts -> told("account.removed", accounts.remove(name)));
        }
    }
}
