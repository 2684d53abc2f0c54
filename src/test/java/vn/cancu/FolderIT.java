package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.cli.Desk;
import vn.cancu.files.FolderOfFiles;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.SameFacts;
import vn.cancu.files.TextFiles;
import vn.cancu.intake.IntakeReport;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.ReadTexts;

/**
 * A folder of what offices send, taken in one go by the intake with its reading child: all that can be read has the facts of its plain
 * text, the rest is told in a sentence each, and no file harms another.
 */
class FolderIT {
    private static final long MOST_RESIDENT_KB = 1_500_000;

    @TempDir
    Path place;

    @Test
    void everyFileIsReadWithTheFactsOfItsTextOrTold() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(trap, calls));
            List<FolderOfFiles.Case> cases =
                    new FolderOfFiles("http://127.0.0.1:" + trap.getLocalPort() + "/x.dtd").cases();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
            Path folder = Files.createDirectories(place.resolve("folder"));
            long bytes = 0;
            for (FolderOfFiles.Case one : cases) {
                bytes += Files.size(
                        Files.write(folder.resolve(one.name()), one.bytes().get()));
            }
            Home home = new Home(place.resolve("home")).prepared();
            IntakeReport report;
            long resident;
            try (Desk.Open store = Wiring.openStore(home);
                    Resident child = new Resident()) {
                report = store.desk().intake().take(List.of(folder), (done, total, file) -> {});
                resident = child.most.get();
                assertThat(store.desk()
                                .verification()
                                .run(null, (done, total, file) -> {})
                                .disagreements())
                        .isEmpty();
            }
            check(cases, folder, home, report);
            table(cases, report, bytes, resident);
            assertThat(resident).as("kB resident of the reading child").isBetween(1L, MOST_RESIDENT_KB);
            assertThat(calls).as("what files asked of the network").hasValue(0);
            assertThat(Path.of("/tmp/leo.txt")).doesNotExist();
        }
    }

    private static void check(List<FolderOfFiles.Case> cases, Path folder, Home home, IntakeReport report) {
        String at = folder.toString().replace('\\', '/') + "/";
        Map<String, String> taken = new TreeMap<>();
        ChangeLog.read(home, change -> {
            if (change.what().equals("intake")) {
                taken.put(change.target().substring(at.length()), String.valueOf(change.after()));
            }
        });
        List<String> wrong = new ArrayList<>();
        Set<String> expected = new TreeSet<>();
        Set<List<String>> read = new HashSet<>();
        Map<String, List<String>> missing = new TreeMap<>();
        for (FolderOfFiles.Case one : cases) {
            one.texts().forEach((inside, lines) -> {
                String name = one.name() + inside;
                expected.add(name);
                String sha256 = taken.get(name);
                if (sha256 == null) {
                    missing.put(name, lines);
                    return;
                }
                read.add(lines);
                try {
                    String text = text(home, name, sha256);
                    assertThat(text).isNotNull();
                    if (one.anyCase()) {
                        SameFacts.checkAnyCase(name, text, lines);
                    } else {
                        SameFacts.check(name, text, lines);
                    }
                    assertHasNoOthersWords(name, text, lines, one.anyCase());
                } catch (AssertionError e) {
                    wrong.add(name + ": " + e.getMessage());
                }
            });
            List<String> told = report.failed().stream()
                    .filter(failure -> failure.file().equals(at + one.name())
                            || failure.file().startsWith(at + one.name() + "!"))
                    .map(IntakeReport.Failure::error)
                    .toList();
            if (told.size() != one.told().size()
                    || !one.told().stream()
                            .allMatch(words -> told.stream().anyMatch(sentence -> sentence.contains(words)))) {
                wrong.add(one.name() + " tells " + told + ", should tell " + one.told());
            }
            told.stream()
                    .filter(sentence -> sentence.contains("\n") || sentence.length() > 250)
                    .forEach(sentence -> wrong.add(one.name() + " tells at length: " + sentence));
        }
        assertThat(wrong).isEmpty();
        assertThat(expected).containsAll(taken.keySet());
        // The same bytes under another name are held already.
        assertThat(missing.size()).as("%s", missing.keySet()).isLessThanOrEqualTo(report.unchanged());
        assertThat(read).containsAll(missing.values());
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.left()).isZero();
    }

    /** What was kept of a file: the text that the child read, else its bytes, which are text. */
    private static String text(Home home, String name, String sha256) {
        return new ReadTexts(home.texts()).text(sha256).orElseGet(() -> {
            byte[] bytes = new Originals(home.originals()).bytes(sha256).orElseThrow();
            LoadedFile loaded = TextFiles.decode(Path.of(name.substring(name.lastIndexOf('/') + 1)), bytes);
            return ((LoadedFile.Text) loaded).text().raw();
        });
    }

    /** Every word of four letters is one of its own plain text, but what its format adds. */
    private static void assertHasNoOthersWords(String name, String text, List<String> lines, boolean anyCase) {
        Set<String> words = words(text);
        words.removeAll(words(String.join("\n", lines)));
        assertThat(words)
                .as("%s has words that its plain text has not", name)
                .hasSizeLessThanOrEqualTo(anyCase ? 12 : 8);
    }

    private static Set<String> words(String text) {
        String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void table(List<FolderOfFiles.Case> cases, IntakeReport report, long bytes, long resident) {
        Map<String, int[]> kinds = new TreeMap<>();
        for (FolderOfFiles.Case one : cases) {
            String kind = one.name().substring(one.name().lastIndexOf('.') + 1);
            int[] row = kinds.computeIfAbsent(kind, name -> new int[3]);
            row[0]++;
            row[1] += one.texts().size();
            row[2] += one.told().size();
        }
        StringBuilder out = new StringBuilder("ending  files  texts read  told\n");
        kinds.forEach((kind, row) ->
                out.append(String.format(Locale.ROOT, "%-6s %6d %11d %5d%n", kind, row[0], row[1], row[2])));
        int[] all = new int[3];
        kinds.values().forEach(row -> Arrays.setAll(all, i -> all[i] + row[i]));
        out.append(String.format(Locale.ROOT, "all    %6d %11d %5d%n", all[0], all[1], all[2]));
        out.append(String.format(
                Locale.ROOT,
                "%.1f MB in %.1f s: %d documents stored, %d files of documents held already; reading child at most %d MB resident%n",
                bytes / 1e6,
                report.tookMs() / 1e3,
                report.documents().size(),
                report.unchanged(),
                resident / 1000));
        System.out.print(out);
    }

    private static void count(ServerSocket trap, AtomicInteger calls) {
        try {
            while (true) {
                trap.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** Looks at the reading children of this process, whose high-water marks the system keeps. */
    private static final class Resident implements AutoCloseable {
        private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
        private final AtomicLong most = new AtomicLong(Files.exists(Path.of("/proc/self/status")) ? 0 : 1);
        private final Thread thread = Thread.ofPlatform().daemon().start(this::look);
        private volatile boolean done;

        private void look() {
            while (!done) {
                ProcessHandle.current().children().forEach(child -> most.accumulateAndGet(peak(child), Math::max));
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private static long peak(ProcessHandle child) {
            try {
                Matcher peak = PEAK.matcher(Files.readString(
                        Path.of("/proc", Long.toString(child.pid()), "status"), StandardCharsets.UTF_8));
                return peak.find() ? Long.parseLong(peak.group(1)) : 0;
            } catch (IOException gone) {
                return 0;
            }
        }

        @Override
        public void close() {
            done = true;
            thread.interrupt();
        }
    }
}
