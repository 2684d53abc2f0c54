package vn.cancu.files.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What parent and reading child say to each other, over the child's standard input and output.
 *
 * <pre>
 * request:  int MAGIC, string name, int done, int n, n times (int container, int last), int length, the bytes of the file
 * reply:    any number of frames; END is the last. Each is a byte of {@link Kind}, int number, string name, string format, string text,
 *           int length, bytes; a kind has these of them, the others are 0 and empty
 *           BEGIN number name             an inner file is being read, the number-th of those inside
 *           STEP  number                  it goes on: a page is done; 1 where it was a picture
 *           OPEN  number name             the file in hand, 0 for the one that was sent, holds files; they follow
 *           CLOSE number name             there is nothing more in it
 *           NOTE  name text               what is missing of the text that follows under this name
 *           TEXT  name format text bytes  of an inner file its bytes too
 *           LOG   name format             a reader failed on a part of it, for the log alone; as format what it threw and where
 *           TOLD  name format text        there is no text, and why; as format what a reader threw and where, for the log
 *           END
 * string:   int length of its UTF-8, the UTF-8
 * </pre>
 *
 * Every length is bounded, so that neither side can make the other one run out of memory by lying.
 */
public final class Frames {
    /** The most bytes of a file that is sent, and of all that comes back. */
    public static final int MOST_BYTES = 100 << 20;

    private static final int MAGIC = 0xCA0C0009;
    private static final int MOST_STRING = 80 << 20;

    /** What a frame tells. */
    public enum Kind {
        BEGIN(1),
        STEP(2),
        TEXT(3),
        TOLD(4),
        END(5),
        OPEN(6),
        CLOSE(7),
        NOTE(8),
        LOG(9);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Kind of(int code) throws IOException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("no such frame: " + code);
        }
    }

    /**
     * A file to be read.
     *
     * @param name its own name, without folders
     * @param resume where an earlier try ended
     * @param bytes the whole of it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(String name, Resume resume, byte[] bytes) {}

    /**
     * How far earlier tries came, which a file inside ended together with the child. Files inside are counted as they begin, those that
     * hold files too.
     *
     * @param done number of the last one that was begun; up to there only what holds files is entered again
     * @param containers by number, those that hold files: the last number inside of it where there is nothing more to read, 0 where there is
     */
    public record Resume(int done, Map<Integer, Integer> containers) {
        /** Nothing was tried. */
        public static final Resume START = new Resume(0, Map.of());

        public Resume {
            containers = Map.copyOf(containers);
        }

        boolean isDone(int number) {
            return number <= done && containers.getOrDefault(number, number) != 0;
        }

        /** The last number that belongs to what is done. */
        int last(int number) {
            return containers.getOrDefault(number, number);
        }
    }

    /**
     * One frame of a reply; fields that its kind has not are empty or 0.
     *
     * @param number of a file inside, from 1
     * @param name of a file inside of the one that was sent, "a.zip!b.docx" for deeper ones; empty for that one itself
     * @param format "DOCX", "PDF", "TCVN3"; of a file that is told or logged, what a reader threw and where
     * @param text the text, or a reason
     * @param bytes of an inner file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Reply(Kind kind, int number, String name, String format, String text, byte[] bytes) {
        static final byte[] NOTHING = {};

        static Reply end() {
            return new Reply(Kind.END, 0, "", "", "", NOTHING);
        }

        static Reply step(boolean picture) {
            return new Reply(Kind.STEP, picture ? 1 : 0, "", "", "", NOTHING);
        }

        static Reply of(Kind kind, int number, String name) {
            return new Reply(kind, number, name, "", "", NOTHING);
        }

        static Reply text(String name, String format, String text, byte[] bytes) {
            return new Reply(Kind.TEXT, 0, name, format, text, bytes);
        }

        static Reply told(String name, Refused refused) {
            return new Reply(Kind.TOLD, 0, name, refused.cause(), String.valueOf(refused.getMessage()), NOTHING);
        }

        static Reply log(String name, String thrown) {
            return new Reply(Kind.LOG, 0, name, thrown, "", NOTHING);
        }

        static Reply of(Kind kind, String name, String reason) {
            return new Reply(kind, 0, name, "", reason, NOTHING);
        }
    }

    private Frames() {}

    /** Asks for a file to be read. */
    public static void write(DataOutputStream out, Request request) throws IOException {
        out.writeInt(MAGIC);
        writeString(out, request.name());
        out.writeInt(request.resume().done());
        out.writeInt(request.resume().containers().size());
        for (Map.Entry<Integer, Integer> container :
                request.resume().containers().entrySet()) {
            out.writeInt(container.getKey());
            out.writeInt(container.getValue());
        }
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a request");
        }
        String name = readString(in);
        int done = in.readInt();
        Map<Integer, Integer> containers = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            containers.put(in.readInt(), in.readInt());
        }
        return new Request(name, new Resume(done, containers), readBytes(in));
    }

    static void write(DataOutputStream out, Reply reply) throws IOException {
        out.writeByte(reply.kind().code);
        out.writeInt(reply.number());
        writeString(out, reply.name());
        writeString(out, reply.format());
        writeString(out, reply.text());
        out.writeInt(reply.bytes().length);
        out.write(reply.bytes());
        out.flush();
    }

    /** The next frame of a reply. */
    public static Reply readReply(DataInputStream in) throws IOException {
        Kind kind = Kind.of(in.readUnsignedByte());
        return new Reply(kind, in.readInt(), readString(in), readString(in), readString(in), readBytes(in));
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        return new String(readBounded(in, MOST_STRING), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return readBounded(in, MOST_BYTES);
    }

    private static byte[] readBounded(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
