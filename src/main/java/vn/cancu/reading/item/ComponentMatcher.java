package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;
import vn.cancu.catalogue.Programme;

/**
 * Finds the official component that a printed title means.
 *
 * <p>Titles are compared as sets of syllables and pairs of syllables, without diacritics; each counts as much as it is rare among the
 * official titles, so "chăm sóc sức khỏe" tells more than "phát triển". Two shares are taken: how much of the official title is
 * printed, and how much of the print is official. A shortened title keeps the second high, a lengthened one the first; a title of
 * something else has neither. What the catalogue has never heard counts against the print.
 */
public final class ComponentMatcher {
    private static final double ENOUGH = 0.5;
    /** Titles whose shares differ by less than this fit equally well. */
    private static final double TIE = 0.08;
    /** Of the longer title at least this share must be common, however well the shorter one is covered. */
    private static final double LEAST_SHARE = 0.1;
    /** Fewer syllables in common than this are no evidence, unless they are the whole official title. */
    private static final int FEW = 4;

    private final TitleWords words = new TitleWords();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    /** Indexes of the official titles that hold a gram. */
    private final Map<String, List<Integer>> holders = new HashMap<>();

    private final double unknown;

    private record Profile(Component component, double weight) {}

    public ComponentMatcher(Catalogue catalogue) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Component, Set<String>> titles = new java.util.LinkedHashMap<>();
        for (Programme programme : catalogue.programmes()) {
            for (Component component : programme.components()) {
                Set<String> grams = grams(words.of(component.title()));
                titles.put(component, grams);
                grams.forEach(gram -> counts.merge(gram, 1, Integer::sum));
            }
        }
        counts.forEach((gram, count) -> weights.put(gram, Math.log(1 + titles.size() / (double) count)));
        unknown = 0.7 * Math.log(1.0 + titles.size());
        titles.forEach((component, grams) -> {
            int index = profiles.size();
            profiles.add(new Profile(component, weight(grams)));
            grams.forEach(gram ->
                    holders.computeIfAbsent(gram, key -> new ArrayList<>()).add(index));
        });
    }

    /**
     * The best of all components that {@code allowed} lets through, or empty where none fits well enough.
     *
     * @param number as printed; decides only between components whose titles fit about equally well
     */
    public Optional<ComponentMatch> match(String title, String number, Predicate<Component> allowed) {
        Set<String> print = grams(words.of(title));
        double printed = weight(print);
        String plain = ItemNaming.plain(number);
        @Nullable Profile best = null;
        @Nullable Profile numbered = null;
        double first = 0;
        double second = 0;
        double numberedScore = 0;
        double[] common = new double[profiles.size()];
        int[] syllables = new int[profiles.size()];
        share(print, common, syllables);
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            if (common[i] == 0 || !allowed.test(profile.component())) {
                continue;
            }
            double score = score(common[i], syllables[i], printed, profile);
            if (score > first) {
                second = first;
                first = score;
                best = profile;
            } else {
                second = Math.max(second, score);
            }
            if (score > numberedScore
                    && plain.equals(ItemNaming.plain(profile.component().number()))) {
                numberedScore = score;
                numbered = profile;
            }
        }
        if (best == null || first < ENOUGH) {
            return Optional.empty();
        }
        Profile chosen = numbered != null && numberedScore >= ENOUGH && first - numberedScore < TIE ? numbered : best;
        return Optional.of(new ComponentMatch(chosen.component(), Math.min(1, first), first - second));
    }

    /** Adds up what the print has in common with each official title that shares a word with it. */
    private void share(Set<String> print, double[] common, int[] syllables) {
        for (String gram : print) {
            double weight = weights.getOrDefault(gram, unknown);
            int syllable = gram.indexOf(' ') < 0 ? 1 : 0;
            for (int profile : holders.getOrDefault(gram, List.of())) {
                common[profile] += weight;
                syllables[profile] += syllable;
            }
        }
    }

    private static double score(double common, int syllables, double printed, Profile profile) {
        double official = common / profile.weight();
        double own = common / printed;
        if (Math.min(official, own) < LEAST_SHARE || (syllables < FEW && official < 0.99)) {
            return 0;
        }
        return 0.65 * Math.max(official, own) + 0.35 * Math.min(official, own);
    }

    private double weight(Collection<String> grams) {
        double sum = 0;
        for (String gram : grams) {
            sum += weights.getOrDefault(gram, unknown);
        }
        return sum;
    }

    /** Syllables and pairs of neighbours. A hostile title is cut: no official one is half as long. */
    private static Set<String> grams(List<String> syllables) {
        Set<String> grams = new HashSet<>();
        int end = Math.min(syllables.size(), 250);
        for (int i = 0; i < end; i++) {
            grams.add(syllables.get(i));
            if (i > 0) {
                grams.add(syllables.get(i - 1) + " " + syllables.get(i));
            }
        }
        return grams;
    }
}
