package vn.cancu.files.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text that a file holds as Latin letters because an old font drew them as Vietnamese. */
public final class LegacyText {
    private LegacyText() {}

    /** What an old font draws, where its name says that it is one; null for every other font. */
    public static @Nullable Encoding byFont(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        // A font that is embedded in a PDF has six letters before its name.
        int plus = name.indexOf('+');
        name = plus == 6 ? name.substring(7) : name;
        if (name.startsWith(".vn")) {
            return Encoding.TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? Encoding.VNI : null;
    }

    /** The letters that a font draws for a text: {@code .VnTimeH} and its like draw capitals. */
    public static String drawn(String font, String text) {
        Encoding encoding = byFont(font);
        if (encoding == null || text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        String decoded = encoding.decode(text);
        // Text that was turned to Unicode, but left with its old font, is Vietnamese as it stands and none decoded.
        if (isWhole(text) && !isWhole(decoded)) {
            return text;
        }
        return encoding == Encoding.TCVN3
                        && font.strip().toLowerCase(Locale.ROOT).endsWith("h")
                ? decoded.toUpperCase(Locale.ROOT)
                : decoded;
    }

    /**
     * A whole text of which no font is known.
     *
     * @param lines as the file has them
     * @return the lines with those turned that were written in an old encoding, and its name; null where none was
     */
    public static @Nullable Turned turned(List<String> lines) {
        StringBuilder old = new StringBuilder();
        boolean[] suspect = new boolean[lines.size()];
        boolean mixed = false;
        for (int i = 0; i < suspect.length; i++) {
            suspect[i] = isSuspect(lines.get(i));
            mixed |= lines.get(i).chars().anyMatch(c -> c > 0xFF && Character.isLetter(c));
            if (suspect[i]) {
                old.append(lines.get(i)).append('\n');
            }
        }
        Optional<Encoding> encoding = old.isEmpty() ? Optional.empty() : EncodingDetector.detect(bytes(old.toString()));
        if (encoding.isEmpty()) {
            return null;
        }
        List<String> out = new ArrayList<>(lines);
        for (int i = 0; i < suspect.length; i++) {
            String line = lines.get(i);
            // Beside Unicode, a line that is Vietnamese as it stands was written in it.
            if (suspect[i] && !(mixed && isWhole(line))) {
                out.set(i, encoding.get().decode(line));
            }
        }
        return new Turned(out, encoding.get());
    }

    /** Whether a text that was not turned is mostly of letters which are no Vietnamese as they stand. */
    public static boolean isUnknown(List<String> lines) {
        StringBuilder odd = new StringBuilder();
        int high = 0;
        int suspect = 0;
        for (String line : lines) {
            if (isSuspect(line)) {
                suspect++;
                odd.append(line).append('\n');
            }
            high += line.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c)) ? 1 : 0;
        }
        double share = EncodingDetector.Tally.of(odd.toString()).share();
        return suspect * 2 > high && share > 0 && share < 0.5;
    }

    /**
     * A text turned to Unicode.
     *
     * @param lines all of it
     * @param encoding what it was written in
     */
    public record Turned(List<String> lines, Encoding encoding) {}

    /** Whether every word with accents, of which there is one at least, is a syllable of Vietnamese. */
    private static boolean isWhole(String text) {
        EncodingDetector.Tally tally = EncodingDetector.Tally.of(text);
        return tally.words() > 0 && tally.fitting() == tally.words();
    }

    /** Letters from A1 to FF and none that only Unicode has. */
    private static boolean isSuspect(String line) {
        boolean high = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > 0xFF && Character.isLetter(c)) {
                return false;
            }
            high |= c >= 0xA1 && c <= 0xFF;
        }
        return high;
    }

    /** Typographic marks stand for nothing here. */
    private static String bytes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c > 0xFF ? ' ' : c);
        }
        return out.toString();
    }
}
