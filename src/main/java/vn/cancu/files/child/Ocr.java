package vn.cancu.files.child;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Letters out of pictures, by the Tesseract of this machine where it has Vietnamese. */
final class Ocr {
    private static final long LONGEST_SECONDS = 50;
    private static @Nullable Boolean installed;

    private Ocr() {}

    /** Whether there is a Tesseract with the data for Vietnamese. */
    static synchronized boolean isInstalled() {
        if (installed == null) {
            installed = languages().contains("vie");
        }
        return installed;
    }

    private static List<String> languages() {
        try (Scratch out = new Scratch(".langs")) {
            int exit = run(out.file(), "tesseract", "--list-langs");
            return exit == 0 ? Files.readAllLines(out.file()) : List.of();
        } catch (IOException absent) {
            return List.of();
        }
    }

    static List<String> lines(BufferedImage picture) throws IOException, Refused {
        try (Scratch file = new Scratch(".png")) {
            ImageIO.write(picture, "png", file.file().toFile());
            return lines(file.file());
        }
    }

    /** Lines of a picture as it came; where it has several pages, as a TIFF may, each ends with a form feed. */
    static List<String> lines(byte[] bytes) throws IOException, Refused {
        try (Scratch file = new Scratch(".bin")) {
            Files.write(file.file(), bytes);
            return paged(text(file.file()));
        }
    }

    /** Tesseract ends each page with a form feed that stands in front of the next page's first line. */
    static List<String> paged(String text) {
        List<String> lines = new ArrayList<>();
        String[] pages = text.stripTrailing().split(TextLines.PAGE_END, -1);
        for (String page : pages) {
            List<String> own = new ArrayList<>(page.strip().lines().toList());
            String last = own.isEmpty() ? "" : own.removeLast();
            own.add(pages.length > 1 ? last + TextLines.PAGE_END : last);
            lines.addAll(own);
        }
        return lines;
    }

    private static List<String> lines(Path file) throws IOException, Refused {
        return text(file).replace(TextLines.PAGE_END, "").lines().toList();
    }

    private static String text(Path file) throws IOException, Refused {
        try (Scratch out = new Scratch(".txt")) {
            int exit = run(out.file(), "tesseract", file.toString(), "stdout", "-l", "vie");
            if (exit != 0) {
                throw new Refused("ảnh không đọc được bằng Tesseract; hãy chụp lại rõ hơn (300 dpi) rồi nạp lại");
            }
            return Files.readString(out.file(), StandardCharsets.UTF_8);
        }
    }

    /** A file for as long as it is wanted: the pages of a long scan would fill the disk. */
    private record Scratch(Path file) implements Closeable {
        Scratch(String ending) throws IOException {
            this(Files.createTempFile("ocr", ending));
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    private static int run(Path out, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }
}
