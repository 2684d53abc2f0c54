package vn.cancu.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which word of a question a token of a {@link TokenRow} is. */
final class WordNumbers {
    /** For each number of the vocabulary the first word of the question that it is, or -1. */
    private final byte[] byNumber;

    private final Map<Integer, Integer> exactHashes = new HashMap<>();
    private final Map<Integer, Integer> foldedHashes = new HashMap<>();

    WordNumbers(Words words, Vocabulary vocabulary) {
        byNumber = new byte[vocabulary.size()];
        Arrays.fill(byNumber, (byte) -1);
        // As Words.indexOf: the exact forms first, and of equal words the first.
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!words.isExact(i)) {
                foldedHashes.put(words.term(i).hashCode(), i);
                for (int number : vocabulary.variants(words.term(i))) {
                    set(number, i);
                }
            }
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.isExact(i)) {
                exactHashes.put(words.term(i).hashCode(), i);
                set(vocabulary.numberOf(words.term(i)), i);
            }
        }
    }

    private void set(int number, int word) {
        // A number given since the question was begun stands in no passage that it sees.
        if (number >= 0 && number < byNumber.length) {
            byNumber[number] = (byte) word;
        }
    }

    /** The word that the row's token is, or -1. */
    int of(TokenRow row) {
        int number = row.number();
        if (number >= 0) {
            return number < byNumber.length ? byNumber[number] : -1;
        }
        Integer word = exactHashes.isEmpty() ? null : exactHashes.get(row.exactHash());
        if (word == null && !foldedHashes.isEmpty()) {
            word = foldedHashes.get(row.foldedHash());
        }
        return word == null ? -1 : word;
    }
}
