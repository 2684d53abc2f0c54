package vn.cancu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.ReadFile;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Texts as the store takes them, read by the real reader. */
public final class ReadFiles {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    private ReadFiles() {}

    public static ReadFile of(String path, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ReadFile(path, HexFormat.of().formatHex(digest), "UTF-8", READER.read(SourceText.of(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All texts of a folder, by name. */
    public static List<ReadFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .map(ReadFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the store gives to the index of a file. */
    public static IndexedDocument indexed(ReadFile file) {
        DocumentRows rows = new DocumentRows(file);
        return IndexedRows.of(rows, rows.facts.components(), 1);
    }

    private static ReadFile read(Path file) {
        try {
            return of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
