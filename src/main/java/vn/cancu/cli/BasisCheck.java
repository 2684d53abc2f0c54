package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import vn.cancu.api.CheckJson;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.CheckAnswer;
import vn.cancu.draft.DraftCheck;
import vn.cancu.intake.LoadedFile;
import vn.cancu.intake.TextFiles;
import vn.cancu.keeping.Home;

/** {@code basis --check FILE}: with the collection where there is one, else with what the program itself knows. */
final class BasisCheck {
    private BasisCheck() {}

    static int run(Session session, Common common, Path file) {
        Terminal terminal = session.terminal();
        return switch (TextFiles.load(terminal.resolve(file))) {
            case LoadedFile.Unreadable unreadable -> {
                terminal.err().println(unreadable.path() + ": " + unreadable.reason());
                yield ExitStatus.USAGE;
            }
            case LoadedFile.Text text -> check(session, common, text);
        };
    }

    private static int check(Session session, Common common, LoadedFile.Text text) {
        Home home = common.home(session.terminal());
        if (session.opened() != null || hasStore(home)) {
            return session.withStore(home, "basis", desk -> print(session, common, text, desk.check()));
        }
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        return print(
                session,
                common,
                text,
                DraftCheck.withoutCollection(Catalogue.load(), new ValidityFiles(home.validity()), clock));
    }

    /** A check makes no store: it opens one that is there, or the server that was configured. */
    private static boolean hasStore(Home home) {
        return Files.isDirectory(home.neo4j())
                || System.getenv("SPRING_NEO4J_URI") != null
                || System.getProperty("spring.neo4j.uri") != null;
    }

    private static int print(Session session, Common common, LoadedFile.Text text, DraftCheck check) {
        Terminal terminal = session.terminal();
        CheckAnswer answer = check.check(text.text());
        terminal.out()
                .println(
                        common.json()
                                ? CheckJson.indented(answer)
                                : CheckText.of(
                                        answer, AnswerPage.name(text.path()), terminal.columns(), common.locale()));
        terminal.out().flush();
        return answer.findings().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
    }
}
