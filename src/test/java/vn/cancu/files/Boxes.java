package vn.cancu.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Makes files of Office 97 and files that hold files: archives, and mails as Outlook keeps them. */
final class Boxes {
    private Boxes() {}

    /** A workbook of Excel 97, a row for each line, the cells of a table's row beside each other. */
    static byte[] xls(List<String> lines) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                List<String> cells = lines.get(i).startsWith("|") ? Papers.cells(lines.get(i)) : List.of(lines.get(i));
                for (int j = 0; j < cells.size(); j++) {
                    row.createCell(j).setCellValue(cells.get(j));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] tar(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            for (var file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sevenZip(Map<String, byte[]> files) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
                for (var file : files.entrySet()) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(file.getKey());
                    entry.setLastModifiedTime(FileTime.from(Instant.parse("2024-03-05T01:00:00Z")));
                    out.putArchiveEntry(entry);
                    out.write(file.getValue());
                    out.closeArchiveEntry();
                }
            }
            return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail as Outlook keeps it (MS-OXMSG), in parts that are put together. */
    @FunctionalInterface
    interface Part {
        void into(DirectoryEntry mail) throws IOException;

        default Part and(Part other) {
            return mail -> {
                into(mail);
                other.into(mail);
            };
        }
    }

    static byte[] msg(Part parts) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            header(file.getRoot(), 32);
            parts.into(file.getRoot());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Part text(String text) {
        return mail -> unicode(mail, "1000", text);
    }

    static Part html(List<String> lines) {
        return mail -> bytes(mail, "__substg1.0_10130102", Papers.html(lines));
    }

    /** Compressed RTF that says it is not compressed (MS-OXRTFCP 2.1.3.1). */
    static Part rtf(List<String> lines) {
        return mail -> {
            byte[] rtf = Papers.rtf(lines);
            ByteBuffer out = ByteBuffer.allocate(16 + rtf.length).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(rtf.length + 12).putInt(rtf.length).put("MELA".getBytes(StandardCharsets.US_ASCII));
            bytes(mail, "__substg1.0_10090102", out.putInt(0).put(rtf).array());
        };
    }

    /** A picture that the words of the mail name as a part of themselves. */
    static Part inline(int number, String name, byte[] picture) {
        return attached(number, name, picture)
                .and(mail -> unicode(
                        (DirectoryEntry) mail.getEntry("__attach_version1.0_#%08X".formatted(number)),
                        "3712",
                        name + "@01DA.5C"));
    }

    static Part attached(int number, String name, byte[] file) {
        return mail -> {
            DirectoryEntry folder = folder(mail, number);
            bytes(folder, "__substg1.0_37010102", file);
            unicode(folder, "3707", name);
        };
    }

    /** A mail within the mail. */
    static Part forwarded(int number, String subject, Part parts) {
        return mail -> {
            DirectoryEntry folder = folder(mail, number);
            unicode(folder, "3001", subject);
            DirectoryEntry inner = folder.createDirectory("__substg1.0_3701000D");
            header(inner, 24);
            parts.into(inner);
        };
    }

    private static DirectoryEntry folder(DirectoryEntry mail, int number) throws IOException {
        DirectoryEntry folder = mail.createDirectory("__attach_version1.0_#%08X".formatted(number));
        header(folder, 8);
        return folder;
    }

    private static void header(DirectoryEntry mail, int length) throws IOException {
        bytes(mail, "__properties_version1.0", new byte[length]);
    }

    private static void unicode(DirectoryEntry mail, String property, String text) throws IOException {
        bytes(mail, "__substg1.0_" + property + "001F", text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void bytes(DirectoryEntry mail, String name, byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            mail.createDocument(name, in);
        }
    }
}
