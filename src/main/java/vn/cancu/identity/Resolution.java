package vn.cancu.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mention means. */
public sealed interface Resolution {
    /**
     * Exactly one document fits.
     *
     * @param key its key
     * @param note what was printed, what it was taken for and why, in words, where the print is not that of the document; else null
     */
    record One(String key, @Nullable String note) implements Resolution {
        public One(String key) {
            this(key, null);
        }
    }

    /** These fit and none is chosen; the likeliest first. One alone where the mention says too little to be sure of it. */
    record Candidates(List<String> keys) implements Resolution {
        public Candidates {
            keys = List.copyOf(keys);
        }
    }

    /** Nothing that is known fits. */
    record Unknown() implements Resolution {}

    /** What it means where that is one document. */
    default Optional<String> chosen() {
        return this instanceof One one ? Optional.of(one.key()) : Optional.empty();
    }
}
