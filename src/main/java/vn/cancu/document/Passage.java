package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the text: what search finds and evidence is attached to.
 *
 * @param line its first line, from 1
 * @param endLine its last line
 * @param path path of the section it stands in, empty above the first heading
 * @param heading words of the nearest heading above it
 * @param text the lines as read, joined by LF
 */
public record Passage(
        int line, int endLine, String path, @Nullable String heading, String text) {}
