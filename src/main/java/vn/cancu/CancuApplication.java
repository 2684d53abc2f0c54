package vn.cancu;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.cancu.access.Accounts;
import vn.cancu.audit.AuditGraph;
import vn.cancu.audit.Audits;
import vn.cancu.authority.Authority;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.backup.Backups;
import vn.cancu.backup.Verification;
import vn.cancu.backup.WholeGraph;
import vn.cancu.budget.BudgetGraph;
import vn.cancu.budget.Budgets;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.comparison.Comparisons;
import vn.cancu.comparison.PlanGraph;
import vn.cancu.correction.CorrectionGraph;
import vn.cancu.correction.Corrections;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftKnowledge;
import vn.cancu.draft.DraftProposal;
import vn.cancu.draft.PastPlans;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyGraph;
import vn.cancu.export.ExportGraph;
import vn.cancu.export.Exports;
import vn.cancu.files.FileTexts;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.Intake;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.programme.ProgrammeGraph;
import vn.cancu.programme.Programmes;
import vn.cancu.reading.DocumentReader;
import vn.cancu.search.SearchLibrary;

/** The rooms wired together. Pure rooms know no Spring, so their objects are made here. */
@SpringBootApplication
public class CancuApplication {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }

    @Bean
    DocumentReader documentReader(Catalogue catalogue) {
        return new DocumentReader(catalogue);
    }

    @Bean
    Originals originals(Home home) {
        return new Originals(home.originals());
    }

    @Bean(destroyMethod = "close")
    SearchLibrary searchLibrary(Home home) {
        return SearchLibrary.openOrStartOver(home.index());
    }

    @Bean
    ReadTexts readTexts(Home home) {
        return new ReadTexts(home.texts());
    }

    @Bean
    Quarantine quarantine(Home home, Clock clock) {
        return new Quarantine(home.quarantine(), clock);
    }

    @Bean(destroyMethod = "close")
    FileTexts fileTexts() {
        return new FileTexts();
    }

    @Bean
    ChangeLog changeLog(Home home, Clock clock) {
        return new ChangeLog(home, clock);
    }

    @Bean
    Accounts accounts(Home home, ChangeLog changes, Clock clock) {
        return new Accounts(home, changes, clock);
    }

    /** Stopped before what it writes to is closed, since beans are given up in the order in which they need each other. */
    @Bean(destroyMethod = "stop")
    Intake intake(
            DocumentStore store,
            SearchLibrary index,
            Originals originals,
            ReadTexts texts,
            Quarantine quarantine,
            FileTexts files,
            DocumentReader reader,
            ChangeLog changes) {
        Intake intake = new Intake(store, index, originals, texts, quarantine, files, reader, changes);
        intake.fillEmpty();
        return intake;
    }

    @Bean
    ValidityFiles validityFiles(Home home) {
        return new ValidityFiles(home.validity());
    }

    @Bean
    Authority authority(AuthorityGraph graph, Catalogue catalogue, ValidityFiles validity, Clock clock) {
        return new Authority(graph, catalogue, validity, clock);
    }

    @Bean
    Clocks clocks(AuthorityGraph graph, ValidityFiles validity, Clock clock) {
        return new Clocks(graph, validity, clock);
    }

    @Bean
    DraftCheck draftCheck(
            DocumentReader reader, Catalogue catalogue, DraftKnowledge knowledge, Clocks clocks, Clock clock) {
        return new DraftCheck(reader, catalogue, knowledge, clocks, clock);
    }

    @Bean
    Comparisons comparisons(PlanGraph graph) {
        return new Comparisons(graph);
    }

    @Bean
    DraftProposal draftProposal(
            AuthorityGraph graph,
            PastPlans past,
            DraftKnowledge knowledge,
            Clocks clocks,
            Catalogue catalogue,
            Clock clock) {
        return new DraftProposal(graph, past, knowledge, clocks, catalogue, clock);
    }

    @Bean
    Budgets budgets(BudgetGraph graph) {
        return new Budgets(graph);
    }

    @Bean
    Audits audits(AuditGraph graph, ChangeLog changes, Clock clock, Home home) {
        return new Audits(graph, changes, clock, home.root().resolve("audit"));
    }

    @Bean
    Programmes programmes(ProgrammeGraph graph, Catalogue catalogue) {
        return new Programmes(graph, catalogue);
    }

    @Bean
    Corrections corrections(CorrectionGraph graph, ChangeLog changes, Clock clock) {
        return new Corrections(graph, changes, clock);
    }

    @Bean
    Exports exports(ExportGraph graph) {
        return new Exports(graph);
    }

    @Bean
    Backups backups(WholeGraph graph, Home home, Quarantine quarantine, ChangeLog changes, Clock clock) {
        return new Backups(graph, home, quarantine, changes, clock);
    }

    @Bean
    Verification verification(
            WholeGraph graph,
            DocumentStore store,
            SearchLibrary index,
            Intake intake,
            Quarantine quarantine,
            ChangeLog changes,
            Home home) {
        return new Verification(graph, store, index, intake, quarantine, changes, home);
    }

    @Bean
    Duties duties(DutyGraph graph, Clock clock) {
        return new Duties(graph, clock);
    }
}
