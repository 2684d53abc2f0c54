package vn.cancu.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Số, ký hiệu: the number of a document and what its letters say.
 *
 * <p>{@code 1719/QĐ-TTg}, {@code 27/2022/NĐ-CP}, {@code 47-NQ/TU}, {@code 24/2021/QH15}, {@code 116A/KH-UBND}, {@code 5114/UBND-TH},
 * {@code /KH-UBND} (not yet numbered), {@code 66.7/2025/NQ-CP}, {@code 299/TTg}.
 *
 * @param text without blanks, dashes as {@code -}, letters as printed
 * @param number "1719", "116A", "66.7"; empty where it is not numbered yet
 * @param year the year between the slashes, or null
 * @param letters what follows: "QĐ-TTg", "QH15", "NQ/TU"
 */
public record Symbol(String text, String number, @Nullable Integer year, String letters) {
    private static final Pattern FORM = Pattern.compile(
            "(?<number>\\d{1,6}(?:\\.\\d{1,3})?[A-Za-zĐđ]?)?(?:/(?<year>(?:19|20)\\d\\d))?[/-](?<letters>[\\p{L}\\d][\\p{L}\\d&.,/-]*)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    public static Optional<Symbol> of(String printed) {
        String text = DASHES.matcher(BLANKS.matcher(printed).replaceAll("")).replaceAll("-");
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        String year = matcher.group("year");
        return Optional.of(new Symbol(
                text,
                number == null ? "" : number,
                year == null ? null : Integer.valueOf(year),
                matcher.group("letters")));
    }

    public boolean isNumbered() {
        return !number.isEmpty();
    }

    /** The form in which symbols are compared: case aside, Đ and D alike, leading zeros gone. */
    public String key() {
        String folded = text.toUpperCase(Locale.ROOT).replace('Đ', 'D');
        int zeros = 0;
        while (zeros + 1 < number.length()
                && folded.charAt(zeros) == '0'
                && Character.isDigit(folded.charAt(zeros + 1))) {
            zeros++;
        }
        return folded.substring(zeros);
    }
}
