package vn.cancu.backup;

import java.util.List;
import java.util.Objects;

/**
 * What a backup holds; the last entry of the file, since it is known last.
 *
 * @param format {@link #FORMAT} of the program that wrote it
 * @param schema newest version of the graph's schema: "017"
 * @param at ISO instant
 * @param revision number of the store's last change
 * @param nodes how many there are
 * @param relations how many there are
 * @param entries all but this one
 */
record Manifest(int format, String schema, String at, long revision, long nodes, long relations, List<Entry> entries) {
    /** Grows when a program of before could not read it. */
    static final int FORMAT = 1;

    static final String NAME = "manifest.json";

    Manifest {
        Objects.requireNonNull(schema);
        Objects.requireNonNull(at);
        entries = List.copyOf(entries);
    }

    /** A file in it: name, length before it was packed, sha256 of that. */
    record Entry(String name, long bytes, String sha256) {
        Entry {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sha256);
        }
    }

    long bytes() {
        return entries.stream().mapToLong(Entry::bytes).sum();
    }

    /** How many files are in this folder, registers not counted. */
    long in(String folder) {
        return entries.stream()
                .filter(entry ->
                        entry.name().startsWith(folder + "/") && !entry.name().endsWith(".jsonl"))
                .count();
    }
}
