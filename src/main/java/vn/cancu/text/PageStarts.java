package vn.cancu.text;

import java.util.Arrays;

/** With which line each page of a text begins. */
public final class PageStarts {
    /** Of a text without pages. */
    public static final PageStarts NONE = new PageStarts(new int[0]);

    /** The first line of the page behind each page end, rising. */
    private final int[] behind;

    private PageStarts(int[] behind) {
        this.behind = behind;
    }

    /** Of a text; a form feed ends a page. */
    public static PageStarts of(SourceText text) {
        String raw = text.raw();
        int count = text.pages();
        if (count == 0) {
            return NONE;
        }
        int[] behind = new int[count];
        int at = -1;
        for (int i = 0; i < count; i++) {
            at = raw.indexOf('\f', at + 1);
            behind[i] = text.lineAt(at) + 1;
        }
        return new PageStarts(behind);
    }

    /** The page (from 1) on which a line begins, so that of a sentence which goes on over a page is that of its first line; 0 for a text without pages. */
    public int of(int line) {
        if (behind.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(behind, line);
        int ended = found < 0 ? -found - 1 : found;
        while (ended < behind.length && behind[ended] == line) {
            ended++;
        }
        return 1 + ended;
    }
}
