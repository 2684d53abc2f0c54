package vn.cancu.files;

import java.util.List;
import vn.cancu.text.SourceText;

/** A file, loaded: its text, or why there is none. */
public sealed interface LoadedFile {
    /** What is told of a file on which a reader of ours fell over its own feet. */
    String FAULT = "trình đọc gặp lỗi của chính nó ở tệp này; xin báo cho người phát triển";

    /** Absolute path, with {@code /}. */
    String path();

    /** The same under another path. */
    LoadedFile at(String place);

    /**
     * A file that holds text.
     *
     * @param path absolute path; of a file inside of another one {@code archive!inner}
     * @param sha256 of its bytes, lower-case hex
     * @param bytes as read
     * @param charset how its bytes became letters: "UTF-8", "UTF-16LE", "TCVN3", or the format that says so itself ("PDF", "DOCX")
     * @param text decoded, without byte order mark; pages end with a form feed
     * @param derived whether the text was made out of the bytes by a reading child, so that it is worth keeping beside them
     * @param missing what is not in the text though it is in the file ("trang 3 …"), each one sentence; empty for a whole text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 20 MB for nothing
    record Text(
            String path,
            String sha256,
            byte[] bytes,
            String charset,
            SourceText text,
            boolean derived,
            List<String> missing)
            implements LoadedFile {
        public Text {
            missing = List.copyOf(missing);
        }

        @Override
        public Text at(String place) {
            return new Text(place, sha256, bytes, charset, text, derived, missing);
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param path absolute path
     * @param reason one sentence: what is wrong and what to do
     */
    record Unreadable(String path, String reason) implements LoadedFile, OpenedFile {
        @Override
        public Unreadable at(String place) {
            return new Unreadable(place, reason);
        }
    }
}
