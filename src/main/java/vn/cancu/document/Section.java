package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A heading.
 *
 * @param line its line, from 1
 * @param path labels from the top to here, joined by {@code /}: {@code II/1/1.3}
 * @param level depth, from 1
 * @param label its own label as printed, without the closing mark ("Điều 5", "II", "1.3", "a", "-")
 * @param heading its words, null where only a label is printed
 */
public record Section(
        int line,
        String path,
        int level,
        String label,
        @Nullable String heading) {}
