package vn.cancu.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * How far a whole audit has come, in a file: a page of documents or units with what was found in it is one block, with its length and
 * checksum; what a killed run left half written is cut off. A collection that has changed since is audited anew. Not for two runs at
 * once: whoever has the store open holds the home.
 */
final class Journal implements AutoCloseable {
    private static final int FORMAT = 2;
    private static final int LARGEST = 256 << 20;

    private final RandomAccessFile file;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean documentsDone;
    private boolean unitsDone;
    private long documents;
    private String after = "";

    private Journal(RandomAccessFile file) {
        this.file = file;
    }

    static Journal open(Path folder, long revision) {
        Path path = folder.resolve("progress");
        try {
            Files.createDirectories(folder);
            Journal journal = new Journal(new RandomAccessFile(path.toFile(), "rw"));
            journal.resume(revision);
            return journal;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static AuditException failed(IOException e) {
        return new AuditException(
                "Không giữ được tiến độ kiểm tra trong thư mục dữ liệu (" + e.getMessage()
                        + "); hãy xem đĩa và quyền ghi.",
                e);
    }

    private void resume(long revision) throws IOException {
        boolean same = file.length() >= 12 && file.readInt() == FORMAT && file.readLong() == revision;
        if (!same) {
            file.setLength(0);
            file.writeInt(FORMAT);
            file.writeLong(revision);
            return;
        }
        long good = file.getFilePointer();
        byte[] block = next();
        while (block != null) {
            read(block);
            good = file.getFilePointer();
            block = next();
        }
        file.setLength(good);
        file.seek(good);
    }

    private byte @Nullable [] next() throws IOException {
        try {
            int length = file.readInt();
            if (length < 0 || length > LARGEST || length > file.length() - file.getFilePointer() - 8) {
                return null;
            }
            byte[] block = new byte[length];
            file.readFully(block);
            return file.readLong() == checksum(block) ? block : null;
        } catch (EOFException end) {
            return null;
        }
    }

    private static long checksum(byte[] block) {
        CRC32 sum = new CRC32();
        sum.update(block);
        return sum.getValue();
    }

    boolean documentsDone() {
        return documentsDone;
    }

    boolean unitsDone() {
        return unitsDone;
    }

    long documents() {
        return documents;
    }

    /** The last key of the last page, "" at the beginning. */
    String after() {
        return after;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void documents(List<String> keys, List<Draft> found) {
        write(false, keys, found);
    }

    void units(List<String> keys, List<Draft> found) {
        write(true, keys, found);
    }

    private void write(boolean units, List<String> keys, List<Draft> found) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeBoolean(units);
            out.writeInt(keys.size());
            text(out, keys.isEmpty() ? "" : keys.getLast());
            out.writeInt(found.size());
            for (Draft draft : found) {
                write(out, draft);
            }
            byte[] block = bytes.toByteArray();
            file.writeInt(block.length);
            file.write(block);
            file.writeLong(checksum(block));
            file.getFD().sync();
            took(units, keys.size(), keys.isEmpty() ? "" : keys.getLast());
            drafts.addAll(found);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void took(boolean units, int count, String last) {
        after = last;
        documents += units ? 0 : count;
        documentsDone |= !units && count == 0;
        unitsDone |= units && count == 0;
    }

    private void read(byte[] block) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        boolean units = in.readBoolean();
        int count = in.readInt();
        took(units, count, text(in));
        int found = in.readInt();
        for (int i = 0; i < found; i++) {
            drafts.add(draft(in));
        }
    }

    private static void write(DataOutputStream out, Draft draft) throws IOException {
        text(out, draft.rule());
        Subject subject = draft.document();
        PartialDate date = subject.date();
        for (String field : new @Nullable String[] {
            subject.key(),
            subject.symbol(),
            subject.symbolKey(),
            subject.type(),
            subject.issuer(),
            subject.level(),
            date == null ? null : date.toString(),
            subject.file(),
            subject.title()
        }) {
            orNull(out, field);
        }
        out.writeInt(subject.planYears().size());
        for (int year : subject.planYears()) {
            out.writeInt(year);
        }
        text(out, String.join(",", subject.programmes()));
        text(out, draft.facts());
        text(out, draft.detail());
        out.writeInt(draft.quotes().size());
        for (Quote quote : draft.quotes()) {
            text(out, quote.document());
            orNull(out, quote.symbol());
            orNull(out, quote.file());
            out.writeInt(quote.line());
            text(out, quote.text());
        }
        out.writeInt(draft.amounts().size());
        for (long amount : draft.amounts()) {
            out.writeLong(amount);
        }
    }

    private static Draft draft(DataInputStream in) throws IOException {
        String rule = text(in);
        String key = text(in.readBoolean() ? in : empty());
        @Nullable String[] fields = new @Nullable String[8];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = in.readBoolean() ? text(in) : null;
        }
        List<Integer> years = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            years.add(in.readInt());
        }
        String programmes = text(in);
        Subject subject = new Subject(
                key,
                fields[0],
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                fields[5] == null ? null : PartialDate.parse(fields[5]),
                fields[6],
                fields[7],
                years,
                programmes.isEmpty() ? List.of() : List.of(programmes.split(",", -1)));
        String facts = text(in);
        String detail = text(in);
        List<Quote> quotes = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            String document = text(in);
            String symbol = in.readBoolean() ? text(in) : null;
            String file = in.readBoolean() ? text(in) : null;
            int line = in.readInt();
            quotes.add(new Quote(document, symbol, file, line, text(in)));
        }
        List<Long> amounts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            amounts.add(in.readLong());
        }
        return new Draft(rule, subject, facts, detail, quotes, amounts);
    }

    private static DataInputStream empty() {
        return new DataInputStream(new ByteArrayInputStream(new byte[4]));
    }

    private static void orNull(DataOutputStream out, @Nullable String value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            text(out, value);
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
