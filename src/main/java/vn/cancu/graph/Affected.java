package vn.cancu.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        bySymbol.forEach((symbol, part) -> rows.add(row(symbol, part)));
        return rows;
    }

    private static Map<String, Object> row(String symbol, Part part) {
        Set<String> keys = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        Map<Level, Set<String>> places = new EnumMap<>(Level.class);
        boolean central = false;
        for (Authority authority : part.authorities) {
            keys.add(authority.key());
            String place = authority.placeKey().orElse(null);
            Level level = authority.level().orElse(null);
            if (place == null || level == null) {
                central = true;
            } else {
                open.add(new Authority(authority.body(), authority.word(), null).key());
                places.computeIfAbsent(level, k -> new TreeSet<>()).add(place);
            }
        }
        return Map.of(
                "symbol", symbol,
                "all", part.all,
                "mentions", List.copyOf(part.mentions),
                "authorities", List.copyOf(keys),
                "open", List.copyOf(open),
                "anywhere", central || places.containsKey(Level.VILLAGE),
                "communes", List.copyOf(places.getOrDefault(Level.COMMUNE, Set.of())),
                "districts", List.copyOf(places.getOrDefault(Level.DISTRICT, Set.of())),
                "provinces", List.copyOf(places.getOrDefault(Level.PROVINCE, Set.of())));
    }
}
