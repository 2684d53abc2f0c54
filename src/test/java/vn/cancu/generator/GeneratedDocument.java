package vn.cancu.generator;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.document.Citation;

/**
 * A text, and what is true of it.
 *
 * @param index with the seed it makes the same document again
 * @param fileName unique within a seed, ends in .txt
 * @param text as a reader receives it: LF lines, NFC
 * @param type "Kế hoạch"
 * @param symbol "/KH-UBND" where it is not numbered
 * @param issuer in short: "UBND xã Khuôn Mận"; some letterheads leave it to the sentence after the căn cứ
 * @param level "trung ương", "tỉnh", "huyện" or "xã"
 * @param date day of issue
 * @param dayPrinted false where the print gives month and year only
 * @param title trích yếu, first letter small
 * @param citations every mention of another document, in reading order
 * @param items components with their money and their lead, in reading order
 */
public record GeneratedDocument(
        int index,
        String fileName,
        String text,
        String type,
        String symbol,
        String issuer,
        String level,
        LocalDate date,
        boolean dayPrinted,
        String title,
        List<PlantedCitation> citations,
        List<PlantedItem> items) {
    public GeneratedDocument {
        citations = List.copyOf(citations);
        items = List.copyOf(items);
    }

    /** The mentions that authorise it. */
    public List<PlantedCitation> bases() {
        return citations.stream()
                .filter(citation -> citation.role() == Citation.Role.BASIS)
                .toList();
    }
}
