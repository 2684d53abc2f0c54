package vn.cancu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import vn.cancu.api.CheckJson;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.CheckAnswer;
import vn.cancu.draft.DraftCheck;
import vn.cancu.files.LoadedFile;
import vn.cancu.keeping.Home;

/** {@code basis --check FILE}: with the collection where there is one, else with what the program itself knows. */
final class BasisCheck {
    private BasisCheck() {}

    static int run(Session session, Common common, Path file) {
        return OneText.of(session.terminal(), file, text -> check(session, common, text));
    }

    private static int check(Session session, Common common, LoadedFile.Text text) {
        Home home = common.home(session.terminal());
        if (session.hasStore(home)) {
            return session.withStore(home, "basis", desk -> print(session, common, text, desk.check()));
        }
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        return print(
                session,
                common,
                text,
                DraftCheck.withoutCollection(Catalogue.load(), new ValidityFiles(home.validity()), clock));
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
