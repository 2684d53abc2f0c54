package vn.cancu.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.text.NormalText;
import vn.cancu.text.Span;
import vn.cancu.text.VietnameseNumber;

/**
 * The one analysis of the room: texts and questions go through it alike.
 *
 * <p>A token is a run of letters and digits of the {@link NormalText}; a number with its separators is one token of its plain value
 * ({@code 9.504,2} and {@code 9504,2} are both {@code 9504.2}, {@code 07} is {@code 7}). Offsets always lead back to the text as it was
 * given, whatever was composed, folded or left out.
 */
final class Analysis {
    /** Longest token that is kept; hostile text may have letters without end. */
    static final int LONGEST = 64;

    private final Marks marks;
    private final Forms forms = new Forms();

    Analysis(Abbreviations abbreviations) {
        marks = new Marks(abbreviations);
    }

    AnalysedText analyse(String given) {
        NormalText normal = NormalText.of(given);
        List<Token> tokens = tokens(normal);
        return new AnalysedText(tokens, marks.of(given, tokens));
    }

    /** Tokens only: what ranking needs of a text that was found. */
    List<Token> tokens(String given) {
        return tokens(NormalText.of(given));
    }

    private List<Token> tokens(NormalText normal) {
        String text = normal.text();
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int i = 0;
        while (i < text.length()) {
            int code = text.codePointAt(i);
            if (!isWord(code)) {
                i += Character.charCount(code);
                continue;
            }
            int end = wordEnd(text, i);
            int number = numberEnd(text, i, end);
            Optional<String> value = number > end ? value(text.substring(i, number)) : Optional.empty();
            if (value.isPresent()) {
                end = number;
                tokens.add(token(normal, value.get(), value.get(), i, end));
            } else {
                Forms.Form form = forms.of(text, i, end);
                tokens.add(token(normal, form.exact(), form.folded(), i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static Token token(NormalText normal, String exact, String folded, int start, int end) {
        Span span = normal.toSource(new Span(start, end));
        return new Token(exact, folded, span.start(), span.end());
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST) {
            int code = text.codePointAt(end);
            if (!isWord(code) && !(end > start && isMark(code))) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    private static boolean isWord(int code) {
        return Character.isLetterOrDigit(code);
    }

    private static boolean isMark(int code) {
        return code >= 0x0300 && Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /** Where the number that begins here ends, separators and all; {@code end} where it has none. */
    private static int numberEnd(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return end;
            }
        }
        // "1.2.3" is no number, and 2.3 in it is none either.
        if (start > 1 && isSeparator(text.charAt(start - 1)) && isDigit(text.charAt(start - 2))) {
            return end;
        }
        int at = end;
        while (at + 1 < text.length()
                && at - start < 40
                && isSeparator(text.charAt(at))
                && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        // "1.234a" and "3.2.b" are no numbers.
        return at < text.length() && Character.isLetter(text.charAt(at)) ? end : at;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<String> value(String printed) {
        return VietnameseNumber.parse(printed).map(Analysis::plain);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
