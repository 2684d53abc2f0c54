package vn.cancu.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.cancu.files.encoding.Encoding;

/** Writes Vietnamese in encodings from before Unicode: the other way round of what the program reads. */
final class OldLetters {
    private static final Map<Character, Character> TCVN3 = tcvn3();

    private OldLetters() {}

    private static Map<Character, Character> tcvn3() {
        Map<Character, Character> codes = new HashMap<>();
        for (char c = 0xA1; c <= 0xFE; c++) {
            codes.putIfAbsent(Encoding.TCVN3.decode(String.valueOf(c)).charAt(0), c);
        }
        return codes;
    }

    /** ABC fonts; capitals with accents become small ones, as its H fonts have them. */
    static String tcvn3(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            Character code = TCVN3.get(c);
            Character small = TCVN3.get(Character.toLowerCase(c));
            out.append(c < 0x80 ? c : code != null ? code : small != null ? small : '?');
        }
        return out.toString();
    }

    /** What a font whose name ends in H draws as capitals. */
    static String tcvn3Capitals(String text) {
        return tcvn3(text.toLowerCase(Locale.ROOT));
    }

    /** VNI for Windows: taken apart, and each set of marks replaced by its sign. */
    static String vni(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            out.append(c < 0x80 ? String.valueOf(c) : vni(c));
        }
        return out.toString();
    }

    private static String vni(char c) {
        char small = Character.toLowerCase(c);
        String code = switch (small) {
            case 'í' -> "í";
            case 'ì' -> "ì";
            case 'ỉ' -> "æ";
            case 'ĩ' -> "ó";
            case 'ị' -> "ò";
            case 'đ' -> "ñ";
            case 'ỵ' -> "î";
            default -> vniMarked(small);
        };
        return c == small ? code : code.toUpperCase(Locale.ROOT);
    }

    private static String vniMarked(char small) {
        String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        String base = parts.substring(0, 1);
        String marks = parts.substring(1)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (marks.indexOf('\u031B') >= 0) {
            base = base.equals("o") ? "ô" : "ö";
            marks = marks.replace("\u031B", "");
        }
        String[][] signs = {
            {"", ""},
            {"\u0301", "ù"},
            {"\u0300", "ø"},
            {"\u0309", "û"},
            {"\u0303", "õ"},
            {"\u0323", "ï"},
            {"\u0302", "â"},
            {"\u0301\u0302", "á"},
            {"\u0300\u0302", "à"},
            {"\u0302\u0309", "å"},
            {"\u0302\u0303", "ã"},
            {"\u0302\u0323", "ä"},
            {"\u0306", "ê"},
            {"\u0301\u0306", "é"},
            {"\u0300\u0306", "è"},
            {"\u0306\u0309", "ú"},
            {"\u0303\u0306", "ü"},
            {"\u0306\u0323", "ë"}
        };
        for (String[] sign : signs) {
            if (sign[0].equals(marks)) {
                return base + sign[1];
            }
        }
        return "?";
    }

    /** Vowels whole, tones behind them, as Windows-1258 has them. */
    static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (charset.newEncoder().canEncode(c)) {
                out.append(c);
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String vowel =
                    Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
            out.append(vowel).append(tone);
        }
        return out.toString().getBytes(charset);
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
