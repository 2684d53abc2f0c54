package vn.cancu.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.CatalogueException;

/** {@code data/validity.csv} of the program and the office's own file of the same form, read again where that has changed. */
public final class ValidityFiles implements Supplier<Validity> {
    private static final String OWN = "data/validity.csv";

    private final @Nullable Path office;
    private final ValidityTable own;
    private @Nullable FileTime seen;
    private Validity validity;

    /**
     * Reads the program's file.
     *
     * @param office the office's file, which need not exist; null for none
     */
    public ValidityFiles(@Nullable Path office) {
        this.office = office;
        this.own = ValidityTable.of(OWN, ownLines());
        if (!own.problems().isEmpty()) {
            throw new CatalogueException(String.join("\n", own.problems()));
        }
        this.validity = new Validity(own.rows(), List.of());
    }

    @Override
    public synchronized Validity get() {
        if (office != null) {
            FileTime now = changed(office);
            if (now == null ? seen != null : !now.equals(seen)) {
                validity = now == null ? new Validity(own.rows(), List.of()) : with(office);
                seen = now;
            }
        }
        return validity;
    }

    private Validity with(Path file) {
        List<ValidityRow> rows = new ArrayList<>(own.rows());
        String name = String.valueOf(file.getFileName());
        try {
            ValidityTable more = ValidityTable.of(name, Files.readAllLines(file));
            rows.addAll(more.rows());
            return new Validity(rows, more.problems());
        } catch (MalformedInputException notUtf8) {
            return new Validity(rows, List.of(name + " không phải UTF-8: hãy lưu lại tệp bằng mã UTF-8."));
        } catch (IOException e) {
            return new Validity(rows, List.of("Không đọc được " + file + ": " + e.getMessage() + "."));
        }
    }

    private static @Nullable FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (NoSuchFileException absent) {
            return null;
        } catch (IOException unreadable) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<String> ownLines() {
        try (InputStream in = ValidityFiles.class.getResourceAsStream("/" + OWN)) {
            if (in == null) {
                throw new CatalogueException("the program is incomplete: " + OWN + " is not in it");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
