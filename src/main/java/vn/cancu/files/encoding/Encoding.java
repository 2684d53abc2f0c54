package vn.cancu.files.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An encoding of Vietnamese from before Unicode. All of them keep ASCII; their letters are bytes from A1 on, here given as the characters
 * that ISO 8859-1 has at these places, which is how they also show in a Word file or a PDF that was written with their fonts.
 */
public enum Encoding {
    /**
     * TCVN 5712:1993, VN3, the encoding of ABC fonts ({@code .VnTime}). It has no accented capitals: fonts that end in H draw them for the
     * codes of the small letters.
     */
    TCVN3("TCVN3") {
        @Override
        public String decode(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(c >= 0xA1 && c <= 0xFE ? TCVN3_LETTERS.charAt(c - 0xA1) : c);
            }
            return Capitals.restored(out.toString());
        }

        @Override
        boolean has(char c) {
            return c < 0xA0 || (c >= 0xA1 && c <= 0xFE && TCVN3_LETTERS.charAt(c - 0xA1) != NONE);
        }
    },
    /** VNI for Windows: a letter, and behind it one that stands for its marks. */
    VNI("VNI") {
        @Override
        public String decode(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                String pair = i + 1 < text.length() ? VNI_PAIRS.get("" + c + text.charAt(i + 1)) : null;
                String single = VNI_SINGLES.get(c);
                if (pair != null) {
                    out.append(pair);
                    i++;
                } else {
                    out.append(single == null ? String.valueOf(c) : single);
                }
            }
            return out.toString();
        }

        @Override
        boolean has(char c) {
            return c < 0xA0 || (c >= 0xC0 && VNI_USED.indexOf(Character.toLowerCase(c)) >= 0);
        }
    },
    /** Windows-1258: most vowels whole, tones as marks of their own behind them. */
    WINDOWS_1258("windows-1258") {
        @Override
        public String decode(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        }

        @Override
        boolean has(char c) {
            return c < 0x100;
        }
    };

    private static final char NONE = '\uFFFD';

    /** A1 to FE. */
    private static final String TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ�" // A1 - AF
            + "�����àảãáạ�ằẳẵắ�" // B0 - BF
            + "������ặầẩẫấậè�ẻẽ" // C0 - CF
            + "éẹềểễếệìỉ���ĩíịò" // D0 - DF
            + "�ỏõóọồổỗốộờởỡớợù" // E0 - EF
            + "�ủũúụừửữứựỳỷỹýỵ"; // F0 - FE

    /** Marks behind a, e, o, u, y (and behind ơ, ư, which have a code of their own): sign, combining marks. */
    private static final String[][] VNI_MARKS = {
        {"ù", "\u0301"}, {"ø", "\u0300"}, {"û", "\u0309"}, {"õ", "\u0303"}, {"ï", "\u0323"},
        {"â", "\u0302"}, {"á", "\u0302\u0301"}, {"à", "\u0302\u0300"}, {"å", "\u0302\u0309"}, {"ã", "\u0302\u0303"},
        {"ä", "\u0302\u0323"}, {"ê", "\u0306"}, {"é", "\u0306\u0301"}, {"è", "\u0306\u0300"}, {"ú", "\u0306\u0309"},
        {"ü", "\u0306\u0303"}, {"ë", "\u0306\u0323"}
    };

    private static final String VNI_USED = "ùøûõïâáàåãäêéèúüëíìæóòôöñî";
    private static final Map<Character, String> VNI_SINGLES = new HashMap<>();
    private static final Map<String, String> VNI_PAIRS = new HashMap<>();

    static {
        String[][] singles = {
            {"í", "í"}, {"ì", "ì"}, {"æ", "ỉ"}, {"ó", "ĩ"}, {"ò", "ị"}, {"ô", "ơ"}, {"ö", "ư"}, {"ñ", "đ"}, {"î", "ỵ"}
        };
        for (String[] single : singles) {
            VNI_SINGLES.put(single[0].charAt(0), single[1]);
            VNI_SINGLES.put(upper(single[0]).charAt(0), upper(single[1]));
        }
        for (String base : new String[] {"a", "e", "o", "u", "y", "ô", "ö"}) {
            String letter = base.equals("ô") ? "ơ" : base.equals("ö") ? "ư" : base;
            for (String[] mark : VNI_MARKS) {
                boolean breve = mark[1].startsWith("\u0306");
                boolean circumflex = mark[1].startsWith("\u0302");
                boolean hat = "aeo".contains(base);
                if ((breve && !base.equals("a")) || (circumflex && !hat)) {
                    continue;
                }
                String small = Normalizer.normalize(letter + mark[1], Normalizer.Form.NFC);
                VNI_PAIRS.put(base + mark[0], small);
                VNI_PAIRS.put(upper(base) + upper(mark[0]), upper(small));
                VNI_PAIRS.put(upper(base) + mark[0], upper(small));
            }
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** Its name as people know it. */
    public String label() {
        return label;
    }

    /** Letters given as ISO 8859-1 into Vietnamese. */
    public abstract String decode(String text);

    /** Whether it has a letter at this place. */
    abstract boolean has(char c);
}
