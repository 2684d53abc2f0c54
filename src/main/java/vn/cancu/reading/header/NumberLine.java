package vn.cancu.reading.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.symbol.SymbolReader;
import vn.cancu.text.Folding;

/** The line "Số: 30/KH-UBND", "Số:      /KH-UBND", "Số 47-NQ/TU". */
final class NumberLine {
    /** The document's own symbol; {@code end} is where it ends in the text of its line. */
    record OwnNumber(String symbol, Line line, int end) {}

    /** The National Assembly prints the type before the word: "Nghị quyết số: 120/2020/QH14", "Luật số: 39/2019/QH14". */
    private static final Set<String> OF_THE_ASSEMBLY = Set.of("nghi quyet", "luat", "bo luat", "phap lenh");

    private final SymbolReader symbols;

    NumberLine(Catalogue catalogue) {
        this.symbols = new SymbolReader(catalogue);
    }

    Optional<OwnNumber> find(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            String folded = Folding.fold(line.text());
            if (folded.length() != line.text().length()) {
                continue;
            }
            int word = wordSo(folded, line.text());
            Optional<OwnNumber> number = word < 0 ? Optional.empty() : at(line, word + 2);
            if (number.isEmpty() && word >= 0 && isCutBehind(line.text(), word + 2) && i + 1 < head.size()) {
                number = at(head.get(i + 1), 0);
            }
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** Nothing but a colon behind the word: a converted page puts the number on the next line. */
    private static boolean isCutBehind(String text, int from) {
        return text.substring(from).strip().equals(":");
    }

    /** "Số" at the beginning of a line, or written large inside of a flattened one. */
    private static int wordSo(String folded, String text) {
        for (int at = folded.indexOf("so"); at >= 0 && at < 300; at = folded.indexOf("so", at + 1)) {
            boolean starts = at == 0 || text.charAt(at - 1) == ' ';
            boolean first = text.substring(0, at).isBlank();
            char next = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            if (starts
                    && next == ':'
                    && OF_THE_ASSEMBLY.contains(folded.substring(0, at).strip())) {
                return at;
            }
            if (starts
                    && Character.isUpperCase(text.charAt(at))
                    && (next == ':' || (first && (next == ' ' || next == '.')))) {
                return at;
            }
        }
        return -1;
    }

    private Optional<OwnNumber> at(Line line, int from) {
        String text = line.text();
        int at = from;
        while (at < text.length() && " :.…_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            int digits = at;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            int mark = digits;
            while (mark < text.length() && ".…_".indexOf(text.charAt(mark)) >= 0) {
                mark++;
            }
            // "…77…/BC-UBND": the dots of the form stand on both sides of what was filled in.
            boolean filled = mark > digits && mark < text.length() && "/-".indexOf(text.charAt(mark)) >= 0;
            int dots = filled ? mark - digits : 0;
            String bare = filled ? text.substring(0, digits) + text.substring(mark) : text;
            return symbols.at(bare, at).map(symbol -> new OwnNumber(symbol.text(), line, symbol.end() + dots));
        }
        int end = at;
        return c == '/' || c == '-'
                ? symbols.unnumberedAt(text, at)
                        .map(symbol -> new OwnNumber(symbol, line, Math.min(text.length(), end + symbol.length())))
                : Optional.empty();
    }
}
