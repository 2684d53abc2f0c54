package vn.cancu.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.text.Folding;

/** A plan of a national programme names the decision that approves the programme. */
final class ProgrammeCheck {
    private ProgrammeCheck() {}

    /** @param meant keys of symbols that a misprinted căn cứ was meant to be: what is told as a wrong number is not missing too */
    static void check(Draft draft, Catalogue catalogue, List<String> meant, Findings findings) {
        if (!isPlan(draft) || draft.grounds().isEmpty()) {
            return;
        }
        List<Programme> programmes = draft.header().programmes().stream()
                .map(catalogue::programme)
                .flatMap(Optional::stream)
                .toList();
        List<Programme> named = programmes.stream()
                .filter(programme -> isNamed(programme, draft.block().clauses(), meant))
                .toList();
        // "các chương trình mục tiêu quốc gia": one approval says which are meant.
        boolean together = programmes.size() > 1;
        if (together && !named.isEmpty()) {
            return;
        }
        BasisClause first = draft.grounds().getFirst();
        for (Programme programme : programmes) {
            if (named.contains(programme)) {
                continue;
            }
            Optional<Citation> elsewhere = draft.read().citations().stream()
                    .filter(citation -> isApproval(programme, citation))
                    .findFirst();
            findings.add(
                    "programme",
                    first.line(),
                    first.bases().isEmpty()
                            ? first.lastWords()
                            : first.bases().getFirst().evidence().quote(),
                    "Dự thảo thực hiện Chương trình " + programme.title() + " mà các căn cứ không nêu Quyết định "
                            + programme.approval() + " ngày " + Shown.day(programme.approvedOn()) + " của "
                            + programme.approvedBy() + " phê duyệt Chương trình"
                            + elsewhere
                                    .map(citation -> "; chỉ nhắc ở dòng "
                                            + citation.evidence().line())
                                    .orElse("")
                            + ".",
                    List.of("data/programmes.csv: " + programme.code() + " (" + programme.source() + ")"));
            if (together) {
                return;
            }
        }
    }

    private static boolean isPlan(Draft draft) {
        String title = Folding.key(Objects.requireNonNullElse(draft.header().title(), ""));
        return "Kế hoạch".equals(draft.header().type())
                || (draft.isDecision()
                        && (title.contains("ban hanh ke hoach") || title.contains("phe duyet ke hoach")));
    }

    private static boolean isNamed(Programme programme, List<BasisClause> clauses, List<String> meant) {
        return meant.contains(symbolKey(programme.approval()))
                || clauses.stream()
                        .flatMap(clause -> clause.citations().stream())
                        .anyMatch(citation -> isApproval(programme, citation));
    }

    private static boolean isApproval(Programme programme, Citation citation) {
        String symbol = citation.symbol();
        return symbol != null && symbolKey(symbol).equals(symbolKey(programme.approval()));
    }

    private static String symbolKey(String symbol) {
        return Symbol.of(symbol).map(Symbol::key).orElse(symbol);
    }
}
