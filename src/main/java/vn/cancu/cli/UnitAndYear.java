package vn.cancu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that narrow a question to one unit and one plan year. */
final class UnitAndYear {
    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "question.unit")
    @Nullable
    String unit;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "question.year")
    @Nullable
    Integer year;
}
