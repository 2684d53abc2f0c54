package vn.cancu.intake;

import vn.cancu.text.SourceText;

/** A file, loaded: its text, or why there is none. */
public sealed interface LoadedFile {
    /** Absolute path, with {@code /}. */
    String path();

    /**
     * A file that holds text.
     *
     * @param path absolute path
     * @param sha256 of its bytes, lower-case hex
     * @param bytes as read
     * @param charset "UTF-8", "UTF-16LE", "UTF-16BE"
     * @param text decoded, without byte order mark
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 20 MB for nothing
    record Text(String path, String sha256, byte[] bytes, String charset, SourceText text) implements LoadedFile {}

    /**
     * A file that cannot be read.
     *
     * @param path absolute path
     * @param reason one sentence: what is wrong and what to do
     */
    record Unreadable(String path, String reason) implements LoadedFile {}
}
