package vn.cancu.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Level;
import vn.cancu.identity.Mention;

/**
 * Of which mentions the meaning may have changed. Of one symbol there are as many mentions as there are communes; a document of one
 * authority matters only to those that name this authority, and to those that leave open which one they mean.
 */
final class Affected {
    private static final class Part {
        boolean all;
        final Set<Authority> authorities = new HashSet<>();
        final Set<String> mentions = new TreeSet<>();
    }

    private final Map<String, Part> bySymbol = new LinkedHashMap<>();

    private Part part(String symbolKey) {
        return bySymbol.computeIfAbsent(symbolKey, k -> new Part());
    }

    /** Every mention of this symbol. */
    void all(String symbolKey) {
        part(symbolKey).all = true;
    }

    /** Those that may mean a document of this symbol and authority; all where the authority is not known or says nothing of the key. */
    void of(Symbol symbol, @Nullable Authority authority) {
        of(symbol.key(), DocumentKey.isUnique(symbol) ? null : authority);
    }

    private void of(String symbolKey, @Nullable Authority authority) {
        if (authority == null || !authority.isKnown()) {
            all(symbolKey);
        } else {
            part(symbolKey).authorities.add(authority);
        }
    }

    /** As {@link #of(Symbol, Authority)}, from their forms in the graph. */
    void of(@Nullable String symbol, @Nullable String issuerKey) {
        if (symbol != null) {
            Symbol.of(symbol).ifPresent(of -> of(of, issuerKey == null ? null : Authority.of(issuerKey)));
        }
    }

    /** One mention. */
    void mention(String symbolKey, String id) {
        part(symbolKey).mentions.add(id);
    }

    boolean isEmpty() {
        return bySymbol.isEmpty();
    }

    Set<String> symbols() {
        return bySymbol.keySet();
    }

    /** Whether the mention, with all that is known of where it stands, belongs to it. */
    boolean covers(Mention mention) {
        Part part = mention.symbolKey().map(bySymbol::get).orElse(null);
        Authority by = mention.issuer();
        return part != null
                && (part.all
                        || by == null
                        || !by.isKnown()
                        || part.authorities.contains(by)
                        || part.mentions.contains(mention.id()));
    }

    /** Whether documents of this symbol and authority belong to it. */
    boolean covers(String symbolKey, @Nullable Authority authority) {
        Part part = bySymbol.get(symbolKey);
        return part != null && (part.all || authority == null || part.authorities.contains(authority));
    }

    /** Parameters of {@code store/mentions-of-symbols}. */
    Map<String, Object> parameters() {
        List<String> symbols = new ArrayList<>();
        List<Map<String, Object>> mentions = new ArrayList<>();
        Set<Map<String, Object>> authorities = new LinkedHashSet<>();
        Set<String> central = new LinkedHashSet<>();
        Map<Level, Set<Map<String, Object>>> places = new EnumMap<>(Level.class);
        bySymbol.forEach((symbol, part) -> {
            if (part.all) {
                symbols.add(symbol);
                return;
            }
            part.mentions.forEach(id -> mentions.add(Map.of("symbol", symbol, "id", id)));
            for (Authority authority : part.authorities) {
                authorities.add(Map.of("symbol", symbol, "authority", authority.key()));
                String place = authority.placeKey().orElse(null);
                Level level = authority.level().orElse(null);
                if (place == null || level == null) {
                    central.add(symbol);
                } else {
                    String open = new Authority(authority.body(), authority.word(), null).key();
                    places.computeIfAbsent(level, k -> new LinkedHashSet<>())
                            .add(Map.of("symbol", symbol, "place", place, "open", open));
                }
            }
        });
        return Map.of(
                "symbols", symbols,
                "mentions", mentions,
                "authorities", List.copyOf(authorities),
                "central", List.copyOf(central),
                "communes", List.copyOf(places.getOrDefault(Level.COMMUNE, Set.of())),
                "districts", List.copyOf(places.getOrDefault(Level.DISTRICT, Set.of())),
                "provinces", List.copyOf(places.getOrDefault(Level.PROVINCE, Set.of())));
    }

    /** Asks for the documents that belong to it. */
    void askFor(NearDocuments near) {
        bySymbol.forEach((symbol, part) -> {
            if (part.all) {
                near.all(symbol);
            }
            part.authorities.forEach(authority -> near.of(symbol, authority));
        });
    }
}
