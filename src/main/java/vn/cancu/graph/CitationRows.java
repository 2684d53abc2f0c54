package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Citation.Role;
import vn.cancu.document.Header;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Mentions;
import vn.cancu.identity.Rank;
import vn.cancu.identity.ShortForms;

/** The citations of one document: as nodes, and as mentions to be resolved. */
final class CitationRows {
    /** Types whose force only the issuer tells. */
    private static final Set<String> FORCE_OF_ISSUER = Set.of("Nghị quyết", "Quyết định");

    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<StoredMention> mentions = new ArrayList<>();
    private final List<Map<String, Object>> pairs = new ArrayList<>();
    private final @Nullable String ownLawName;

    CitationRows(DocumentRows document, Ids ids) {
        Header header = document.header();
        this.ownLawName = Mention.lawNameOf(header.type(), header.title()).orElse(null);
        Map<String, Citation> byId = new LinkedHashMap<>();
        for (Citation citation : document.file.read().citations()) {
            byId.put(ids.of("Citation", citation.evidence()), citation);
        }
        Map<String, String> changed = pairUp(document, byId);
        Map<String, Citation> shorts = new LinkedHashMap<>();
        for (Citation citation : ShortForms.of(document.file.read())) {
            shorts.put(ids.of("Citation", citation.evidence()), citation);
        }
        byId.putAll(shorts);
        Map<String, Mention> comparable = Mentions.of(document.file.read(), document.around, document.home, byId);
        byId.forEach((id, citation) -> {
            StoredMention stored = new StoredMention(
                    Objects.requireNonNull(comparable.get(id)),
                    citation.type(),
                    citation.issuer(),
                    citation.title(),
                    citation.date(),
                    document.seat,
                    document.key);
            mentions.add(stored);
            Map<String, Object> row = stored.properties();
            row.putAll(words(citation));
            row.put(
                    "relations",
                    relations(
                            citation,
                            changed.containsKey(id) || !mayChange(header, citation),
                            document.isToBeCarriedOut(citation.evidence())));
            if (shorts.containsKey(id)) {
                row.put("short", true);
            }
            if (changed.containsKey(id)) {
                row.put("changed", changed.get(id));
            }
            facts.add(Rows.row(
                    "label",
                    "Citation",
                    "passage",
                    document.passage(citation.evidence().line()),
                    "properties",
                    row));
        });
    }

    private static Map<String, Object> words(Citation citation) {
        return Rows.row(
                "line", citation.evidence().line(),
                "start", citation.evidence().start(),
                "quote", citation.evidence().quote(),
                "role", citation.role().name(),
                "effect", citation.effect() == null ? null : citation.effect().name(),
                "provisions", citation.provisions(),
                "confidence", citation.confidence(),
                "note", citation.ocrNote(),
                "self", citation.self());
    }

    /**
     * Whether this document has the force to do to the other what the words near the mention say: none amends, replaces or repeals one
     * of higher force, so a report that tells of a change of a circular tells of another's deed.
     */
    private static boolean mayChange(Header header, Citation citation) {
        OptionalInt cited = rank(citation.type(), citation.issuer());
        OptionalInt own = rank(header.type(), header.issuer());
        String type = header.type();
        boolean ofAnyForce = own.isEmpty() && (type == null || FORCE_OF_ISSUER.contains(type));
        return citation.effect() == Citation.Effect.GUIDES
                || cited.isEmpty()
                || ofAnyForce
                || own.orElse(Integer.MAX_VALUE) <= cited.getAsInt();
    }

    private static OptionalInt rank(@Nullable String type, @Nullable String issuer) {
        return Rank.of(type, issuer == null ? null : Authority.of(issuer));
    }

    /** What this document does to the one that it cites; a change that a third document makes is no deed of this one. */
    private static List<String> relations(Citation citation, boolean changedByAnother, boolean carriedOut) {
        List<String> relations = new ArrayList<>();
        if (citation.self()) {
            return relations;
        }
        if (citation.role() == Role.BASIS) {
            relations.add(carriedOut ? "IMPLEMENTS" : "BASED_ON");
        }
        if (citation.effect() != null && !changedByAnother) {
            relations.add(citation.effect().name());
        }
        if (relations.isEmpty()) {
            relations.add("REFERS_TO");
        }
        return relations;
    }

    /**
     * Which mentions are said to be changed by another cited document.
     *
     * @return the relation by the id of the changed mention
     */
    private Map<String, String> pairUp(DocumentRows document, Map<String, Citation> byId) {
        Map<String, String> changed = new HashMap<>();
        for (Amendment amendment : document.file.read().amendments()) {
            String amended = nearest(byId, amendment.amended(), amendment.line(), true);
            String amending = nearest(byId, amendment.amending(), amendment.line(), false);
            if (amended != null && amending != null && !amended.equals(amending)) {
                Citation citation = byId.get(amended);
                Citation.Effect effect = citation == null ? null : citation.effect();
                changed.put(amended, effect == null ? "AMENDS" : effect.name());
                pairs.add(Rows.row("amended", amended, "amending", amending));
            }
        }
        return changed;
    }

    /** The mention of that symbol nearest to the line; of two as near, one of the role that is looked for. */
    private static @Nullable String nearest(Map<String, Citation> byId, String symbol, int line, boolean amended) {
        String key = Symbol.of(symbol).map(Symbol::key).orElse(symbol);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Map.Entry<String, Citation> entry : byId.entrySet()) {
            Citation citation = entry.getValue();
            String printed = citation.symbol();
            if (printed == null
                    || !Symbol.of(printed).map(Symbol::key).orElse(printed).equals(key)) {
                continue;
            }
            int distance = 2 * Math.abs(citation.evidence().line() - line)
                    + ((citation.role() == Role.AMENDED) == amended ? 0 : 1);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = entry.getKey();
            }
        }
        return best;
    }

    /** For {@code store/facts}. */
    List<Map<String, Object>> facts() {
        return facts;
    }

    List<StoredMention> mentions() {
        return mentions;
    }

    /** For {@code store/amended-by}. */
    List<Map<String, Object>> pairs() {
        return pairs;
    }

    @Nullable
    String ownLawName() {
        return ownLawName;
    }
}
