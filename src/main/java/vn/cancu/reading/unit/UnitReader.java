package vn.cancu.reading.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cancu.text.Span;

/**
 * Reads the name of an authority at one place of a text: "UBND huyện Võ Nhai", "Bộ trưởng Bộ Tài chính", "Ban Thường vụ Tỉnh ủy".
 *
 * <p>Vietnamese does not mark where a name ends, so it is read word by word until a word that begins a title ("về việc", "quy định",
 * "phê duyệt"), a mark of punctuation or a verb. Never longer than {@value #MOST_WORDS} words.
 */
public final class UnitReader {
    private static final int MOST_WORDS = 16;

    private final String text;
    private final String folded;

    private UnitReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /**
     * The name that begins at {@code from}, blanks before it stepped over.
     *
     * @param folded {@code text} folded, of the same length
     */
    public static Optional<Span> at(String text, String folded, int from) {
        return new UnitReader(text, folded).read(from);
    }

    private Optional<Span> read(int from) {
        int start = skipBlanks(from);
        for (String whole : AuthorityWords.WHOLE) {
            if (isWord(start, whole)) {
                return Optional.of(new Span(start, term(start + whole.length())));
            }
        }
        for (String head : AuthorityWords.HEADS) {
            if (isWord(start, head) && !isNumberWord(start, head)) {
                int end = peoples(start);
                return Optional.of(new Span(start, end > 0 ? end : words(start, start + head.length())));
            }
        }
        return Optional.empty();
    }

    /** "Số" (number) is no "Sở" (department), though both fold to the same letters. */
    private boolean isNumberWord(int start, String head) {
        return head.equals("so") && "ốỐ".indexOf(text.charAt(start + 1)) >= 0;
    }

    /** "khóa XII" and "Trung ương Đảng" behind a whole name. */
    private int term(int end) {
        int next = skipBlanks(end);
        for (String tail : List.of("trung uong dang", "trung uong")) {
            if (isWord(next, tail)) {
                return term(next + tail.length());
            }
        }
        if (isWord(next, "khoa")) {
            int number = skipBlanks(next + 4);
            int stop = wordEnd(number);
            return stop > number && stop - number < 7 ? stop : end;
        }
        return end;
    }

    /** A People's Committee or Council: level and proper name, nothing else. */
    private int peoples(int start) {
        for (String name : AuthorityWords.PEOPLES) {
            if (!isWord(start, name)) {
                continue;
            }
            int end = start + name.length();
            int next = skipBlanks(end);
            if (name.equals("ub") && !isLevel(next)) {
                return 0;
            }
            for (String level : AuthorityWords.LEVELS) {
                if (isWord(next, level)) {
                    end = properName(next + level.length());
                    return comesUnder(end);
                }
            }
            return capitalisedNext(next) && !opensTitle(next) ? properName(end) : end;
        }
        return 0;
    }

    /** "UBND xã Tân Lập, huyện Đông Sơn" names one unit. */
    private int comesUnder(int end) {
        int next = skipBlanks(end);
        if (next < text.length() && text.charAt(next) == ',') {
            next = skipBlanks(next + 1);
        }
        for (String level : List.of("huyen", "tinh", "thi xa")) {
            if (isWord(next, level)) {
                int name = properName(next + level.length());
                return name > next + level.length() ? comesUnder(name) : end;
            }
        }
        return end;
    }

    private boolean isLevel(int at) {
        return AuthorityWords.LEVELS.stream().anyMatch(level -> isWord(at, level));
    }

    /** Capitalised words behind {@code end}: "Bà Rịa - Vũng Tàu", "Phường 5". */
    private int properName(int end) {
        int stop = end;
        int next = skipBlanks(end);
        for (int words = 0; words < 5 && next < text.length(); words++) {
            char c = text.charAt(next);
            if (c == '-'
                    && words > 0
                    && capitalisedNext(skipBlanks(next + 1))
                    && wordEnd(skipBlanks(next + 1)) > next) {
                next = skipBlanks(next + 1);
                c = text.charAt(next);
            }
            if (!(Character.isUpperCase(c) || (words == 0 && Character.isDigit(c)))
                    || (words > 0 && opensTitle(next))) {
                break;
            }
            stop = wordEnd(next);
            next = skipBlanks(stop);
        }
        return stop;
    }

    private int words(int start, int headEnd) {
        int end = headEnd;
        int next = skipBlanks(end);
        for (int words = 0; words < MOST_WORDS && next < text.length(); words++) {
            char c = text.charAt(next);
            if (c == ',' && continuesBehindComma(next)) {
                next = skipBlanks(next + 1);
            } else if (c == '-' && next + 1 < text.length() && capitalisedNext(skipBlanks(next + 1))) {
                next = skipBlanks(next + 1);
            } else if (!Character.isLetter(c) && c != '&') {
                break;
            }
            int stop = Math.max(wordEnd(next), next + 1);
            String word = folded.substring(next, stop);
            if (word.equals("va") ? !joinsName(skipBlanks(stop)) : ends(next, word)) {
                break;
            }
            end = stop;
            next = skipBlanks(stop);
        }
        return peoplesInside(start, end);
    }

    /** "Chủ tịch UBND tỉnh …": the name ends where that of the committee does. */
    private int peoplesInside(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (folded.charAt(i - 1) == ' ' && "uh".indexOf(folded.charAt(i)) >= 0) {
                int inner = peoples(i);
                if (inner > 0) {
                    return inner;
                }
            }
        }
        return end;
    }

    /** "Bộ Giáo dục và Đào tạo", but not "… và Chương trình hành động số 9". */
    private boolean joinsName(int at) {
        return capitalisedNext(at) && AuthorityWords.DOCUMENTS.stream().noneMatch(name -> isWord(at, name));
    }

    private boolean ends(int at, String word) {
        return opensTitle(at)
                || (Character.isUpperCase(text.charAt(at))
                        ? isShouted(at)
                                && AuthorityWords.SHOUTED_ENDINGS.contains(
                                        text.substring(at, wordEnd(at)).toLowerCase(Locale.ROOT))
                        : AuthorityWords.ENDINGS.contains(word));
    }

    private boolean isShouted(int at) {
        int end = wordEnd(at);
        return end - at > 1 && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean opensTitle(int at) {
        int end = wordEnd(at);
        int next = skipBlanks(end);
        int stop = Math.max(wordEnd(next), Math.min(next + 1, text.length()));
        return AuthorityWords.TITLE_OPENINGS.contains(folded.substring(at, end) + " " + folded.substring(next, stop));
    }

    private boolean continuesBehindComma(int comma) {
        int next = skipBlanks(comma + 1);
        int end = wordEnd(next);
        int second = skipBlanks(end);
        return capitalisedNext(next)
                && AuthorityWords.CONTINUED_BEHIND_COMMA.contains(
                        folded.substring(next, end) + " " + folded.substring(second, wordEnd(second)));
    }

    private boolean capitalisedNext(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isWord(int at, String word) {
        int end = at + word.length();
        return folded.startsWith(word, at)
                && (end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '&')) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
