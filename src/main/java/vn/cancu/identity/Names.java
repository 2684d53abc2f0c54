package vn.cancu.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as they are compared: lower case, one blank, one placement of tone marks; diacritics stay, because Tân Lập and Tản Lập are two
 * places.
 */
final class Names {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern TONE_ON_SECOND = Pattern.compile("(?<!q)(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");
    private static final String PLAIN = "aeouy";
    private static final List<String> TONES = List.of("àáảãạ", "èéẻẽẹ", "òóỏõọ", "ùúủũụ", "ỳýỷỹỵ");

    private Names() {}

    /** "Uỷ ban  Nhân dân xã Hoà An" is "ủy ban nhân dân xã hòa an". */
    static String normal(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        Matcher matcher = TONE_ON_SECOND.matcher(text);
        return matcher.replaceAll(found -> onFirst(found.group()));
    }

    /** hoà, thuỷ: the tone as it is written today, on the first vowel. */
    private static String onFirst(String pair) {
        char second = pair.charAt(1);
        for (int i = 0; i < TONES.size(); i++) {
            int tone = TONES.get(i).indexOf(second);
            if (tone >= 0) {
                String first = TONES.get(PLAIN.indexOf(pair.charAt(0)));
                return "" + first.charAt(tone) + PLAIN.charAt(i);
            }
        }
        return pair;
    }

    /** Each word with a capital: "xã dân tiến" is "Xã Dân Tiến". */
    static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(i == 0 || !Character.isLetter(name.charAt(i - 1)) ? Character.toUpperCase(c) : c);
        }
        return out.toString();
    }

    /** A name as a part of a key: blanks as dashes, none of the characters that a key gives a meaning to. */
    static String slug(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
