package vn.cancu.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The second look at the best passages: what a count of terms over the whole passage cannot see. How well the best single line
 * answers, how much of the heading was asked for, and the longest run of words that stand as asked.
 */
final class Closeness {
    private static final double K1 = 0.9;
    private static final double B = 0.75;
    /** Syllables of a usual line; a line's length is judged against it. */
    private static final double USUAL_LINE = 35;

    private final Analysis analysis;
    private final Words words;
    private final Weights weights;
    private final Statistics statistics;
    private final double whole;
    private final double[] pairRarity;
    /** For each word of the question the places in it where it stands. */
    private final int[][] places;

    private final Map<Integer, Integer> pairIndex = new HashMap<>();
    private final Map<String, Mark> ideas = new HashMap<>();

    Closeness(Analysis analysis, Words words, Weights weights, Statistics statistics) {
        this.analysis = analysis;
        this.words = words;
        this.weights = weights;
        this.statistics = statistics;
        whole = words.weight();
        words.text.marks().stream()
                .filter(mark -> mark.term().startsWith(Mark.IDEA))
                .forEach(mark -> ideas.putIfAbsent(mark.term(), mark));
        int n = words.size();
        pairRarity = new double[Math.max(0, n - 1)];
        places = new int[n][];
        int[] first = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = words.indexOf(words.text.token(i));
        }
        for (int i = 0; i < n; i++) {
            int wanted = i;
            places[i] = IntStream.range(0, n).filter(k -> first[k] == wanted).toArray();
            if (i + 1 < n) {
                pairRarity[i] = statistics.rarity(Fields.FOLDED_PAIRS, words.pair(i));
                pairIndex.putIfAbsent(pairKey(first[i], first[i + 1]), i);
            }
        }
    }

    /** What a passage gains over its first score. */
    double of(String given, @Nullable List<Token> heading) {
        Asked text = ideas.isEmpty() ? asked(analysis.tokens(given)) : opened(analysis.analyse(given));
        double gain = weights.line() * bestLine(text, given) + weights.run() * longestRun(text.words);
        return heading == null ? gain : gain + heading(heading);
    }

    /** A text as words of the question (-1 where it is none) and the places where they begin. */
    private static final class Asked {
        private int[] words;
        private int[] starts;
        private int size;

        Asked(int capacity) {
            words = new int[capacity];
            starts = new int[capacity];
        }

        void add(int word, int start) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2 + 8);
                starts = Arrays.copyOf(starts, size * 2 + 8);
            }
            words[size] = word;
            starts[size++] = start;
        }

        Asked trimmed() {
            words = Arrays.copyOf(words, size);
            starts = Arrays.copyOf(starts, size);
            return this;
        }
    }

    private Asked asked(List<Token> tokens) {
        Asked asked = new Asked(tokens.size());
        tokens.forEach(token -> asked.add(words.indexOf(token), token.start()));
        return asked;
    }

    /** An abbreviation in the text stands for the words of the question that mean the same, and the other way round. */
    private Asked opened(AnalysedText text) {
        Map<Integer, Mark> marks = new HashMap<>();
        for (Mark mark : text.marks()) {
            Mark longest = marks.get(mark.first());
            if (ideas.containsKey(mark.term()) && (longest == null || longest.last() < mark.last())) {
                marks.put(mark.first(), mark);
            }
        }
        Asked asked = new Asked(text.size());
        for (int i = 0; i < text.size(); i++) {
            Mark mark = marks.get(i);
            Mark same = mark == null ? null : ideas.get(mark.term());
            if (mark == null || same == null) {
                asked.add(words.indexOf(text.token(i)), text.token(i).start());
                continue;
            }
            for (int k = same.first(); k <= same.last(); k++) {
                asked.add(words.indexOf(words.text.token(k)), text.token(i).start());
            }
            i = mark.last();
        }
        return asked.trimmed();
    }

    private static int pairKey(int word, int next) {
        return word * Words.MOST + next;
    }

    private double bestLine(Asked text, String given) {
        double best = 0;
        int from = 0;
        while (from < text.words.length) {
            int lineEnd = given.indexOf('\n', text.starts[from]);
            int to = from + 1;
            while (to < text.words.length && (lineEnd < 0 || text.starts[to] < lineEnd)) {
                to++;
            }
            best = Math.max(best, line(text.words, from, to));
            from = to;
        }
        return best;
    }

    private double line(int[] asked, int from, int to) {
        double[] count = new double[words.size()];
        double[] pairs = new double[words.size()];
        for (int i = from; i < to; i++) {
            if (asked[i] >= 0) {
                count[asked[i]]++;
                Integer pair = i + 1 < to && asked[i + 1] >= 0 ? pairIndex.get(pairKey(asked[i], asked[i + 1])) : null;
                if (pair != null) {
                    pairs[pair]++;
                }
            }
        }
        double norm = K1 * (1 - B + B * (to - from) / USUAL_LINE);
        double score = 0;
        for (int k = 0; k < count.length; k++) {
            score += count[k] == 0 ? 0 : words.rarity(k) * count[k] / (count[k] + norm);
            score += pairs[k] == 0 ? 0 : pairRarity[k] * pairs[k] / (pairs[k] + norm);
        }
        return score;
    }

    private double longestRun(int[] asked) {
        double best = 0;
        double[] before = new double[words.size() + 1];
        double[] now = new double[words.size() + 1];
        for (int word : asked) {
            Arrays.fill(now, 0);
            if (word >= 0) {
                for (int place : places[word]) {
                    now[place + 1] = before[place] + words.rarity(word);
                    best = Math.max(best, now[place + 1]);
                }
            }
            double[] last = before;
            before = now;
            now = last;
        }
        return best;
    }

    private double heading(List<Token> heading) {
        Set<String> seen = new HashSet<>();
        double had = 0;
        double all = 0;
        double pairsHad = 0;
        double pairsAll = 0;
        for (int i = 0; i < heading.size(); i++) {
            Token token = heading.get(i);
            double rarity = rarity(token);
            int asked = words.indexOf(token);
            if (seen.add(token.exact())) {
                all += rarity;
                had += asked >= 0 ? rarity : 0;
            }
            if (i + 1 < heading.size()) {
                Token next = heading.get(i + 1);
                int askedNext = words.indexOf(next);
                double pair = statistics.rarity(Fields.HEADING_PAIRS, token.folded() + ' ' + next.folded());
                pairsAll += pair;
                pairsHad += asked >= 0 && askedNext >= 0 && pairIndex.containsKey(pairKey(asked, askedNext)) ? pair : 0;
            }
        }
        double share = all == 0 ? 0 : had / all;
        double pairShare = pairsAll == 0 ? 0 : pairsHad / pairsAll;
        return whole * (weights.headingWords() * share + weights.headingPairs() * pairShare);
    }

    private double rarity(Token token) {
        return statistics.rarity(Fields.HEADING, token.folded());
    }
}
