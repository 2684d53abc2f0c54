package vn.cancu.planted;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditReport;

/**
 * What an audit found of what was planted. A fault is found where a finding of a fitting rule rests on words of its place. Any finding
 * in a twin is a false alarm; so is one in a faulty document that rests on no word of the fault's place. Wordings are counted in three
 * sets: those the rules were tuned on, those that were held out at first and looked at since, and those that are held out (blind).
 */
public final class PlantedScore {
    /** Counts of one kind. */
    public static final class Tally {
        private int planted;
        private int found;
        private int alarms;

        public double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }

        public double precision() {
            return found + alarms == 0 ? 1 : (double) found / (found + alarms);
        }
    }

    private static final int SETS = 3;

    private final Map<Integer, Map<PlantedKind, Tally>> sets = new HashMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();

    public PlantedScore(List<PlantedCase> cases, AuditReport report) {
        Map<String, List<AuditFinding>> byFolder = new HashMap<>();
        for (AuditFinding finding : report.findings()) {
            byFolder.computeIfAbsent(folder(String.valueOf(finding.document().file())), key -> new ArrayList<>())
                    .add(finding);
        }
        for (PlantedCase planted : cases) {
            String folder = folder(planted.texts().getFirst().path());
            one(planted, folder, byFolder.getOrDefault(folder, List.of()));
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void one(PlantedCase planted, String folder, List<AuditFinding> findings) {
        Tally tally = ofSet(planted.set()).computeIfAbsent(planted.kind(), kind -> new Tally());
        boolean found = false;
        for (AuditFinding finding : findings) {
            boolean here = planted.faulty() && isAt(planted.at(), finding);
            if (here) {
                found |= planted.kind().rules().contains(finding.rule().id());
            } else {
                tally.alarms++;
                alarms.add(folder + "  " + finding.rule().id() + "  " + finding.detail());
            }
        }
        if (planted.faulty()) {
            tally.planted++;
            tally.found += found ? 1 : 0;
            if (!found) {
                missed.add(folder);
            }
        }
    }

    private static boolean isAt(PlantedCase.Where where, AuditFinding finding) {
        return finding.quotes().stream()
                .anyMatch(quote -> where.path().equals(quote.file())
                        && quote.line() >= where.from()
                        && quote.line() <= where.to());
    }

    private Map<PlantedKind, Tally> ofSet(int set) {
        return sets.computeIfAbsent(set, number -> new EnumMap<>(PlantedKind.class));
    }

    public Tally sum(int set) {
        Tally sum = new Tally();
        for (Tally tally : ofSet(set).values()) {
            sum.planted += tally.planted;
            sum.found += tally.found;
            sum.alarms += tally.alarms;
        }
        return sum;
    }

    /** What was not found: its folder. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** What was found and not planted. */
    public List<String> alarms() {
        return List.copyOf(alarms);
    }

    /**
     * Prints the figures by kind.
     *
     * @param withBlind whether to name the single misses and alarms of the third set too
     */
    public void print(PrintStream out, boolean withBlind) {
        out.printf(
                Locale.ROOT,
                "%-20s %-25s   %-25s   %-25s%n",
                "kind",
                "1-15 recall precision",
                "16-20",
                "21-25 (blind)");
        for (PlantedKind kind : PlantedKind.values()) {
            out.printf(Locale.ROOT, "%-20s", kind.word());
            for (int set = 1; set <= SETS; set++) {
                out.printf(" %-27s", row(ofSet(set).get(kind)));
            }
            out.println();
        }
        out.printf("%-20s %-27s %-27s %-27s%n", "all", row(sum(1)), row(sum(2)), row(sum(3)));
        missed.stream().filter(name -> withBlind || !isBlind(name)).forEach(name -> out.println("missed  " + name));
        alarms.stream().filter(name -> withBlind || !isBlind(name)).forEach(name -> out.println("alarm   " + name));
    }

    private static boolean isBlind(String name) {
        return name.matches("planted/[a-z-]+-2[1-5]-.*");
    }

    private static String row(@Nullable Tally tally) {
        return tally == null
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%3d/%-3d %.3f  +%-3d %.3f",
                        tally.found,
                        tally.planted,
                        tally.recall(),
                        tally.alarms,
                        tally.precision());
    }
}
