package vn.cancu.generator.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One mention that was printed, alone on its line.
 *
 * @param line of the citing text, from 1
 * @param print how it was printed
 * @param meant the document, null of a law and of what is none that can be known
 * @param law number of the law that is meant, else null
 * @param lawDate when that was passed
 * @param resolvable whether the words, with what the text says of its own place, leave one document in the whole country
 */
public record TrueMention(
        int line,
        Print print,
        @Nullable TrueDocument meant,
        @Nullable String law,
        @Nullable LocalDate lawDate,
        boolean resolvable) {
    /** The ways in which offices print what they rest on. */
    public enum Print {
        /** Number, day and authority in full. */
        FULL,
        /** Number and day; of the authority its level alone. */
        LEVEL,
        /** Number and day. */
        NO_ISSUER,
        /** Number and authority. */
        NO_DAY,
        /** The number alone. */
        NUMBER,
        /** The number alone, after a full print in the same text. */
        AGAIN,
        /** A day that is wrong in one place, with the title. */
        WRONG_DAY,
        /** A number that is wrong in one place, with the title. */
        WRONG_NUMBER,
        /**
         * A number that is wrong in one place and, to the letter, that of another document of the same authority and day, without the
         * title, or with that of a document that is not held: no reader can tell.
         */
        ANOTHER_NUMBER,
        /** A law by its name and year or day. */
        LAW_DATED,
        /** A law by its name. */
        LAW,
        /** A law that nobody knows. */
        LAW_UNKNOWN,
        /** "Nghị định này", after it was printed in the same paragraph. */
        BACK
    }
}
