package vn.cancu.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 without its mark: every second byte is one of the few pages that Vietnamese is written from. */
final class Wide {
    private static final int LOOKED_AT = 4096;
    private static final int FEWEST = 16;

    private Wide() {}

    static @Nullable Charset of(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (looked < FEWEST || (bytes.length & 1) != 0) {
            return null;
        }
        if (fits(bytes, looked, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return fits(bytes, looked, 0) ? StandardCharsets.UTF_16BE : null;
    }

    /** Nearly all letters of Latin pages, at least half of them ASCII, and no NUL. */
    private static boolean fits(byte[] bytes, int looked, int high) {
        int pages = 0;
        int plain = 0;
        for (int i = 0; i < looked; i += 2) {
            int page = bytes[i + high] & 0xFF;
            int low = bytes[i + 1 - high] & 0xFF;
            if (page == 0 && (low == 0 || (low < ' ' && low != '\n' && low != '\r' && low != '\t' && low != '\f'))) {
                return false;
            }
            pages += page <= 1 || page == 3 || page == 0x1E || page == 0x20 ? 1 : 0;
            plain += page == 0 && low < 0x80 ? 1 : 0;
        }
        int letters = looked / 2;
        return pages * 100 >= letters * 98 && plain * 2 >= letters;
    }
}
