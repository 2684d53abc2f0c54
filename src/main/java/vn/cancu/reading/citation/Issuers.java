package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.reading.unit.UnitReader;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/** Who issued a cited document: as printed, else what its type or symbol implies, else as printed at another mention of the same. */
final class Issuers {
    private static final List<String> LEVELS =
            List.of("tinh", "huyen", "xa", "thanh pho", "quan", "phuong", "thi xa", "thi tran");

    private final Catalogue catalogue;

    Issuers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Printed behind the mention, run into it, or before it ("Giám đốc Sở Tài chính tại Tờ trình số …"); else implied; else null. */
    @Nullable
    String of(Paragraph paragraph, Mention mention) {
        if (mention.issuer() != null) {
            return mention.issuer();
        }
        String implied = implied(mention);
        if (implied != null) {
            return implied;
        }
        return runIn(paragraph, mention).or(() -> proposer(paragraph, mention)).orElse(null);
    }

    private @Nullable String implied(Mention mention) {
        String type = mention.type();
        if (type != null) {
            if (type.equals("Luật") || type.equals("Bộ luật") || type.equals("Hiến pháp")) {
                return "Quốc hội";
            }
            if (type.equals("Pháp lệnh")) {
                return "Ủy ban Thường vụ Quốc hội";
            }
        }
        Symbol symbol =
                mention.symbol() == null ? null : Symbol.of(mention.symbol()).orElse(null);
        if (symbol == null) {
            return null;
        }
        String letters = symbol.letters();
        if (letters.startsWith("QH")) {
            return "Quốc hội";
        }
        if (letters.contains("UBTVQH")) {
            return "Ủy ban Thường vụ Quốc hội";
        }
        String[] parts = letters.split("[-/]", -1);
        Optional<String> authority =
                parts.length > 2 ? Optional.empty() : catalogue.authorityOfLetters(parts[parts.length - 1]);
        return authority.or(() -> catalogue.authorityOfLetters(parts[0])).orElse(null);
    }

    /** "Quyết định 5510/QĐ-UBND huyện". */
    private static Optional<String> runIn(Paragraph paragraph, Mention mention) {
        String symbol = mention.symbol();
        if (symbol == null || !(symbol.endsWith("UBND") || symbol.endsWith("HĐND") || symbol.endsWith("UB"))) {
            return Optional.empty();
        }
        String folded = paragraph.folded();
        int people = paragraph.text().lastIndexOf(symbol.endsWith("HĐND") ? "HĐND" : "UB", mention.end());
        for (String level : LEVELS) {
            boolean follows = folded.startsWith(" " + level + " ", mention.end())
                    || (folded.endsWith(" " + level) && folded.length() == mention.end() + level.length() + 1);
            if (people >= 0 && follows) {
                return UnitReader.at(paragraph.text(), folded, people).map(span -> cut(paragraph, span));
            }
        }
        return Optional.empty();
    }

    /** The authority that proposes or answers "tại" the mention. */
    private static Optional<String> proposer(Paragraph paragraph, Mention mention) {
        String folded = paragraph.folded();
        String before = folded.substring(Math.max(0, mention.clauseStart() - 120), mention.clauseStart())
                .stripTrailing();
        int offset = Math.max(0, mention.clauseStart() - 120);
        if (!before.endsWith(" tai") && !before.endsWith("(")) {
            return Optional.empty();
        }
        int of = Math.max(
                Math.max(before.lastIndexOf(" cua "), before.lastIndexOf("giam doc ") - 1),
                before.lastIndexOf("de nghi "));
        if (of < 0) {
            return Optional.empty();
        }
        int from = offset + before.indexOf(' ', of + 1) + 1;
        return UnitReader.at(paragraph.text(), folded, from).map(span -> cut(paragraph, span));
    }

    private static String cut(Paragraph paragraph, Span span) {
        return paragraph.text().substring(span.start(), span.end());
    }

    /** Gives a mention without issuer the one printed at another mention of the same symbol, where all that print one agree. */
    List<Found> shared(List<Found> found) {
        Map<String, String> printed = new HashMap<>();
        Map<String, Boolean> agree = new HashMap<>();
        for (Found row : found) {
            Citation citation = row.citation();
            if (citation.symbol() != null && citation.issuer() != null) {
                String key = Folding.fold(citation.symbol());
                String other = printed.putIfAbsent(key, citation.issuer());
                String one = Folding.key(citation.issuer());
                boolean same = other == null || Folding.key(other).contains(one) || one.contains(Folding.key(other));
                agree.merge(key, same, Boolean::logicalAnd);
            }
        }
        List<Found> shared = new ArrayList<>(found.size());
        for (Found row : found) {
            Citation citation = row.citation();
            String key = citation.symbol() == null ? "" : Folding.fold(citation.symbol());
            boolean lacks = citation.issuer() == null && agree.getOrDefault(key, false);
            shared.add(lacks ? new Found(with(citation, printed.get(key)), row.counterpart()) : row);
        }
        return shared;
    }

    private static Citation with(Citation citation, @Nullable String issuer) {
        return new Citation(
                citation.evidence(),
                citation.type(),
                citation.symbol(),
                citation.date(),
                issuer,
                citation.title(),
                citation.role(),
                citation.effect(),
                citation.provisions(),
                citation.confidence(),
                citation.ocrNote(),
                citation.self());
    }
}
