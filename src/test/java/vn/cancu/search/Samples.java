package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;

/** Documents and random texts for the tests; places and sentences are invented. */
final class Samples {
    private static final String ALPHABET =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
    private static final String HOSTILE =
            "\"*:-()[]{}/\\^~?!&|+<>=.,; \t\n\u0000\u0300\u0301\u0323\u200B\uFEFF\u00AD\u2013\u2212"
                    + "\uD83D\uDE00\uD800\uDC00\u4E2D\u0130\u1E9E\uFB01\u0E33\u202E012345";

    private Samples() {}

    static IndexedDocument document(String key, String... passages) {
        return document(key, null, null, List.of(), passages);
    }

    static IndexedDocument document(
            String key,
            @org.jspecify.annotations.Nullable String symbol,
            @org.jspecify.annotations.Nullable String title,
            List<Integer> years,
            String... passages) {
        List<Passage> lines = new ArrayList<>();
        for (int i = 0; i < passages.length; i++) {
            lines.add(new Passage(i + 1, i + 1, "I." + (i + 1), null, passages[i]));
        }
        return new IndexedDocument(
                1,
                key,
                symbol,
                "Kế hoạch",
                title,
                "UBND xã Suối Mây",
                "xã",
                "2025-03-15",
                years,
                List.of("1719"),
                List.of("1719/DA9.TDA2"),
                List.of("UBND xã Suối Mây", "Phòng Kinh tế xã"),
                "/texts/" + key + ".txt",
                lines);
    }

    static String randomText(Random random, int length) {
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            int kind = random.nextInt(10);
            if (kind < 6) {
                out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            } else if (kind < 7) {
                out.append(' ');
            } else if (kind < 9) {
                out.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            } else {
                out.append((char) random.nextInt(0x10000));
            }
        }
        return out.toString();
    }
}
