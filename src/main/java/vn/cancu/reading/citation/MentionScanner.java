package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.reading.citation.LawReader.Law;
import vn.cancu.reading.citation.ProvisionReader.Provisions;
import vn.cancu.reading.citation.TypeReader.Words;
import vn.cancu.reading.symbol.SymbolReader;
import vn.cancu.reading.symbol.SymbolReader.Symbol;
import vn.cancu.reading.unit.UnitReader;
import vn.cancu.text.PartialDate;
import vn.cancu.text.Span;
import vn.cancu.text.VietnameseDate;

/**
 * Finds the mentions of one paragraph, in one pass: a digit may begin a symbol, a capital the name of a law; what stands around it is read
 * from there, leftwards for type and provisions, rightwards for date, issuer and title.
 */
final class MentionScanner {
    private final SymbolReader symbols;
    private final TypeReader types;
    private final LawReader laws;

    MentionScanner(Catalogue catalogue) {
        this.symbols = new SymbolReader(catalogue);
        this.types = new TypeReader(catalogue);
        this.laws = new LawReader(catalogue.laws());
    }

    /** In reading order; a law's name inside of a law's name behind the one that holds it. */
    List<Mention> scan(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = at + 1;
            if (c >= '0' && c <= '9') {
                next = number(text, folded, at, found);
            } else if (c == 'L' || c == 'B' || c == 'P' || c == 'H') {
                next = law(text, folded, at, found);
            }
            at = next;
        }
        return Lists.completed(text, found);
    }

    private int number(String text, String folded, int at, List<Mention> found) {
        Optional<Symbol> read = symbols.at(text, at);
        if (read.isEmpty()) {
            return bareNumber(text, folded, at, found);
        }
        Symbol symbol = read.get();
        Words words = types.before(text, folded, at);
        boolean follows =
                !found.isEmpty() && Lists.isJoint(text, found.getLast().end(), words.start());
        if (!symbol.isCertain() && words.name() == null && !words.isNumbered() && !follows) {
            return symbol.end();
        }
        String type = words.name();
        if (type == null && symbol.type() != null) {
            type = symbol.type().name();
        }
        found.add(mention(text, folded, words, type, symbol.text(), symbol.end(), symbol.note()));
        return Math.max(symbol.end(), found.getLast().end());
    }

    /** "Quyết định 210 của Thủ tướng Chính phủ": a number without letters is a mention where type and authority are said. */
    private int bareNumber(String text, String folded, int at, List<Mention> found) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean starts = at > 0 && text.charAt(at - 1) == ' ';
        if (!starts || end - at > 4 || !folded.startsWith(" cua ", end)) {
            return end;
        }
        Words words = types.before(text, folded, at);
        if (words.name() != null && UnitReader.at(text, folded, end + 5).isPresent()) {
            Mention mention = mention(text, folded, words, words.name(), text.substring(at, end), end, null);
            if (mention.issuer() != null) {
                found.add(mention);
                return mention.end();
            }
        }
        return end;
    }

    private int law(String text, String folded, int at, List<Mention> found) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at + 1;
        }
        Law law = laws.at(text, folded, at).orElse(null);
        if (law == null) {
            return at + 1;
        }
        int end = law.span().end();
        Symbol symbol = symbolOfLaw(text, folded, end);
        Words words = new Words(at, law.type(), symbol != null);
        int from = symbol == null ? yearEnd(text, folded, end) : symbol.end();
        String name = text.substring(at, end);
        Mention whole = mention(text, folded, words, law.type(), symbol == null ? null : symbol.text(), from, null);
        found.add(new Mention(
                whole.start(),
                whole.end(),
                whole.titleEnd(),
                whole.clauseStart(),
                whole.type(),
                true,
                whole.isNumbered(),
                whole.symbol(),
                whole.date(),
                whole.issuer(),
                name,
                whole.provisions(),
                false,
                symbol == null ? null : symbol.note()));
        for (Span inner : law.amended()) {
            found.add(nested(text, inner));
        }
        return whole.end();
    }

    private static Mention nested(String text, Span name) {
        String printed = text.substring(name.start(), name.end());
        String type = printed.startsWith("B") ? "Bộ luật" : "Luật";
        return new Mention(
                name.start(),
                name.end(),
                name.end(),
                name.start(),
                type,
                true,
                false,
                null,
                null,
                null,
                printed,
                List.of(),
                true,
                null);
    }

    /** "Luật Quản lý thuế số 38/2019/QH14", "(số …)", or the symbol alone behind the name. */
    private @Nullable Symbol symbolOfLaw(String text, String folded, int nameEnd) {
        int at = nameEnd;
        while (at < text.length() && at - nameEnd < 4 && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
            at++;
        }
        if (folded.startsWith("so", at)) {
            at += 2;
            while (at < text.length() && at - nameEnd < 10 && (text.charAt(at) == ' ' || text.charAt(at) == ':')) {
                at++;
            }
        }
        return at < text.length() && Character.isDigit(text.charAt(at))
                ? symbols.at(text, at).orElse(null)
                : null;
    }

    /** Behind "năm 2015" or a bare "2014". */
    private static int yearEnd(String text, String folded, int nameEnd) {
        int at = nameEnd;
        if (folded.startsWith(" nam ", at)) {
            at += 4;
        }
        int end = at + 5;
        boolean year = end <= text.length()
                && text.charAt(at) == ' '
                && (text.startsWith("19", at + 1) || text.startsWith("20", at + 1))
                && text.substring(at + 1, end).chars().allMatch(Character::isDigit)
                && (end == text.length()
                        || "/-.".indexOf(text.charAt(end)) < 0
                        || !Character.isDigit(charAt(text, end + 1)));
        return year ? end : nameEnd;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private Mention mention(
            String text,
            String folded,
            Words words,
            @Nullable String type,
            @Nullable String symbol,
            int from,
            @Nullable String note) {
        After after = After.read(text, folded, from);
        Provisions provisions = ProvisionReader.before(text, folded, words.start());
        Title title = Title.read(text, folded, after.end());
        return new Mention(
                words.start(),
                after.end(),
                title.end(),
                provisions.start(),
                type,
                words.name() != null,
                words.isNumbered(),
                symbol,
                after.date(),
                after.issuer(),
                title.text(),
                provisions.list(),
                false,
                note);
    }

    /** Date and issuer behind a symbol, in either order. */
    private record After(
            int end, @Nullable PartialDate date, @Nullable String issuer) {
        /** What is done with a document on its day. */
        private static final List<String> ACTS = List.of(
                "ban hanh ", "ky ban hanh ", "ky ", "thong qua ", "cong bo ", "phat hanh ", "lap ", "de ", "trinh ");

        /** "ngày ban hành: 12/9/2024", "ngày ký 12/9/2024": the day is called before it is told. */
        private static final Pattern CALLED =
                Pattern.compile("ngay (?:ban hanh|ky|phat hanh|thong qua|van ban)(?: la)? ?:? ?(?=(?:ngay )?\\d)");

        static After read(String text, String folded, int from) {
            VietnameseDate date = date(folded, from);
            int end = date == null ? from : behindBracket(folded, from, date.end());
            Span issuer = issuer(text, folded, end);
            if (issuer != null) {
                end = issuer.end();
                if (date == null) {
                    date = date(folded, end);
                    end = date == null ? end : behindBracket(folded, end, date.end());
                }
            }
            PartialDate day = date == null ? null : date.date();
            return new After(end, day, issuer == null ? null : text.substring(issuer.start(), issuer.end()));
        }

        /** Where a date stands in brackets of its own, behind them. */
        private static int behindBracket(String folded, int from, int end) {
            boolean own =
                    folded.substring(from, end).indexOf('(') >= 0 && end < folded.length() && folded.charAt(end) == ')';
            return own ? end + 1 : end;
        }

        private static @Nullable VietnameseDate date(String folded, int from) {
            int at = from;
            while (at < folded.length() && at - from < 3 && (folded.charAt(at) == ' ' || folded.charAt(at) == ',')) {
                at++;
            }
            boolean bracketed = at < folded.length() && folded.charAt(at) == '(';
            at += bracketed ? 1 : 0;
            boolean passive = folded.startsWith("duoc ", at);
            at += passive ? 5 : 0;
            for (String word : ACTS) {
                if (folded.startsWith(word + "ngay", at) || folded.startsWith(word + "vao ngay", at)) {
                    at = folded.indexOf("ngay", at);
                    break;
                }
            }
            Matcher called = CALLED.matcher(folded).region(at, folded.length());
            at = called.lookingAt() ? called.end() : at;
            VietnameseDate date = VietnameseDate.at(folded, at).orElse(null);
            // "(năm 2024 …)" is no date of it.
            boolean whole = date != null
                    && date.date() != null
                    && date.date().toString().length() == 10;
            return !bracketed || whole ? date : null;
        }

        private static @Nullable Span issuer(String text, String folded, int from) {
            int at = from;
            while (at < folded.length() && at - from < 3 && (folded.charAt(at) == ' ' || folded.charAt(at) == ',')) {
                at++;
            }
            if (folded.startsWith("cua ", at)) {
                return UnitReader.at(text, folded, at + 4).orElse(null);
            }
            return null;
        }
    }

    /** The trích yếu, where words that begin one follow at once. */
    private record Title(int end, @Nullable String text) {
        private static final int LONGEST = 500;
        private static final List<String> OPENINGS = List.of(
                "ve ",
                "v/v",
                "v / v",
                "quy dinh ",
                "phe duyet ",
                "ban hanh ",
                "huong dan ",
                "sua doi",
                "bo sung ",
                "giao ",
                "cong bo ",
                "thanh lap ",
                "thong qua ",
                "bai bo ",
                "dieu chinh ",
                "kien toan ",
                "trien khai ",
                "phan bo ",
                "phan cong ",
                "phan cap ",
                "phan dinh ",
                "thay the ",
                "cho phep ",
                "doi ten ",
                "tang cuong ",
                "thuc hien ");

        /** What calls a footnote behind the last word; the square of a short unit is none. */
        private static final Pattern CALL = Pattern.compile("(?<=\\d|\\p{L}{3})[¹²³⁰⁴-⁹]+$");

        private static boolean isSuperscript(char c) {
            return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
        }

        static Title read(String text, String folded, int from) {
            int at = from;
            while (at < text.length() && at - from < 4 && " ,“\"".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            for (String opening : OPENINGS) {
                if (folded.startsWith(opening, at)) {
                    int end = end(text, at);
                    String words = text.substring(at, end).strip();
                    return new Title(end, CALL.matcher(words).replaceFirst(""));
                }
            }
            return new Title(from, null);
        }

        private static int end(String text, int from) {
            int limit = Math.min(text.length(), from + LONGEST);
            for (int i = from; i < limit; i++) {
                char c = text.charAt(i);
                boolean stop = c == ';' || c == '|' || c == '”';
                if (stop
                        || (c == '.'
                                && (i + 1 >= text.length()
                                        || text.charAt(i + 1) == ' '
                                        || isSuperscript(text.charAt(i + 1))))) {
                    return i;
                }
            }
            return limit;
        }
    }
}
