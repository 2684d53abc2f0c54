package vn.cancu.reading.duty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.cancu.catalogue.Table;

/** The words of {@code data/duty-words.csv}, as a tree of phrases over numbered words. */
final class Lexicon {
    /** Phrases of more words are not looked for: it bounds the cost of one look. */
    private static final int LONGEST = 12;

    private static final Lexicon LOADED = load();

    private final LongTable words = new LongTable();
    private final LongTable branches = new LongTable();
    private int[] sorts = new int[64];
    /** For each word the sorts of all phrases that begin with it. */
    private int[] begun = new int[64];

    private int wordCount;
    private int nodeCount = 1;

    private Lexicon() {}

    static Lexicon get() {
        return LOADED;
    }

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Map<String, String> row : Table.rows("duty-words.csv")) {
            Sort sort = Sort.valueOf(row.getOrDefault("sort", "").toUpperCase(Locale.ROOT));
            for (String phrase : row.getOrDefault("phrases", "").split(";", -1)) {
                lexicon.add(phrase.strip(), sort);
            }
        }
        return lexicon;
    }

    private void add(String phrase, Sort sort) {
        int node = 1;
        boolean first = true;
        for (String word : phrase.split(" ", -1)) {
            long key = WordKey.of(word, 0, word.length());
            int id = words.get(key);
            if (id == 0) {
                id = ++wordCount;
                words.put(key, id);
            }
            if (first) {
                if (id >= begun.length) {
                    begun = Arrays.copyOf(begun, id * 2);
                }
                begun[id] |= Sort.of(sort);
                first = false;
            }
            long branch = branch(node, id);
            int next = branches.get(branch);
            if (next == 0) {
                next = ++nodeCount;
                branches.put(branch, next);
                if (next >= sorts.length) {
                    sorts = Arrays.copyOf(sorts, next * 2);
                }
            }
            node = next;
        }
        sorts[node] |= Sort.of(sort);
    }

    /** Number of a word, 0 for one in no phrase. */
    int idOf(CharSequence text, int start, int end) {
        return words.get(WordKey.of(text, start, end));
    }

    int idOf(String word) {
        return idOf(word, 0, word.length());
    }

    /**
     * Where the longest phrase of one of {@code wanted} ends that begins at word {@code at}; -1 where there is none, or where a longer
     * phrase says that the words mean something else.
     */
    int match(Words text, int at, int wanted) {
        int head = at < text.count() ? text.id(at) : 0;
        if (head >= begun.length || (begun[head] & wanted) == 0) {
            return -1; // most words: no phrase of these sorts begins with it
        }
        int found = -1;
        int node = 1;
        int limit = Math.min(text.count(), at + LONGEST);
        for (int i = at; i < limit; i++) {
            if (i > at && !text.isJoinedTo(i)) {
                break;
            }
            int id = text.id(i);
            node = id == 0 ? 0 : branches.get(branch(node, id));
            if (node == 0) {
                break;
            }
            int mask = sorts[node];
            if ((mask & wanted) != 0) {
                found = i + 1;
            } else if ((mask & Sort.of(Sort.BLOCKED)) != 0) {
                found = -1;
            }
        }
        return found;
    }

    boolean is(Words text, int at, int wanted) {
        return at < text.count() && match(text, at, wanted) > 0;
    }

    private static long branch(int node, int id) {
        return ((long) node << 32) | id;
    }
}
