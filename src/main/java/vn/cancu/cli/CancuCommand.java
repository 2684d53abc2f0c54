package vn.cancu.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program itself: which commands there are. */
@Command(
        name = "cancu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            IngestCommand.class,
            BasisCommand.class,
            DutiesCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            BudgetCommand.class,
            DraftCommand.class,
            AuditCommand.class,
            CorrectCommand.class,
            ProgrammeCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            ServeCommand.class,
            StatusCommand.class,
            ReindexCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            LogCommand.class,
            AccountCommand.class,
            TokenCommand.class,
            EvaluateCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        })
final class CancuCommand {}
