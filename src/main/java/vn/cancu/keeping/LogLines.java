package vn.cancu.keeping;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a log of changes as they are on the disk. */
final class LogLines {
    private LogLines() {}

    /**
     * A line.
     *
     * @param number among the lines, from 1
     * @param sha256 of its bytes, its end not among them
     * @param ended whether its end is there: without it, it is still being written, or was cut
     * @param change null where it is none: a crash left it half written, or somebody wrote in the file
     */
    record Line(
            long number,
            String sha256,
            boolean ended,
            @Nullable LoggedChange change) {}

    /** What is done with each. */
    @FunctionalInterface
    interface Each {
        void line(Line line);
    }

    /** Reads all; none where there is no file. */
    static void read(Path file, Each each) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long number = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    each.line(line(++number, bytes.toByteArray(), true));
                    bytes.reset();
                } else {
                    bytes.write(b);
                }
            }
            if (bytes.size() > 0) {
                each.line(line(++number, bytes.toByteArray(), false));
            }
        } catch (NoSuchFileException none) {
            return;
        }
    }

    private static Line line(long number, byte[] bytes, boolean ended) {
        return new Line(number, sha256(bytes), ended, change(bytes));
    }

    static @Nullable LoggedChange change(byte[] bytes) {
        try {
            return JsonMapper.shared().readValue(bytes, LoggedChange.class);
        } catch (JacksonException none) {
            return null;
        }
    }

    static byte[] bytes(LoggedChange change) {
        return JsonMapper.shared().writeValueAsString(change).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
