package vn.cancu.search;

import java.util.List;

/**
 * What was typed, taken apart.
 *
 * @param alternatives joined by OR; at least one
 * @param conditions {@code field:value} pairs with a field that there is
 */
record ParsedQuestion(List<Alternative> alternatives, List<Condition> conditions) {
    /** Whether it is words and nothing else. */
    boolean isPlain() {
        return alternatives.size() == 1
                && conditions.isEmpty()
                && alternatives.getFirst().isPlain();
    }

    /**
     * @param words free words, in the order typed
     * @param phrases in quotes; each must stand as it is
     * @param prefixes typed with a star; each must begin a word
     * @param without words and phrases that must not stand
     */
    record Alternative(String words, List<String> phrases, List<String> prefixes, List<String> without) {
        private boolean isPlain() {
            return !words.isBlank() && phrases.isEmpty() && prefixes.isEmpty() && without.isEmpty();
        }

        boolean asksNothing() {
            return words.isBlank() && phrases.isEmpty() && prefixes.isEmpty();
        }
    }

    record Condition(Name field, String value) {}

    /** Fields that can be asked by name. */
    enum Name {
        TYPE("loai", "type"),
        LEVEL("cap", "level"),
        UNIT("donvi", "unit"),
        YEAR("nam", "year"),
        PROGRAMME("chuongtrinh", "programme"),
        COMPONENT("thanhphan", "component"),
        ISSUER("coquan", "issuer"),
        SYMBOL("sohieu", "symbol"),
        TITLE("tieude", "title");

        private final String vietnamese;
        private final String english;

        Name(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        boolean isCalled(String folded) {
            return vietnamese.equals(folded) || english.equals(folded);
        }
    }
}
