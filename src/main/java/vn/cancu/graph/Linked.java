package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import vn.cancu.document.Symbol;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Resolution;
import vn.cancu.identity.Rulings;

/** What one transaction has found out of mentions and of the documents that they make known, until it is written. */
final class Linked {
    final Rulings rulings;
    final Map<String, Resolution> resolutions = new LinkedHashMap<>();
    final Map<String, CitedDocument> describe = new TreeMap<>();
    final Set<String> uncited = new TreeSet<>();
    final Set<String> citers = new TreeSet<>();
    final List<Map<String, Object>> names = new ArrayList<>();

    Linked(Rulings rulings) {
        this.rulings = rulings;
    }

    /** Keeps what a mention means by the words, after what people have decided. */
    void keep(String id, Resolution read) {
        resolutions.put(id, rulings.apply(id, read));
    }

    /** Keeps a resolution where it is another than the graph has. */
    void keepIfNew(StoredMention mention, MapAccessor row, Resolution read) {
        if (read instanceof Resolution.One one) {
            noteName(mention, one.key());
        }
        Resolution resolution = rulings.apply(mention.id(), read);
        List<String> now = targets(resolution);
        boolean sure = resolution instanceof Resolution.One;
        String told = resolution instanceof Resolution.One one ? one.note() : null;
        if (!now.equals(row.get("targets").asList(Value::asString))
                || sure != row.get("sure").asBoolean()
                || !Objects.equals(told, StoredMention.text(row.get("note")))) {
            resolutions.put(mention.id(), resolution);
            citers.add(mention.document());
        } else {
            resolutions.remove(mention.id());
        }
    }

    private static List<String> targets(Resolution resolution) {
        return switch (resolution) {
            case Resolution.One one -> List.of(one.key());
            case Resolution.Candidates candidates -> candidates.keys();
            case Resolution.Unknown unknown -> List.of();
        };
    }

    /** Adds what one more citer says; nothing where that says nothing new. */
    void describe(String key, @Nullable KnownDocument target, CitedDocument said) {
        CitedDocument before = describe.get(key);
        if (before == null && target != null) {
            before = KnownRows.cited(target);
        }
        CitedDocument joined = before == null ? said : before.join(said);
        if (!joined.equals(before)) {
            describe.put(key, joined);
        }
    }

    static boolean isUnique(Mention mention) {
        Symbol symbol = mention.symbol();
        return symbol != null && DocumentKey.isUnique(symbol);
    }

    void noteName(StoredMention mention, String key) {
        String name = mention.mention().lawName();
        if (name != null && isUnique(mention.mention())) {
            noteName(key, name);
        }
    }

    /** A document is known under this name. */
    void noteName(String document, String name) {
        names.add(Rows.row("document", document, "name", name));
    }
}
