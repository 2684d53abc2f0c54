package vn.cancu.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The second look at the best passages: what a count of terms over the whole passage cannot see. How well the best single line
 * answers, how much of the heading was asked for, and the longest run of words that stand as asked. It reads the passage's row of
 * tokens, never its text. Good for one question, and for one thread.
 */
final class Closeness {
    private static final double K1 = 0.9;
    private static final double B = 0.75;
    /** Syllables of a usual line; a line's length is judged against it. */
    private static final double USUAL_LINE = 35;

    private final Words words;
    private final Weights weights;
    private final Statistics statistics;
    private final WordNumbers numbers;
    private final TokenRow row = new TokenRow();
    private final double whole;
    private final double[] pairRarity;
    /** For each word of the question the places in it where it stands. */
    private final int[][] places;
    /** For two words of the question, by {@link #pairKey}, the first place where they are neighbours, or -1. */
    private final byte[] pairIndex = new byte[Words.MOST * Words.MOST];
    /** By the number of an idea the first words of the question that mean it. */
    private final Map<Integer, Mark> ideas = new HashMap<>();

    /** The words of the question in the text that is looked at, in its order: which, at which token, in which line. */
    private int[] asked = new int[64];

    private int[] at = new int[64];
    private int[] lines = new int[64];
    private int size;
    private int ideaLength;
    /** Tokens of the text before each line, and at its end those of all. */
    private int[] before = new int[16];

    /** Words of the question that stand in the text, a bit for each. */
    private long standing;

    private final double[] count;
    private final double[] pairs;
    private final double[] run;
    private final int[] foundAt;

    Closeness(Words words, Weights weights, Statistics statistics) {
        this.words = words;
        this.weights = weights;
        this.statistics = statistics;
        numbers = new WordNumbers(words, statistics.vocabulary());
        whole = words.weight();
        words.text.marks().stream()
                .filter(mark -> mark.term().startsWith(Mark.IDEA))
                .forEach(mark -> ideas.putIfAbsent(statistics.vocabulary().numberOf(mark.term()), mark));
        int n = words.size();
        count = new double[n];
        pairs = new double[n];
        run = new double[n];
        foundAt = new int[n];
        pairRarity = new double[Math.max(0, n - 1)];
        places = new int[n][];
        int[] first = new int[n];
        Arrays.setAll(first, words::first);
        Arrays.fill(pairIndex, (byte) -1);
        for (int i = n - 1; i >= 0; i--) {
            int wanted = i;
            places[i] = IntStream.range(0, n).filter(k -> first[k] == wanted).toArray();
            if (i + 1 < n) {
                pairRarity[i] = statistics.rarity(Fields.FOLDED_PAIRS, words.pair(i));
                pairIndex[pairKey(first[i], first[i + 1])] = (byte) i;
            }
        }
    }

    /** What a passage gains over its first score. */
    double of(BytesRef passage) {
        row.open(passage);
        double heading = heading();
        read();
        return weights.line() * bestLine() + weights.run() * longestRun() + heading;
    }

    /** How many different words of the question stand in the passage that was looked at last; its place does not count. */
    int standing() {
        return Long.bitCount(standing);
    }

    /**
     * Reads the text after the heading. An abbreviation in it stands for the words of the question that mean the same, and the other way
     * round.
     */
    private void read() {
        size = 0;
        standing = 0;
        int token = 0;
        int line = 0;
        int covered = 0;
        boolean newLine = false;
        while (row.next()) {
            newLine |= row.newLine();
            if (covered > 0) {
                covered--;
                continue;
            }
            if (newLine && token > 0) {
                line = end(line, token);
            }
            newLine = false;
            Mark same = ideas.isEmpty() ? null : sameIdea();
            if (same == null) {
                add(numbers.of(row), token++, line);
                continue;
            }
            covered = ideaLength - 1;
            for (int k = same.first(); k <= same.last(); k++) {
                add(words.first(k), token++, line);
            }
        }
        end(line, token);
    }

    /** The words of the question that the longest idea at the token means, or null. */
    private @Nullable Mark sameIdea() {
        Mark same = null;
        ideaLength = 0;
        for (int i = 0; i < row.ideas(); i++) {
            Mark mark = ideas.get(row.ideaNumber(i));
            if (mark != null && ideaLength < row.ideaLength(i)) {
                same = mark;
                ideaLength = row.ideaLength(i);
            }
        }
        return same;
    }

    /** Ends a line before a token; the next line. */
    private int end(int line, int token) {
        if (line + 1 == before.length) {
            before = Arrays.copyOf(before, before.length * 2);
        }
        before[line + 1] = token;
        return line + 1;
    }

    private void add(int word, int token, int line) {
        if (word < 0) {
            return;
        }
        if (size == asked.length) {
            asked = Arrays.copyOf(asked, size * 2);
            at = Arrays.copyOf(at, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        standing |= 1L << word;
        asked[size] = word;
        at[size] = token;
        lines[size++] = line;
    }

    private static int pairKey(int word, int next) {
        return word * Words.MOST + next;
    }

    private double bestLine() {
        double best = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && lines[to] == lines[from]) {
                to++;
            }
            best = Math.max(best, line(from, to, before[lines[from] + 1] - before[lines[from]]));
            from = to;
        }
        return best;
    }

    /** @param length tokens of the line */
    private double line(int from, int to, int length) {
        for (int i = from; i < to; i++) {
            count[asked[i]]++;
            int pair = pairAt(i, to);
            if (pair >= 0) {
                pairs[pair]++;
            }
        }
        double norm = K1 * (1 - B + B * length / USUAL_LINE);
        double score = 0;
        // Each word and pair once, and all left at nought for the next line.
        for (int i = from; i < to; i++) {
            int word = asked[i];
            score += count[word] == 0 ? 0 : words.rarity(word) * count[word] / (count[word] + norm);
            count[word] = 0;
            int pair = pairAt(i, to);
            if (pair >= 0) {
                score += pairs[pair] == 0 ? 0 : pairRarity[pair] * pairs[pair] / (pairs[pair] + norm);
                pairs[pair] = 0;
            }
        }
        return score;
    }

    private int pairAt(int i, int to) {
        return i + 1 < to && at[i + 1] == at[i] + 1 ? pairIndex[pairKey(asked[i], asked[i + 1])] : -1;
    }

    /** For each place of the question the weight of the run that ends there is kept with the token it was found at. */
    private double longestRun() {
        double best = 0;
        Arrays.fill(foundAt, -2);
        for (int i = 0; i < size; i++) {
            int[] standing = places[asked[i]];
            // From the back: a place reads what the token before left at the place before.
            for (int p = standing.length - 1; p >= 0; p--) {
                int place = standing[p];
                boolean goesOn = place > 0 && foundAt[place - 1] == at[i] - 1;
                run[place] = words.rarity(asked[i]) + (goesOn ? run[place - 1] : 0);
                foundAt[place] = at[i];
                best = Math.max(best, run[place]);
            }
        }
        return best;
    }

    private double heading() {
        int tokens = row.headingTokens();
        Seen seen = new Seen(tokens);
        double had = 0;
        double all = 0;
        double pairsHad = 0;
        double pairsAll = 0;
        int before = -1;
        int askedBefore = -1;
        for (int i = 0; i < tokens && row.next(); i++) {
            int number = row.number();
            int word = numbers.of(row);
            if (i > 0) {
                double pair = statistics.rarityInHeadings(before, number);
                pairsAll += pair;
                pairsHad += askedBefore >= 0 && word >= 0 && pairIndex[pairKey(askedBefore, word)] >= 0 ? pair : 0;
            }
            if (seen.add(number >= 0 ? number : -1L - (row.exactHash() & 0xFFFFFFFFL))) {
                double rarity = statistics.rarityInHeadings(number);
                all += rarity;
                had += word >= 0 ? rarity : 0;
            }
            before = number;
            askedBefore = word;
        }
        double share = all == 0 ? 0 : had / all;
        double pairShare = pairsAll == 0 ? 0 : pairsHad / pairsAll;
        return whole * (weights.headingWords() * share + weights.headingPairs() * pairShare);
    }

    /** The different words of a heading. Nearly all are short, and looked through faster than hashed. */
    private static final class Seen {
        private static final int SHORT = 64;

        private final long[] few;
        private final Set<Long> many = new HashSet<>();
        private int size;

        private Seen(int most) {
            few = new long[Math.min(most, SHORT)];
        }

        /** False where it was there. */
        private boolean add(long word) {
            for (int i = 0; i < size; i++) {
                if (few[i] == word) {
                    return false;
                }
            }
            if (size == few.length) {
                return many.add(word);
            }
            few[size++] = word;
            return true;
        }
    }
}
