package vn.cancu.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** Finds what tokens mean together: symbols and their parts, amounts, days, abbreviations. */
final class Marks {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SYMBOL = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?\\p{L}?)(?:/((?:19|20)\\d\\d))?"
            + "(?:\\s?[/-]\\s?(\\p{L}[\\p{L}\\d&]{0,15}(?:\\s?[-/.]\\s?\\p{L}[\\p{L}\\d&]{0,15}){0,4}))?");
    /** Letters of a symbol without its number: "QĐ-TTg". */
    private static final Pattern LETTERS =
            Pattern.compile("\\p{L}[\\p{L}&]{0,7}(?:-\\p{L}[\\p{L}\\d&]{0,11}){1,3}(?![\\p{L}\\d])");

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "nghin", BigDecimal.valueOf(1_000),
            "ngan", BigDecimal.valueOf(1_000),
            "trieu", BigDecimal.valueOf(1_000_000),
            "tr", BigDecimal.valueOf(1_000_000),
            "trd", BigDecimal.valueOf(1_000_000),
            "ty", BigDecimal.valueOf(1_000_000_000));

    private final Abbreviations abbreviations;

    Marks(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Mark> of(String given, List<Token> tokens) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Analysis.isDigit(tokens.get(i).folded().charAt(0))) {
                money(given, tokens, i, marks);
                if (hasSeparator(given, tokens.get(i).end())) {
                    dayOrSymbol(given, tokens, i, marks);
                }
            } else {
                letters(given, tokens, i, marks);
            }
            abbreviations.mark(given, tokens, i, marks);
        }
        return marks;
    }

    private static boolean hasSeparator(String given, int end) {
        int at = end < given.length() && given.charAt(end) == ' ' ? end + 1 : end;
        return at < given.length() && (given.charAt(at) == '/' || Folding.fold(given.charAt(at)) == '-');
    }

    private static void money(String given, List<Token> tokens, int i, List<Mark> marks) {
        int last = lastGroup(given, tokens, i);
        Optional<BigDecimal> value = last > i
                ? grouped(given, tokens.get(i), tokens.get(last))
                : number(tokens.get(i).folded());
        if (value.isEmpty()) {
            return;
        }
        int figure = last;
        BigDecimal unit = BigDecimal.ONE;
        if (last + 1 < tokens.size()) {
            BigDecimal named = UNITS.get(tokens.get(last + 1).folded());
            if (named != null) {
                unit = named;
                last++;
            }
        }
        if (last + 1 < tokens.size() && isDong(tokens.get(last + 1).folded())) {
            last++;
        }
        BigDecimal amount = value.get().multiply(unit);
        // A bare figure may be an amount only where it is as large as amounts are.
        if (last > figure || amount.compareTo(BigDecimal.valueOf(100_000)) >= 0) {
            marks.add(new Mark(Mark.MONEY + Analysis.plain(amount), i, last));
        }
    }

    /** The last token of a figure that is printed in groups of three with a blank between: 9 504 200 000. */
    private static int lastGroup(String given, List<Token> tokens, int i) {
        Token first = tokens.get(i);
        boolean group = length(first) <= 3
                && !(i > 0 && isBlankBetween(given, tokens.get(i - 1), first) && isDigits(tokens.get(i - 1)));
        int last = i;
        while (group && last + 1 < tokens.size() && last - i < 6) {
            Token next = tokens.get(last + 1);
            group = isDigits(next) && length(next) == 3 && isBlankBetween(given, tokens.get(last), next);
            last += group ? 1 : 0;
        }
        return last;
    }

    private static int length(Token token) {
        return token.end() - token.start();
    }

    private static boolean isDigits(Token token) {
        return token.folded().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBlankBetween(String given, Token one, Token next) {
        return next.start() == one.end() + 1 && Character.isSpaceChar(given.charAt(one.end()));
    }

    private static Optional<BigDecimal> grouped(String given, Token first, Token last) {
        StringBuilder digits = new StringBuilder();
        given.substring(first.start(), last.end())
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .forEach(c -> digits.append((char) c));
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private static boolean isDong(String folded) {
        return folded.equals("dong") || folded.equals("d") || folded.equals("vnd");
    }

    private static Optional<BigDecimal> number(String token) {
        if (token.length() > 20) {
            return Optional.empty();
        }
        for (int i = 0; i < token.length(); i++) {
            if (!Analysis.isDigit(token.charAt(i)) && token.charAt(i) != '.') {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(token));
    }

    private static void dayOrSymbol(String given, List<Token> tokens, int i, List<Mark> marks) {
        int start = tokens.get(i).start();
        // Enough for the longest symbol; dashes and tone marks as they may stand in the text as given.
        String piece = Folding.fold(given.substring(start, Math.min(given.length(), start + 80)));
        Matcher day = DAY.matcher(piece);
        if (day.lookingAt()) {
            PartialDate.of(Integer.parseInt(day.group(3)), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
                    .ifPresent(date -> marks.add(new Mark(Mark.DAY + date, i, Math.min(i + 2, tokens.size() - 1))));
            return;
        }
        boolean afterSlash = start > 0 && given.charAt(start - 1) == '/';
        Matcher symbol = SYMBOL.matcher(piece);
        if (!afterSlash && symbol.lookingAt() && (symbol.group(2) != null || symbol.group(3) != null)) {
            int last = Math.min(tokens.size() - 1, i + words(symbol.group().substring(symbol.end(1))));
            for (String form : forms(symbol.group(1), symbol.group(2), symbol.group(3))) {
                marks.add(new Mark(Mark.SYMBOL + form, i, last));
            }
        }
    }

    private static void letters(String given, List<Token> tokens, int i, List<Mark> marks) {
        int start = tokens.get(i).start();
        int end = tokens.get(i).end();
        boolean begins =
                start == 0 || Character.isWhitespace(given.charAt(start - 1)) || given.charAt(start - 1) == '(';
        if (!begins || end >= given.length() || Folding.fold(given.charAt(end)) != '-') {
            return;
        }
        Matcher letters = LETTERS.matcher(Folding.fold(given.substring(start, Math.min(given.length(), start + 48))));
        if (letters.lookingAt()) {
            marks.add(new Mark(
                    Mark.SYMBOL + letters.group(), i, Math.min(tokens.size() - 1, i + words(letters.group()) - 1)));
        }
    }

    private static int words(String piece) {
        int words = 0;
        for (int i = 0; i < piece.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(piece.charAt(i - 1));
            words += starts && Character.isLetterOrDigit(piece.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** A symbol and what people cut it to: 27/2022/nd-cp gives also 27/2022/nd, 27/2022, 27/nd-cp and nd-cp. */
    private static List<String> forms(String printedNumber, @Nullable String year, @Nullable String printedLetters) {
        String number = printedNumber.replaceFirst("^0+(?=\\d)", "");
        List<String> forms = new ArrayList<>();
        if (printedLetters != null) {
            String letters = printedLetters.replaceAll("\\s", "").replace('/', '-');
            String head = year == null ? number : number + '/' + year;
            forms.add(head + '/' + letters);
            int dash = letters.indexOf('-');
            if (dash > 0) {
                forms.add(head + '/' + letters.substring(0, dash));
                forms.add(letters);
            }
            if (year != null) {
                forms.add(number + '/' + letters);
            }
        }
        if (year != null) {
            forms.add(number + '/' + year);
        }
        return forms;
    }
}
