package vn.cancu.files.child;

import java.util.List;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.child.Frames.Kind;
import vn.cancu.files.child.Frames.Reply;
import vn.cancu.files.encoding.LegacyText;

/**
 * One request: the file that was sent, and every file inside of it, one after another in the order in which they stand.
 *
 * <p>What is wrong with a file is told under its name and the next one is read. Depth, number of files and their size together are
 * limited, so that a small archive cannot become a large one.
 */
final class Extraction {
    /** Takes one frame of the reply; throws {@link Gone} where nobody listens. */
    @FunctionalInterface
    interface Line {
        void send(Reply reply);
    }

    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 5000;

    private final Frames.Request request;
    private final Line line;
    private int begun;
    private long unpacked;

    Extraction(Frames.Request request, Line line) {
        this.request = request;
        this.line = line;
    }

    void run() {
        read(new Piece("", request.name(), request.bytes(), 0), 0);
    }

    /** A file inside of the one in hand; those that an earlier try has done are stepped over, unread. */
    void inner(Piece outer, String name, Content content) throws Refused {
        if (Format.byName(name) == Format.IGNORED) {
            return;
        }
        int number = ++begun;
        if (number > MOST_FILES) {
            throw new Refused("có hơn " + MOST_FILES + " tệp bên trong; hãy chia ra rồi nạp lại");
        }
        if (request.resume().isDone(number)) {
            begun = Math.max(number, request.resume().last(number));
            return;
        }
        String path = outer.inner(name);
        line.send(Reply.of(Kind.BEGIN, number, path));
        try {
            if (outer.depth() + 1 > DEEPEST) {
                throw Refused.tooDeep();
            }
            byte[] bytes = content.bytes(left());
            unpacked += bytes.length;
            read(new Piece(path, name, bytes, outer.depth() + 1), number);
        } catch (Refused refused) {
            line.send(Reply.told(path, refused));
        }
    }

    /** Bytes that files inside may still have. */
    long left() {
        return Math.max(0, Frames.MOST_BYTES - unpacked);
    }

    /** Tells what is missing of a text that follows. */
    void note(Piece piece, String what) {
        line.send(Reply.of(Kind.NOTE, piece.path(), what));
    }

    /** Tells whoever mends the reader what it failed on, where the text goes on without it. */
    void log(Piece piece, Throwable failure) {
        String thrown = Refused.thrown(failure);
        if (!thrown.isEmpty()) {
            line.send(Reply.log(piece.path(), thrown));
        }
    }

    /**
     * A page is done.
     *
     * @param picture whether its letters were read from a picture, which takes its time
     */
    void step(boolean picture) {
        line.send(Reply.step(picture));
    }

    private void read(Piece piece, int number) {
        try {
            Format format = Format.of(piece);
            if (format.isContainer()) {
                container(format, piece, number);
            } else {
                text(format, piece, Formats.lines(format, piece, this));
            }
        } catch (Refused refused) {
            line.send(Reply.told(piece.path(), refused));
        } catch (StackOverflowError deep) {
            line.send(Reply.told(
                    piece.path(),
                    new Refused(
                            "lồng vào nhau quá sâu; hãy mở tệp, lưu lại dạng DOCX hoặc PDF rồi nạp lại",
                            Refused.thrown(deep))));
        } catch (LinkageError broken) {
            // A library of the program is not whole: other files may do without it.
            line.send(Reply.told(piece.path(), new Refused(LoadedFile.FAULT, Refused.thrown(broken))));
        }
    }

    private void container(Format format, Piece piece, int number) throws Refused {
        line.send(Reply.of(Kind.OPEN, number, piece.path()));
        try {
            List<String> lines = Containers.read(format, piece, this);
            if (!lines.stream().allMatch(String::isBlank)) {
                text(format, piece, lines);
            }
        } finally {
            line.send(Reply.of(Kind.CLOSE, number, piece.path()));
        }
    }

    private void text(Format format, Piece piece, List<String> lines) throws Refused {
        LegacyText.Turned turned = LegacyText.turned(lines);
        if (turned == null && LegacyText.isUnknown(lines)) {
            throw Refused.unknownLetters();
        }
        String text = String.join("\n", turned == null ? lines : turned.lines());
        if (text.isBlank()) {
            throw Refused.empty();
        }
        String name = turned == null
                ? format.name()
                : format + ", " + turned.encoding().label();
        line.send(Reply.text(piece.path(), name, text + "\n", piece.depth() == 0 ? Reply.NOTHING : piece.bytes()));
    }

    /** The bytes of an inner file, asked for when they are wanted. */
    @FunctionalInterface
    interface Content {
        /** No more than {@code most} bytes. */
        byte[] bytes(long most) throws Refused;
    }

    /**
     * A file in hand.
     *
     * @param path of a file inside of the one that was sent; empty for that one
     * @param name its own name
     * @param bytes the whole of it
     * @param depth 0 for the one that was sent
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Piece(String path, String name, byte[] bytes, int depth) {
        /** The path of a file inside of this one; whatever its name tries, it is a name and no place. */
        String inner(String name) {
            StringBuilder clean = new StringBuilder();
            for (String part : name.replace('\\', '/').split("/", -1)) {
                String kept = part.replaceAll("[\\p{Cntrl}\\p{Cf}!]", "_").strip();
                if (!kept.isEmpty() && !kept.equals(".") && !kept.equals("..")) {
                    clean.append(clean.isEmpty() ? "" : "/").append(kept);
                }
            }
            String own = clean.isEmpty() ? "tep" : clean.toString();
            return path.isEmpty() ? own : path + "!" + own;
        }
    }
}
