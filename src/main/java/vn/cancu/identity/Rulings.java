package vn.cancu.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided: which mention means which document, and which documents are one. An input of the resolution like the
 * documents themselves, so that it stands whatever is read again and in whatever order.
 *
 * @param means by the id of a citation, the key that it means; empty where it means no document that is known
 * @param sameAs by the key of a document, the key of the one that it is taken for
 * @param targets documents that a decision names, known from it even where nobody cites them
 */
public record Rulings(Map<String, String> means, Map<String, String> sameAs, Map<String, CitedDocument> targets) {
    /** Nobody has decided anything. */
    public static final Rulings NONE = new Rulings(Map.of(), Map.of(), Map.of());

    public Rulings {
        means = Map.copyOf(means);
        sameAs = Map.copyOf(sameAs);
        targets = Map.copyOf(targets);
    }

    /** What a mention means by the words, put right. */
    public Resolution apply(String citation, Resolution read) {
        String ruled = means.get(citation);
        if (ruled != null) {
            return ruled.isEmpty()
                    ? new Resolution.Unknown()
                    : new Resolution.One(kept(ruled), "Do người dùng xác định.");
        }
        return switch (read) {
            case Resolution.One one -> one(one);
            case Resolution.Candidates candidates -> distinct(candidates);
            case Resolution.Unknown unknown -> unknown;
        };
    }

    private Resolution one(Resolution.One read) {
        String kept = kept(read.key());
        return kept.equals(read.key()) ? read : new Resolution.One(kept, read.note());
    }

    /** Candidates that are all one document by decision are no question any more. */
    private Resolution distinct(Resolution.Candidates read) {
        Set<String> keys = new LinkedHashSet<>();
        read.keys().forEach(key -> keys.add(kept(key)));
        return keys.size() == 1 && read.keys().size() > 1
                ? new Resolution.One(keys.iterator().next())
                : new Resolution.Candidates(List.copyOf(keys));
    }

    /** The document that stands for this one. */
    public String kept(String key) {
        String kept = key;
        for (int hops = 0; hops <= sameAs.size() && sameAs.containsKey(kept); hops++) {
            kept = Optional.ofNullable(sameAs.get(kept)).orElse(kept);
        }
        return kept;
    }

    /** Whether what this mention means was decided, or the document that it is taken for may be another's. */
    public boolean touches(String key) {
        return sameAs.containsKey(key) || targets.containsKey(key);
    }
}
