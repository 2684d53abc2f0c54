package vn.cancu.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers in Vietnamese print: dots (or blanks) group thousands, a comma begins the decimals.
 *
 * <p>{@code 9.504,2} is 9504.2, {@code 102.062.112} is 102062112, {@code 236.000.000} is 236000000. Print that is not of that form
 * is read the one other way it can be meant: {@code 12.5} (one dot, not three digits behind it) is 12.5, and {@code 1,234,567} (two
 * commas or more) is 1234567.
 */
public final class VietnameseNumber {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern ENGLISH_GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?");
    private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d+\\.\\d+");

    private VietnameseNumber() {}

    public static Optional<BigDecimal> parse(String printed) {
        String text = printed.strip();
        if (matches(GROUPED, text)) {
            return Optional.of(
                    new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.')));
        }
        if (matches(PLAIN, text)) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (matches(ENGLISH_GROUPED, text)) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return matches(ENGLISH_DECIMAL, text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
