package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of what offices send: all that can be read has the facts of its plain text, the rest is told, and no file harms another. */
class FolderIT {
    /** All of them in a nightly run; {@link FileTextsTests} has each format at every build. */
    private static final boolean NIGHTLY = "nightly".equals(System.getProperty("cancu.test.size"));

    private static final long MOST_RESIDENT_KB = 1_500_000;

    @TempDir
    Path folder;

    @Test
    void everyFileIsReadWithTheFactsOfItsTextOrTold() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(trap, calls));
            List<FolderOfFiles.Case> cases =
                    new FolderOfFiles("http://127.0.0.1:" + trap.getLocalPort() + "/x.dtd").cases();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
            if (!NIGHTLY) {
                cases = cases.stream().filter(FolderOfFiles.Case::isInGate).toList();
            }
            List<String> wrong = new ArrayList<>();
            long peak = 0;
            try (FileTexts files = new FileTexts()) {
                for (FolderOfFiles.Case one : cases) {
                    Path file =
                            Files.write(folder.resolve(one.name()), one.bytes().get());
                    try {
                        check(one, files.load(file), file);
                    } catch (AssertionError e) {
                        wrong.add(one.name() + ": " + e.getMessage());
                    }
                    peak = Math.max(peak, resident(files.childPid()));
                }
            }
            System.out.println(cases.size() + " files, child at most " + peak / 1000 + " MB resident");
            assertThat(wrong).isEmpty();
            assertThat(peak).isBetween(1L, MOST_RESIDENT_KB);
            assertThat(calls).as("what files asked of the network").hasValue(0);
            assertThat(Path.of("/tmp/leo.txt")).doesNotExist();
        }
    }

    private static void check(FolderOfFiles.Case one, List<LoadedFile> loaded, Path file) {
        String at = file.toString().replace('\\', '/');
        Map<String, String> texts = new TreeMap<>();
        List<String> told = new ArrayList<>();
        for (LoadedFile each : loaded) {
            switch (each) {
                case LoadedFile.Text text ->
                    texts.put(text.path().substring(at.length()), text.text().raw());
                case LoadedFile.Unreadable unreadable -> {
                    told.add(unreadable.reason());
                    assertThat(unreadable.path()).startsWith(at);
                }
            }
        }
        assertThat(told).as(one.name() + " tells").hasSameSizeAs(one.told());
        one.told()
                .forEach(words -> assertThat(told)
                        .as(one.name() + " tells")
                        .anySatisfy(reason -> assertThat(reason).contains(words)));
        assertThat(texts.keySet()).as(one.name()).isEqualTo(new TreeMap<>(one.texts()).keySet());
        one.texts().forEach((name, lines) -> {
            if (one.anyCase()) {
                SameFacts.checkAnyCase(one.name() + name, String.valueOf(texts.get(name)), lines);
            } else {
                SameFacts.check(one.name() + name, String.valueOf(texts.get(name)), lines);
            }
        });
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

    /** The most memory that a process ever had at once, in kB; 1 where the system does not say. */
    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 1;
        }
        Matcher peak = Pattern.compile("VmHWM:\\s+(\\d+) kB").matcher(Files.readString(status));
        return peak.find() ? Long.parseLong(peak.group(1)) : 1;
    }
}
