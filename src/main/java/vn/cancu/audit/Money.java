package vn.cancu.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.text.Folding;

/**
 * One stated amount.
 *
 * @param vnd whole đồng, as meant
 * @param printed the figure as printed
 * @param unit its unit as printed
 * @param source who pays
 * @param nature capital or recurrent, null where not said
 * @param measure what it measures
 * @param year budget year, null where unknown
 * @param item id of its item within the document, null where it is for the whole
 * @param programme of that item
 * @param component official code of that item
 * @param recipient to whom it is given, where it is another than the issuer
 * @param slip whether the print was corrected
 * @param line where it stands
 * @param quote the words
 */
public record Money(
        long vnd,
        String printed,
        String unit,
        Source source,
        @Nullable Nature nature,
        Measure measure,
        @Nullable Integer year,
        @Nullable String item,
        @Nullable String programme,
        @Nullable String component,
        @Nullable String recipient,
        boolean slip,
        int line,
        String quote) {
    /** Half a unit of the last printed digit, in đồng: how far a rounded print may be off. */
    long rounding() {
        String folded = Folding.fold(unit);
        long worth = folded.startsWith("ty") || folded.startsWith("ti")
                ? 1_000_000_000L
                : folded.startsWith("tr") ? 1_000_000L : folded.startsWith("ng") ? 1_000L : 1;
        int comma = printed.indexOf(',');
        for (int i = comma < 0 ? 0 : printed.length() - comma - 1; i > 0 && worth > 1; i--) {
            worth /= 10;
        }
        return worth / 2;
    }

    /** Given or planned: money that is there to be spent. */
    boolean isGiven() {
        return measure == Measure.ALLOCATED || measure == Measure.PLANNED;
    }

    /** "Cộng các dự án", "cộng lại", "cộng chung"; with its mark, for "cống", "cổng" and "công" are other things. */
    private static final Pattern ADDED = Pattern.compile(
            "^(?:- |\\+ )?cộng(?!\\p{L})(?! (?:đồng|tác|hòa|hoà))|(?<!\\p{L})cộng (?:lại|chung|dồn)(?!\\p{L})");
    /** Of a text without any marks. */
    private static final Pattern ADDED_BARE =
            Pattern.compile("^(?:- |\\+ )?cong\\b(?= (?:cac|lai|chung|don)\\b| ?:)|\\bcong (?:lai|chung|don)\\b");
    /** "KH vốn CTMTQG năm 2023 của xã": the programme's money of the whole unit. */
    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?:kh von|ke hoach von|kinh phi|nguon von|von|du toan)\\b[^;:]{0,40}\\b(?:ctmtqg|ct mtqg|chuong trinh)\\b[^;:]{0,40}\\b(?:cua|toan|tren dia ban) (?:toan )?(?:xa|huyen|tinh|phuong)\\b");

    /** Whether its words call it a sum of all. */
    boolean isCalledTotal() {
        String folded = Folding.fold(quote);
        return folded.contains("tong")
                || folded.contains("toan bo")
                || folded.contains("tat ca cac")
                || isAdded(folded)
                || OF_ALL.matcher(folded).find();
    }

    private boolean isAdded(String folded) {
        String marked = Normalizer.normalize(quote, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return marked.equals(folded)
                ? ADDED_BARE.matcher(folded).find()
                : ADDED.matcher(marked).find();
    }
}
