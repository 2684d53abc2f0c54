package vn.cancu.correction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person put right.
 *
 * @param id "c0001", counted up
 * @param kind what is put right
 * @param documents keys of documents that are the target in another print, of a merge; those that mentions do not mean, of a split
 * @param mentions ids of the mentions that are meant, of a split; empty of a merge
 * @param target key of the document that is meant; null where it is none that is known
 * @param reason in words
 * @param by who says so
 * @param at when
 * @param undone who took it back, when and why; null while it stands
 */
public record Correction(
        String id,
        Kind kind,
        List<String> documents,
        List<String> mentions,
        @Nullable String target,
        String reason,
        String by,
        Instant at,
        @Nullable Undone undone) {
    public Correction {
        documents = List.copyOf(documents);
        mentions = List.copyOf(mentions);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs its reason");
        }
    }

    /** What can be put right. */
    public enum Kind {
        /** Documents that are one. */
        MERGE,
        /** Mentions that mean another document than they were taken for. */
        SPLIT
    }

    /**
     * That it was taken back.
     *
     * @param by who took it back
     * @param at when
     * @param reason in words, null where none was given
     */
    public record Undone(String by, Instant at, @Nullable String reason) {}
}
