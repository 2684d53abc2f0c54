package vn.cancu.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A Tesseract that does what a test says, or none, whatever this machine has; not for Windows. */
public final class FakeTesseract {
    private FakeTesseract() {}

    /** A reader of files whose Tesseract does this for a page. */
    public static FileTexts files(Path folder, String does) {
        return new FileTexts(ReadingLimits.USUAL, in(folder, does));
    }

    /** A reader of files on a machine without Tesseract. */
    public static FileTexts none(Path folder) {
        return new FileTexts(
                ReadingLimits.USUAL, on(folder, folder.resolve("none").toString()));
    }

    /** Surroundings whose Tesseract does this for a page: {@code $n} counts pages, {@code $d} is the child's own folder. */
    static Surroundings in(Path folder, String does) {
        try {
            Path bin = Files.createTempDirectory(folder, "bin");
            Path script = Files.writeString(bin.resolve("tesseract"), """
                    #!/bin/sh
                    if [ "$1" = --list-langs ]; then echo vie; exit 0; fi
                    d=$(dirname "$1"); echo x >> "$0.count"; n=$(wc -l < "$0.count" | tr -d ' ')
                    %s
                    """.formatted(does));
            if (!script.toFile().setExecutable(true)) {
                throw new IOException("cannot be run: " + script);
            }
            return on(folder, bin + ":/usr/bin:/bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Surroundings on(Path folder, String path) {
        Map<String, String> environment = new HashMap<>(Surroundings.usual().environment());
        environment.put("PATH", path);
        return new Surroundings(Surroundings.usual().java(), folder, environment);
    }
}
