package vn.cancu.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents by seed and index: the same pair always gives the same text and the same truth. Safe for many threads at once. */
public final class DocumentGenerator {
    /** How long the documents are. */
    public enum Size {
        /** About 3 KB: for numbers of documents. */
        SMALL,
        /** 15 to 40 KB, as the five real plans are: for speed. */
        SEED
    }

    private final Size size;
    private final Registry registry;
    private final DocumentWriter writer;

    public DocumentGenerator(long seed) {
        this(seed, Size.SMALL);
    }

    public DocumentGenerator(long seed, Size size) {
        this.size = size;
        World world = new World(seed);
        registry = new Registry(seed, world);
        writer = new DocumentWriter(seed, world, registry);
    }

    /** Document {@code index}, from 0; the first seven are central. */
    public GeneratedDocument document(int index) {
        return writer.write(registry.facts(index), size);
    }

    /** The first {@code count} documents, made one by one as they are asked for. */
    public Stream<GeneratedDocument> documents(int count) {
        return IntStream.range(0, count).mapToObj(this::document);
    }

    /** Writes the first {@code count} documents as files into a folder, which is made where it is missing. */
    public void writeTo(Path folder, int count) {
        try {
            Files.createDirectories(folder);
            for (int index = 0; index < count; index++) {
                GeneratedDocument document = document(index);
                Files.writeString(folder.resolve(document.fileName()), document.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write generated documents to " + folder, e);
        }
    }
}
