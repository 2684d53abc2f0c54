package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cancu.text.VietnameseNumber;

/** How the figures of one table are printed: what "1.234" and "1,234" are, other figures of the table tell. */
enum FigurePrint {
    /** Dots group thousands, a comma begins the decimals; also where no figure tells. */
    VIETNAMESE,
    /** As workbooks in English print: commas group, a dot begins the decimals. */
    ENGLISH,
    /** Figures of both stand in the table: one that may be either is none. */
    DOUBTFUL;

    static final int LONGEST = 24;
    private static final Pattern OF_VIETNAMESE =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+,\\d+"
                    + "|\\d+,(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,}),\\d+");
    private static final Pattern OF_ENGLISH =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    /** A dot that begins decimals: no proof of English print, but none of Vietnamese print either. */
    private static final Pattern DOT_DECIMALS = Pattern.compile("\\d+\\.(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,})\\.\\d+");

    private static final Pattern EITHER = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern ENGLISH_FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    static FigurePrint of(Collection<String> cells) {
        boolean vietnamese = false;
        boolean english = false;
        boolean dots = false;
        for (String cell : cells) {
            if (!cell.isEmpty() && cell.length() <= LONGEST && Character.isDigit(cell.charAt(0))) {
                vietnamese |= OF_VIETNAMESE.matcher(cell).matches();
                english |= OF_ENGLISH.matcher(cell).matches();
                dots |= DOT_DECIMALS.matcher(cell).matches();
            }
        }
        if (english) {
            return vietnamese ? DOUBTFUL : ENGLISH;
        }
        return dots && !vietnamese ? DOUBTFUL : VIETNAMESE;
    }

    /** The figure that is all of a cell; empty where it is none, or may be two. */
    Optional<BigDecimal> figure(String cell) {
        if (cell.isEmpty()
                || cell.length() > LONGEST
                || (this == DOUBTFUL && EITHER.matcher(cell).matches())) {
            return Optional.empty();
        }
        boolean english = this == ENGLISH && ENGLISH_FIGURE.matcher(cell).matches();
        return english || OF_ENGLISH.matcher(cell).matches()
                ? Optional.of(new BigDecimal(cell.replace(",", "")))
                : VietnameseNumber.parse(cell);
    }
}
