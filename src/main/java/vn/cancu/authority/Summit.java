package vn.cancu.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Symbol;
import vn.cancu.text.Folding;

/** Where a path is complete: a law or a resolution of the National Assembly, or the approval of a national programme. */
final class Summit {
    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}");
    private static final Pattern PROGRAMME = Pattern.compile("\\bphe duyet chuong trinh (?:muc tieu quoc gia|mtqg)\\b");

    /** The programmes that a document of that symbol may approve. */
    private final Map<String, List<Programme>> programmes = new HashMap<>();

    Summit(Catalogue catalogue) {
        for (Programme programme : catalogue.programmes()) {
            programmes
                    .computeIfAbsent(key(programme.approval()), key -> new ArrayList<>())
                    .add(programme);
        }
    }

    boolean isReached(Edge edge) {
        Named card = edge.upper();
        return isLaw(card) || isApproval(card, card.title());
    }

    private static boolean isLaw(Named card) {
        String type = card.type();
        if ("Luật".equals(type) || "Bộ luật".equals(type) || "Hiến pháp".equals(type)) {
            return true;
        }
        return symbol(card.symbol(), letters -> ASSEMBLY.matcher(letters).matches())
                || ("Nghị quyết".equals(type)
                        && card.issuer() != null
                        && Folding.key(card.issuer()).equals("quoc hoi"));
    }

    /** The programme that a document approves, as the catalogue has it. */
    Optional<NamedProgramme> programme(Named card) {
        String symbol = card.symbol();
        if (symbol == null) {
            return Optional.empty();
        }
        return programmes.getOrDefault(key(symbol), List.of()).stream()
                .filter(programme -> card.date() == null || card.date().fits(programme.approvedOn()))
                .findFirst()
                .map(NamedProgramme::new);
    }

    /** A programme and how to know that words are of it. */
    record NamedProgramme(Programme programme) {
        boolean isNamedIn(@Nullable String... titles) {
            for (String title : titles) {
                String words = title == null ? "" : Folding.key(title);
                if (words.contains(Folding.key(programme.title()))
                        || programme.names().stream().anyMatch(name -> words.contains(Folding.key(name)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean isApproval(Named card, @Nullable String title) {
        if (programme(card).isPresent()) {
            return true;
        }
        return title != null
                && symbol(card.symbol(), letters -> Folding.fold(letters).equals("qd-ttg"))
                && PROGRAMME.matcher(Folding.key(title)).find();
    }

    private static boolean symbol(@Nullable String text, Predicate<String> letters) {
        return text != null
                && Symbol.of(text).map(Symbol::letters).filter(letters).isPresent();
    }

    private static String key(String symbol) {
        return Symbol.of(symbol).map(Symbol::key).orElse(symbol);
    }
}
