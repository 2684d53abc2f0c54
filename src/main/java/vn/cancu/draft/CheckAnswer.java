package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.Status;
import vn.cancu.document.Header;

/**
 * What is wrong with a draft's căn cứ, and what could not be told.
 *
 * @param header what the draft says of itself
 * @param normative whether it is a normative document (văn bản quy phạm pháp luật)
 * @param effectiveOn the day from which it is taken to be in force
 * @param effectiveWhy how that day is known
 * @param withCollection whether a collection was there to compare with
 * @param bases the căn cứ in reading order
 * @param findings by line
 * @param unchecked what could not be checked, and why
 */
public record CheckAnswer(
        Header header,
        boolean normative,
        LocalDate effectiveOn,
        String effectiveWhy,
        boolean withCollection,
        List<Basis> bases,
        List<CheckFinding> findings,
        List<Unchecked> unchecked) {
    public CheckAnswer {
        bases = List.copyOf(bases);
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * A căn cứ of the draft.
     *
     * @param line from 1
     * @param quote as printed
     * @param symbol as printed, null for a law named without it
     * @param key of the document that it is known as, null where it is none or not one
     * @param shown how that document is known: symbol, date, title; null likewise
     * @param status on the day from which the draft is in force
     * @param statusWhy what that is known from, empty where nothing is
     */
    public record Basis(
            int line,
            String quote,
            @Nullable String symbol,
            @Nullable String key,
            @Nullable String shown,
            Status status,
            String statusWhy) {}

    /**
     * Something that was not checked.
     *
     * @param line where, 0 for the whole draft
     * @param what it is about, in the draft's words
     * @param why not
     */
    public record Unchecked(int line, String what, String why) {}
}
