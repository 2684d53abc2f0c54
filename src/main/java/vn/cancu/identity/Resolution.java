package vn.cancu.identity;

import java.util.List;

/** What a mention means. */
public sealed interface Resolution {
    /** Exactly one document fits. */
    record One(String key) implements Resolution {}

    /** These fit and none is chosen; sorted by key. One alone where the mention says too little to be sure of it. */
    record Candidates(List<String> keys) implements Resolution {
        public Candidates {
            keys = keys.stream().sorted().toList();
        }
    }

    /** Nothing that is known fits. */
    record Unknown() implements Resolution {}
}
