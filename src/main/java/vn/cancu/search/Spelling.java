package vn.cancu.search;

import java.util.Locale;
import java.util.Map;
import vn.cancu.text.Folding;

/**
 * One spelling for a syllable that is spelled in several ways.
 *
 * <p>The tone mark of open {@code oa, oe, uy} goes on the first vowel (hoà, hòa → hòa; thuỷ, thủy → thủy; but quỳ, hoàn stay). The
 * vowel i/y that stands alone after h, k, l, m, t, qu is y and after s, v is i (kĩ, kỹ → kỹ; bác sỹ → bác sĩ); words like hai/hay or
 * thui/thuy, where the two differ in sound, are left.
 */
final class Spelling {
    private static final Map<String, String> OPEN_VOWELS = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));
    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";

    private Spelling() {}

    /** The exact form of a word that is NFC. */
    static String exact(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int n = lower.length();
        if (n < 2) {
            return lower;
        }
        char last = lower.charAt(n - 1);
        boolean afterQ = n >= 3 && lower.charAt(n - 3) == 'q';
        String moved = afterQ ? null : OPEN_VOWELS.get(lower.substring(n - 2));
        if (moved != null) {
            return lower.substring(0, n - 2) + moved;
        }
        return lower.substring(0, n - 1) + vowel(lower, last);
    }

    /** The folded form of an exact form. */
    static String folded(String exact) {
        return Folding.fold(exact);
    }

    private static char vowel(String word, char last) {
        int i = I.indexOf(last);
        int tone = i >= 0 ? i : Y.indexOf(last);
        if (tone < 0) {
            return last;
        }
        int n = word.length();
        char before = word.charAt(n - 2);
        if ((n == 2 && "hklmt".indexOf(before) >= 0) || (n == 3 && word.charAt(0) == 'q' && before == 'u')) {
            return Y.charAt(tone);
        }
        return n == 2 && (before == 's' || before == 'v') ? I.charAt(tone) : last;
    }
}
