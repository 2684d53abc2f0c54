package vn.cancu.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/** Whether two prints of a title are of one document: shortened, abbreviated and slightly misprinted ones are, other figures are not. */
final class Titles {
    private static final int FEWEST_WORDS = 5;
    private static final double ALIKE = 0.85;
    private static final Set<String> OPENINGS = Set.of("v", "v v", "ve", "ve viec", "viec", "ban hanh");
    private static final Map<String, String> SHORT = Map.of(
            "mtqg", "muc tieu quoc gia",
            "ctmtqg", "chuong trinh muc tieu quoc gia",
            "dtts", "dan toc thieu so",
            "mn", "mien nui",
            "kt xh", "kinh te xa hoi",
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "bcd", "ban chi dao",
            "nsnn", "ngan sach nha nuoc");

    private Titles() {}

    /** Both say enough, one goes through the other word by word, and all figures of the shorter stand in the longer. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        boolean inOrder = a.size() <= b.size();
        List<String> shorter = inOrder ? a : b;
        List<String> longer = inOrder ? b : a;
        return shorter.size() >= FEWEST_WORDS
                && figures(longer).containsAll(figures(shorter))
                && common(shorter, longer) >= ALIKE * shorter.size();
    }

    /** Both say enough and are of two things. */
    static boolean disagree(@Nullable String one, @Nullable String other) {
        return words(one).size() >= FEWEST_WORDS && words(other).size() >= FEWEST_WORDS && !agree(one, other);
    }

    /** They agree and name the same years, at least one: such a title is not used again the year after. */
    static boolean agreeInYear(@Nullable String one, @Nullable String other) {
        Set<String> years = years(words(one));
        return !years.isEmpty() && years.equals(years(words(other))) && agree(one, other);
    }

    private static List<String> words(@Nullable String title) {
        if (title == null) {
            return List.of();
        }
        String text = " " + Folding.key(title) + " ";
        for (Map.Entry<String, String> entry : SHORT.entrySet()) {
            text = text.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
        }
        text = text.strip();
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String opening : OPENINGS) {
                if (text.startsWith(opening + " ")) {
                    text = text.substring(opening.length() + 1);
                    cut = true;
                }
            }
        }
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static Set<String> figures(List<String> words) {
        Set<String> figures = new HashSet<>(words);
        figures.removeIf(word -> !Character.isDigit(word.charAt(0)));
        return figures;
    }

    private static Set<String> years(List<String> words) {
        Set<String> years = figures(words);
        years.removeIf(figure -> !figure.matches("(?:19|20)\\d\\d"));
        return years;
    }

    /** Length of the longest common subsequence; titles have some tens of words. */
    private static int common(List<String> a, List<String> b) {
        List<Integer> row = new ArrayList<>(Collections.nCopies(b.size() + 1, 0));
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row.get(j);
                row.set(j, word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row.get(j - 1)));
                diagonal = above;
            }
        }
        return row.getLast();
    }
}
