package vn.cancu.reading.duty;

import java.util.Arrays;

/** The words of one paragraph, numbered from 0, and what stands between them. */
final class Words {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    /** The strongest mark before each word; that behind the last word at index {@link #count}. */
    private char[] gaps;

    private int count;

    private Words(String text, int length) {
        this.text = text;
        int guess = length / 4 + 2;
        starts = new int[guess];
        ends = new int[guess];
        ids = new int[guess];
        gaps = new char[guess + 1];
    }

    /** @param from where reading begins: behind a label */
    static Words of(String text, int from, Lexicon lexicon) {
        return of(text, from, text.length(), lexicon);
    }

    /** The words between two offsets. */
    static Words of(String text, int from, int to, Lexicon lexicon) {
        Words words = new Words(text, to - from);
        int at = from;
        int end = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            words.add(start, at, gap(text, end, start), lexicon.idOf(text, start, at));
            end = at;
        }
        char last = gap(text, end, to);
        words.gaps[words.count] = last == ' ' ? '.' : last;
        return words;
    }

    /** The words behind an offset, as {@link #of(String, int, Lexicon)} has them. */
    Words behind(int from, Lexicon lexicon) {
        int first = 0;
        while (first < count && starts[first] < from) {
            first++;
        }
        if (from == 0) {
            return this;
        }
        if (first == count || (first > 0 && ends[first - 1] > from)) {
            return of(text, from, lexicon);
        }
        Words words = new Words(this, first);
        words.gaps[0] = gap(text, from, starts[first]);
        return words;
    }

    private Words(Words whole, int first) {
        text = whole.text;
        count = whole.count - first;
        // One more than there are, as where words are cut: behind the last there is nothing to see, but it may be
        // looked at.
        starts = Arrays.copyOfRange(whole.starts, first, whole.count + 1);
        ends = Arrays.copyOfRange(whole.ends, first, whole.count + 1);
        ids = Arrays.copyOfRange(whole.ids, first, whole.count + 1);
        gaps = Arrays.copyOfRange(whole.gaps, first, whole.count + 1);
    }

    private void add(int start, int end, char gap, int id) {
        if (count == starts.length) {
            int grown = count * 2;
            starts = Arrays.copyOf(starts, grown);
            ends = Arrays.copyOf(ends, grown);
            ids = Arrays.copyOf(ids, grown);
            gaps = Arrays.copyOf(gaps, grown + 1);
        }
        starts[count] = start;
        ends[count] = end;
        gaps[count] = gap;
        ids[count++] = id;
    }

    /** The mark that parts most: a full stop, ; : ( ) , or a blank for anything that joins. */
    private static char gap(String text, int from, int to) {
        char strongest = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' && isFullStop(text, i)) {
                return '.';
            }
            if (c == '!' || c == '?') {
                return '.';
            }
            char mark = c == '…' || c == '.' ? ',' : c;
            strongest = strength(mark) > strength(strongest) ? mark : strongest;
        }
        return strongest;
    }

    private static boolean isFullStop(String text, int i) {
        boolean ellipsis = (i > 0 && text.charAt(i - 1) == '.') || (i + 1 < text.length() && text.charAt(i + 1) == '.');
        return !ellipsis && (i + 1 == text.length() || " /”\"’)".indexOf(text.charAt(i + 1)) >= 0);
    }

    private static int strength(char mark) {
        return " ,)(:;.".indexOf(mark);
    }

    int count() {
        return count;
    }

    int id(int word) {
        return ids[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** What stands before {@code word}: one of {@code " ,)(:;."}. */
    char gap(int word) {
        return gaps[word];
    }

    /** Whether only blanks, dashes, slashes or quotation marks stand between it and the word before. */
    boolean isJoinedTo(int word) {
        return gaps[word] == ' ';
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    boolean isNumber(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    /** Whether it and the word before are joined by an ampersand. */
    boolean ampersandBefore(int word) {
        return word > 0 && text.substring(ends[word - 1], starts[word]).indexOf('&') >= 0;
    }

    /** The text of words {@code from} up to but not with {@code to}. */
    String cut(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** The first word from {@code at} on, before {@code limit}, with one of {@code marks} before it; else {@code limit}. */
    int next(int at, int limit, String marks) {
        int i = at;
        while (i < limit && marks.indexOf(gaps[i]) < 0) {
            i++;
        }
        return i;
    }

    /** Behind the bracket that opens before {@code word}, or {@code word} itself where none does. */
    int skipBracket(int word, int limit) {
        if (word >= limit || gaps[word] != '(') {
            return word;
        }
        return next(word + 1, limit, ").;");
    }
}
