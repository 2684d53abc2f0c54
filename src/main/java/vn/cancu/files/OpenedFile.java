package vn.cancu.files;

/** A file, opened: its bytes, or why there are none. */
public sealed interface OpenedFile permits OpenedFile.Original, LoadedFile.Unreadable {
    /** Absolute path, with {@code /}. */
    String path();

    /**
     * The bytes of a file as they are.
     *
     * @param path absolute path
     * @param sha256 of its bytes, lower-case hex
     * @param bytes as read
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 100 MB for nothing
    record Original(String path, String sha256, byte[] bytes) implements OpenedFile {}
}
