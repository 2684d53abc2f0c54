package vn.cancu.draft;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.text.SourceText;

/** Checks every text of some folders as if it were a draft, without a collection, and prints what is found: for reading critically. */
public final class CheckRun {
    private CheckRun() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Catalogue catalogue = Catalogue.load();
        DraftCheck check = DraftCheck.withoutCollection(catalogue, new ValidityFiles(null), Clock.systemUTC());
        Map<String, Integer> counts = new TreeMap<>();
        int texts = 0;
        int bases = 0;
        for (String folder : args) {
            List<Path> files;
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                files = new ArrayList<>(found.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList());
            }
            for (Path file : files) {
                CheckAnswer answer = check.check(SourceText.of(Files.readString(file)));
                texts++;
                bases += answer.bases().size();
                out.println("== " + file.getFileName() + " " + answer.header().type() + " "
                        + answer.header().issuer() + " " + answer.header().date() + " hiệu lực "
                        + answer.effectiveOn() + (answer.normative() ? " QPPL" : "") + " "
                        + answer.bases().size()
                        + " căn cứ");
                for (CheckFinding finding : answer.findings()) {
                    counts.merge(finding.rule().id(), 1, Integer::sum);
                    out.println("   " + finding.line() + " " + finding.rule().id() + " | " + finding.quote() + " | "
                            + finding.reason());
                }
            }
        }
        out.println(texts + " texts, " + bases + " bases: " + counts);
    }
}
