package vn.cancu.intake;

import vn.cancu.document.ReadDocument;

/**
 * One file and what it says.
 *
 * @param path absolute path of the file, with {@code /}
 * @param sha256 of its bytes, lower-case hex; the original is kept under it
 * @param charset the encoding it was decoded from ("UTF-8")
 * @param read what it says
 */
public record ReadFile(String path, String sha256, String charset, ReadDocument read) {}
