package vn.cancu.cli;

import org.springframework.stereotype.Component;
import vn.cancu.access.Accounts;
import vn.cancu.api.Pages;
import vn.cancu.api.StandingSearch;
import vn.cancu.audit.Audits;
import vn.cancu.authority.Authority;
import vn.cancu.authority.Documents;
import vn.cancu.backup.Backups;
import vn.cancu.backup.Verification;
import vn.cancu.budget.Budgets;
import vn.cancu.comparison.Comparisons;
import vn.cancu.correction.Corrections;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.duty.Duties;
import vn.cancu.export.Exports;
import vn.cancu.intake.Intake;
import vn.cancu.programme.Programmes;
import vn.cancu.search.SearchLibrary;

/**
 * The rooms that a command may call, with the store open.
 *
 * @param intake files in
 * @param authority which document authorises it
 * @param duties who answers for it
 * @param documents what the collection holds
 * @param budgets what each component got
 * @param audits what does not agree
 * @param comparisons plans beside each other
 * @param check what is wrong with a draft's căn cứ
 * @param proposal which căn cứ a plan should have
 * @param search what past plans said
 * @param standing the same, of documents that stand so or so today
 * @param programmes what was planned of each component
 * @param exports the graph for other programs
 * @param corrections what people put right
 * @param backups all of it in one file
 * @param verification whether it agrees with itself
 * @param pages on which page a line stands
 * @param accounts who may log in
 */
@Component
public record Desk(
        Intake intake,
        Authority authority,
        Duties duties,
        Documents documents,
        Budgets budgets,
        Audits audits,
        Comparisons comparisons,
        DraftCheck check,
        DraftProposal proposal,
        SearchLibrary search,
        StandingSearch standing,
        Programmes programmes,
        Exports exports,
        Corrections corrections,
        Backups backups,
        Verification verification,
        Pages pages,
        Accounts accounts) {
    /** Opens the store of a home; closing gives it back. */
    @FunctionalInterface
    public interface Opener {
        Open open(vn.cancu.keeping.Home home);
    }

    /** An open store. */
    public interface Open extends AutoCloseable {
        Desk desk();

        @Override
        void close();
    }
}
