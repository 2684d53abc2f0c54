package vn.cancu.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form that rules are written for, with the way back to the source.
 *
 * <p>What is changed: composed to NFC; every kind of dash becomes {@code -}, every kind of blank a space; zero-width marks, byte
 * order marks, bidi controls, the CR of a CRLF and the emphasis marks of Markdown ({@code *}, {@code **}) are left out. Nothing else
 * is: case, tone placement, punctuation and line ends stay, so a line of this text is the same line of the source.
 *
 * <p>Example: the source {@code "Số: **30** /KH–UBND"} is {@code "Số: 30 /KH-UBND"} here, and the span of {@code 30 /KH-UBND} leads
 * back to {@code 30** /KH–UBND}.
 */
public final class NormalText {
    private final String text;
    /** For each unit of {@link #text} where it begins in the source. */
    private final int[] begins;
    /** For each unit of {@link #text} where it ends in the source. */
    private final int[] ends;

    private NormalText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    public static NormalText of(String source) {
        Builder builder = new Builder(source.length());
        int i = 0;
        while (i < source.length()) {
            int end = clusterEnd(source, i);
            if (end == i + 1) {
                builder.single(source, i);
            } else {
                builder.cluster(source, i, end);
            }
            i = end;
        }
        return builder.build();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The piece of the source that {@code span} of this text came from; marks left out at its edges are not in it. */
    public Span toSource(Span span) {
        if (span.start() >= text.length()) {
            int end = text.isEmpty() ? 0 : ends[text.length() - 1];
            return new Span(end, end);
        }
        int start = begins[span.start()];
        return new Span(start, span.length() == 0 ? start : ends[span.end() - 1]);
    }

    /** A base character and the combining marks on it: composed together, so that the map is by clusters. */
    private static int clusterEnd(String source, int i) {
        int end = i + 1;
        if (Character.isHighSurrogate(source.charAt(i))
                && end < source.length()
                && Character.isLowSurrogate(source.charAt(end))) {
            end++;
        }
        // A run of marks is bounded: hostile text may stack thousands on one letter, and composing is not linear in
        // them.
        int limit = Math.min(source.length(), i + 16);
        while (end < limit && isCombining(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCombining(char c) {
        return c >= 0x0300
                && (c <= 0x036F || (c > 0x0482 && Character.getType(c) == Character.NON_SPACING_MARK && c < 0xFE00));
    }

    private static final class Builder {
        private final StringBuilder out;
        private int[] begins;
        private int[] ends;

        Builder(int capacity) {
            out = new StringBuilder(capacity);
            begins = new int[capacity];
            ends = new int[capacity];
        }

        void single(String source, int i) {
            char c = source.charAt(i);
            if (c < 0x80) {
                if (c == '*' || (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n')) {
                    return;
                }
                put(c < ' ' && c != '\n' ? ' ' : c, i, i + 1);
            } else if (!isLeftOut(c)) {
                char plain = plain(c);
                if (plain == c && c >= 0x0340 && !isVietnameseComposed(c)) {
                    cluster(source, i, i + 1);
                } else {
                    put(plain, i, i + 1);
                }
            }
        }

        void cluster(String source, int start, int end) {
            String composed = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFC);
            if (composed.length() == 1) {
                if (composed.charAt(0) != '*') {
                    put(plain(composed.charAt(0)), start, end);
                }
                return;
            }
            for (int k = 0; k < composed.length(); k++) {
                put(plain(composed.charAt(k)), start, end);
            }
        }

        private void put(char c, int begin, int end) {
            int at = out.length();
            if (at == begins.length) {
                int grown = Math.max(16, at + (at >> 1));
                begins = Arrays.copyOf(begins, grown);
                ends = Arrays.copyOf(ends, grown);
            }
            out.append(c);
            begins[at] = begin;
            ends[at] = end;
        }

        NormalText build() {
            return new NormalText(out.toString(), begins, ends);
        }

        private static boolean isVietnameseComposed(char c) {
            return c >= 0x1EA0 && c <= 0x1EF9;
        }

        private static boolean isLeftOut(char c) {
            return c == 0x00AD
                    || (c >= 0x200B && c <= 0x200F)
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2060 && c <= 0x2069)
                    || c == 0xFEFF;
        }

        private static char plain(char c) {
            if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D) {
                return '-';
            }
            if (c == 0x00A0
                    || (c >= 0x2000 && c <= 0x200A)
                    || c == 0x202F
                    || c == 0x205F
                    || c == 0x3000
                    || c == 0x0085) {
                return ' ';
            }
            // Icelandic eth and African D with stroke stand for Đ in badly converted files.
            return c == 0x00D0 || c == 0x0189 ? 'Đ' : c;
        }
    }
}
