package vn.cancu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.authority.AmbiguousMention;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.Beside;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.FoundItem;
import vn.cancu.authority.Hop;
import vn.cancu.authority.Reason;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Status;
import vn.cancu.authority.Warning;

/** The answer of {@code cancu basis} for people: what was meant, then each authority with what it rests on indented below it. */
final class BasisText {
    /** What is shown where a machine would get all. */
    private static final int MOST_OPEN_MENTIONS = 12;

    private static final int MOST_ITEMS = 6;

    private final BasisAnswer answer;
    private final AnswerPage page;

    private BasisText(BasisAnswer answer, AnswerPage page) {
        this.answer = answer;
        this.page = page;
    }

    /**
     * The answer as text.
     *
     * @param width of the terminal, in columns
     * @param locale Vietnamese or English
     */
    static String of(BasisAnswer answer, int width, Locale locale) {
        BasisText text = new BasisText(answer, new AnswerPage(width, locale));
        text.print();
        return text.page.toString();
    }

    private void print() {
        page.line(
                0,
                2,
                page.word(
                        "basis.question",
                        answer.question().text(),
                        page.scope(answer.question().unit(), answer.question().year())));
        items();
        paths();
        ambiguous();
        beside();
        if (!answer.warnings().isEmpty()) {
            page.heading(page.word("basis.warnings"));
            for (Warning warning : answer.warnings()) {
                page.line(2, 2, "• " + warning.detail());
            }
        }
    }

    private void items() {
        if (answer.items().isEmpty()) {
            return;
        }
        page.heading(page.word("basis.items"));
        for (FoundItem item :
                answer.items().subList(0, Math.min(MOST_ITEMS, answer.items().size()))) {
            String code = item.canonical() == null ? "" : " [" + item.programme() + "/" + item.canonical() + "]";
            page.line(2, 2, "• " + item.title() + code);
            page.line(4, 2, label(item.document()));
            page.evidence(4, item.quote(), item.document().file(), item.line());
        }
    }

    /** Paths that begin with the same hop are one tree. */
    private void paths() {
        if (answer.paths().isEmpty()) {
            if (!answer.items().isEmpty()) {
                page.heading(page.word("basis.none"));
            }
            return;
        }
        page.heading(page.word("basis.paths"));
        Map<String, List<BasisPath>> byFirst = new LinkedHashMap<>();
        for (BasisPath path : answer.paths()) {
            Hop first = path.steps().getFirst();
            byFirst.computeIfAbsent(first.from() + " " + first.to(), key -> new ArrayList<>())
                    .add(path);
        }
        int number = 1;
        for (List<BasisPath> paths : byFirst.values()) {
            BasisPath best = paths.getFirst();
            String functions = best.functions().isEmpty()
                    ? page.word("function.none")
                    : String.join(
                            ", ",
                            best.functions().stream()
                                    .sorted()
                                    .map(function -> page.word("function", function))
                                    .toList());
            page.line(2, 4, number++ + ". " + functions.toUpperCase(Locale.ROOT));
            tree(paths.stream().map(BasisPath::steps).toList(), 0);
        }
    }

    private void tree(List<List<Hop>> ways, int depth) {
        Map<String, List<List<Hop>>> byHop = new LinkedHashMap<>();
        for (List<Hop> way : ways) {
            if (way.size() > depth) {
                byHop.computeIfAbsent(way.get(depth).to(), key -> new ArrayList<>())
                        .add(way);
            }
        }
        for (List<List<Hop>> same : byHop.values()) {
            hop(same.getFirst().get(depth), 5 + 3 * depth, depth);
            tree(same, depth + 1);
        }
    }

    private void hop(Hop hop, int indent, int depth) {
        DocumentCard card = hop.document().card();
        String lead = depth == 0 ? "" : "↑ " + page.word("relation", hop.relation()) + ": ";
        page.line(indent, 2, lead + label(card) + " — " + standing(hop.document()));
        if (!hop.provisions().isEmpty()) {
            page.line(indent + 2, 2, String.join(", ", hop.provisions()));
        }
        page.evidence(indent + 2, hop.quote(), hop.file(), hop.line());
        reasons(hop.document(), indent + 2);
    }

    /** Why it stands so on each of the three days; that nobody says anything is said by the status itself. */
    private void reasons(StandingDocument document, int indent) {
        Set<Reason> told = new LinkedHashSet<>();
        if (document.status() != Status.UNVERIFIED || document.reason().file() != null) {
            told.add(document.reason());
        }
        if (document.statusWhenSigned() != Status.UNVERIFIED) {
            told.add(document.reasonWhenSigned());
        }
        if (document.statusOn() != Status.UNVERIFIED) {
            told.add(document.reasonOn());
        }
        for (Reason reason : told) {
            page.line(indent, 2, "§ " + reason.text());
            Integer line = reason.line();
            if (reason.quote() != null && line != null) {
                page.evidence(indent + 2, reason.quote(), reason.file(), line);
            }
        }
    }

    private void ambiguous() {
        if (answer.ambiguous().isEmpty()) {
            return;
        }
        page.heading(page.word("basis.ambiguous"));
        for (AmbiguousMention mention : answer.ambiguous()
                .subList(0, Math.min(MOST_OPEN_MENTIONS, answer.ambiguous().size()))) {
            page.evidence(2, mention.mention(), mention.file(), mention.line());
            String candidates = mention.candidates().isEmpty()
                    ? page.word("basis.nocandidates")
                    : page.word("basis.candidates") + ": "
                            + String.join(
                                    "; ",
                                    mention.candidates().stream()
                                            .map(this::label)
                                            .toList());
            page.line(4, 2, candidates);
        }
    }

    /** What others name of the same programme where a path ends at a document that is not held. */
    private void beside() {
        if (answer.beside().isEmpty()) {
            return;
        }
        page.heading(page.word("basis.beside"));
        for (Beside named : answer.beside()) {
            page.line(2, 2, "• " + label(named.document()));
            page.evidence(4, named.quote(), named.file(), named.line());
        }
    }

    /** "Quyết định 1719/QĐ-TTg ngày 14/10/2021, Thủ tướng Chính phủ" */
    private String label(DocumentCard card) {
        return label(card, page);
    }

    static String label(DocumentCard card, AnswerPage page) {
        StringBuilder out = new StringBuilder();
        out.append(card.type() == null ? "" : card.type() + " ");
        boolean numbered = card.symbol() != null && !card.symbol().startsWith("/");
        if (numbered) {
            out.append(card.symbol());
        } else if (card.title() != null) {
            out.append('“').append(card.title()).append('”');
        } else {
            out.append(page.word("document.unnumbered"));
        }
        if (card.date() != null) {
            out.append(", ").append(AnswerPage.day(card.date()));
        }
        if (card.issuer() != null) {
            out.append(", ").append(card.issuer());
        }
        return out.toString();
    }

    private String standing(StandingDocument document) {
        StringBuilder out = new StringBuilder(page.word("status", document.status()));
        List<String> by = switch (document.status()) {
            case AMENDED -> document.amendedBy();
            case REPLACED, REPEALED -> document.endedBy();
            case IN_FORCE, NOT_YET, PERIOD_OVER, UNVERIFIED -> List.of();
        };
        if (!by.isEmpty()) {
            out.append(' ').append(page.word("by", String.join(", ", by)));
        }
        if (document.statusWhenSigned() != document.status()) {
            out.append("; ").append(page.word("status.signed", page.word("status", document.statusWhenSigned())));
        }
        if (document.statusOn() != document.status()) {
            out.append("; ")
                    .append(page.word(
                            "status.on", AnswerPage.day(answer.on()), page.word("status", document.statusOn())));
        }
        return out.toString();
    }
}
