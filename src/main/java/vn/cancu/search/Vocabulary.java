package vn.cancu.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A number for each usual word of one index, in the order in which they were met. The numbers are what a passage's row of tokens is kept
 * as ({@link TokenRow}); they belong to one generation of the index, and are written with each of its commits, so that no commit holds a
 * number that it does not explain.
 *
 * <p>A word keeps its number for ever. Safe for threads: whoever sees a passage sees the numbers in it, since a number is given before
 * the passage is put. Bounded: beyond {@link #MOST} words, and for what is hardly a word (a long figure, letters without end), there is
 * none, and a token is kept by its hash.
 */
final class Vocabulary {
    static final int MOST = TokenRow.NUMBERS;

    /** The longest syllable has seven letters ("nghiêng"); amounts and symbols are nearly all different, and would fill the list. */
    private static final int USUAL_LENGTH = 7;

    private static final int USUAL_DIGITS = 4;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, int[]> variants = new ConcurrentHashMap<>();
    private volatile Word[] words = new Word[1 << 10];
    private volatile int size;

    private record Word(String exact, String folded) {}

    /** @param printed what {@link #print} gave; empty for none */
    static Vocabulary read(String printed) {
        Vocabulary vocabulary = new Vocabulary();
        printed.lines().forEach(word -> vocabulary.add(word, Forms.folded(word)));
        return vocabulary;
    }

    /** All words in the order of their numbers. */
    String print() {
        Word[] all = words;
        int n = size;
        StringBuilder out = new StringBuilder(n * 7);
        for (int i = 0; i < n; i++) {
            out.append(i == 0 ? "" : "\n").append(all[i].exact);
        }
        return out.toString();
    }

    int size() {
        return size;
    }

    /** The number of a word, or -1. */
    int numberOf(String exact) {
        return numbers.getOrDefault(exact, -1);
    }

    String exact(int number) {
        return words[number].exact;
    }

    String folded(int number) {
        return words[number].folded;
    }

    /** Numbers of the words that are the same without diacritics. */
    int[] variants(String folded) {
        return variants.getOrDefault(folded, NONE);
    }

    private static final int[] NONE = {};

    /** The number of a token of a text; a usual word that has none gets one. -1 where it has none. */
    int number(Token token) {
        Integer known = numbers.get(token.exact());
        return known != null ? known : isUsual(token.exact()) ? add(token.exact(), token.folded()) : -1;
    }

    /** The same where every word counts, as in a heading: only a full list gives -1. */
    int numberOfAny(Token token) {
        Integer known = numbers.get(token.exact());
        return known != null ? known : add(token.exact(), token.folded());
    }

    /** The number of a term that is no word: the idea behind an abbreviation. */
    int numberOfTerm(String term) {
        Integer known = numbers.get(term);
        return known != null ? known : add(term, term);
    }

    private static boolean isUsual(String word) {
        return word.length() <= (Analysis.isDigit(word.charAt(0)) ? USUAL_DIGITS : USUAL_LENGTH);
    }

    private synchronized int add(String exact, String folded) {
        Integer known = numbers.get(exact);
        if (known != null) {
            return known;
        }
        int number = size;
        if (number == MOST) {
            return -1;
        }
        if (number == words.length) {
            words = Arrays.copyOf(words, number * 2);
        }
        words[number] = new Word(exact, folded);
        size = number + 1;
        variants.merge(folded, new int[] {number}, Vocabulary::joined);
        numbers.put(exact, number);
        return number;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
