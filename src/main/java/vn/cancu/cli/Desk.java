package vn.cancu.cli;

import org.springframework.stereotype.Component;
import vn.cancu.audit.Audits;
import vn.cancu.authority.Authority;
import vn.cancu.authority.Documents;
import vn.cancu.budget.Budgets;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.duty.Duties;
import vn.cancu.intake.Intake;
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
 * @param check what is wrong with a draft's căn cứ
 * @param proposal which căn cứ a plan should have
 * @param search what past plans said
 */
@Component
public record Desk(
        Intake intake,
        Authority authority,
        Duties duties,
        Documents documents,
        Budgets budgets,
        Audits audits,
        DraftCheck check,
        DraftProposal proposal,
        SearchLibrary search) {
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
