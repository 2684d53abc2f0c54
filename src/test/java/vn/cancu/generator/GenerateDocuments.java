package vn.cancu.generator;

import java.nio.file.Path;
import java.util.Locale;

/** For use by hand: {@code GenerateDocuments FOLDER COUNT SEED [small|seed]}. */
public final class GenerateDocuments {
    private GenerateDocuments() {}

    public static void main(String[] args) {
        DocumentGenerator.Size size = args.length > 3
                ? DocumentGenerator.Size.valueOf(args[3].toUpperCase(Locale.ROOT))
                : DocumentGenerator.Size.SMALL;
        new DocumentGenerator(Long.parseLong(args[2]), size).writeTo(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
