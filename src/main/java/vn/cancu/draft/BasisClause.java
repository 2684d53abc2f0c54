package vn.cancu.draft;

import java.util.List;
import vn.cancu.document.Citation;

/**
 * One căn cứ, or the proposal behind them, as printed.
 *
 * @param line its first line, from 1
 * @param endLine its last line
 * @param lastWords the last line that it stands on, as printed
 * @param text its lines joined by one blank, without emphasis and bullet
 * @param proposal whether it is a proposal ("Theo đề nghị của …", "Xét …"), which is no căn cứ
 * @param citations the mentions in it, in reading order
 */
record BasisClause(int line, int endLine, String lastWords, String text, boolean proposal, List<Citation> citations) {
    BasisClause {
        citations = List.copyOf(citations);
    }

    /** Documents that it rests on: those behind them that are amended or referred to are not. */
    List<Citation> bases() {
        return citations.stream()
                .filter(citation -> citation.role() == Citation.Role.BASIS)
                .toList();
    }

    /** The mark at its end; blank where there is none. */
    char endMark() {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')' || last == '”' || last == '"' ? ' ' : last;
    }
}
