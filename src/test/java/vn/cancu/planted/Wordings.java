package vn.cancu.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The twenty-five wordings of a kind; each has one part or two, divided by a line "--". */
final class Wordings {
    static final int COUNT = 25;

    private Wordings() {}

    /** For each wording its parts. */
    static List<List<String>> of(PlantedKind kind) {
        String name = kind.word() + ".txt";
        try (InputStream in = Wordings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no wordings: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> wordings = new ArrayList<>();
            for (String block : text.split("(?m)^== \\d+\\n", -1)) {
                if (!block.isBlank()) {
                    wordings.add(List.of(block.strip().split("\\n--\\n", -1)));
                }
            }
            if (wordings.size() != COUNT) {
                throw new IllegalStateException(name + " has " + wordings.size() + " wordings");
            }
            return wordings;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
