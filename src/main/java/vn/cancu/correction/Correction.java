package vn.cancu.correction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person put right.
 *
 * @param id "c0001", counted up
 * @param kind what is put right
 * @param documents keys of documents that are the target in another print, of a merge; those that mentions do not mean, of a split;
 *     the one whose items are meant, of a component
 * @param mentions ids of the mentions that are meant, of a split; of the items, of a component; keys of units as read, of a unit; empty of a merge
 * @param target key of the document that is meant, null where it is none that is known; of the component or unit, null where it is none
 * @param words the folded title of the items that are meant, of a component; null of others
 * @param reason in words
 * @param by who says so
 * @param at when
 * @param undone who took it back, when and why; null while it stands
 * @param spot where the words stand that it speaks of; null of a merge, or where they are gone
 */
public record Correction(
        String id,
        Kind kind,
        List<String> documents,
        List<String> mentions,
        @Nullable String target,
        @Nullable String words,
        String reason,
        String by,
        Instant at,
        @Nullable Undone undone,
        @Nullable Spot spot) {
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
        SPLIT,
        /** Items that carry out another component than they were read to, or that one for sure. */
        COMPONENT,
        /** Duties that a document gives to another unit than its words were taken for. */
        UNIT
    }

    /**
     * Words that a correction speaks of, as they stood when it was made.
     *
     * @param document key of the document
     * @param name what that is called: its symbol, else its title
     * @param line from 1
     * @param quote the words
     */
    public record Spot(String document, String name, int line, String quote) {}

    /**
     * Some of them, the newest first.
     *
     * @param count of all
     * @param corrections those asked for
     */
    public record Register(long count, List<Correction> corrections) {
        public Register {
            corrections = List.copyOf(corrections);
        }
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
