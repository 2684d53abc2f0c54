package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.reading.money.MoneyCues.Cue;

/**
 * Reads the amounts of one paragraph.
 *
 * <p>What an amount is, is told by the words between the amount before it and itself, or by words hung on right behind it ("230 triệu
 * đồng vốn sự nghiệp ngân sách trung ương"); the rest of its sentence gives measure and year where those words do not.
 */
final class StatementReader {
    /** Words that begin what is hung on behind an amount. */
    private static final Set<String> HUNG =
            Set.of("vốn", "nguồn", "từ", "của", "thuộc", "ngân", "kinh", "nstw", "nsđp", "ns", "do");

    private static final int LONGEST_QUOTE = 160;
    private static final int LONGEST_UNIT_WORDS = 14;
    private static final int LONGEST_LABEL = 400;
    private static final int LONGEST_CLAUSE = 600;
    /** Longer paragraphs announce no unit for themselves. */
    private static final int LONGEST_BARE = 1_000;

    /** An amount so near to the beginning of its sentence has its words behind it: "Với 676.800 nghìn đồng được giao …". */
    private static final int OPENING = 16;

    private static final List<String> OPENINGS =
            List.of("", "voi", "trong", "danh", "con", "so", "toan bo", "da", "khoan", "them", "moi");
    private final MoneyCues cues = new MoneyCues();

    /** @param above the unit that a line above announces for its list, null where none does */
    List<Statement> read(Layout layout, Paragraph paragraph, boolean expected, @Nullable TableUnit above) {
        String text = paragraph.text();
        List<MoneyToken> scanned = MoneyScanner.scan(text);
        int announced = announcedAt(paragraph.folded());
        TableUnit own = announced < 0 ? null : TableUnit.announced(text).orElse(null);
        boolean bracketed = text.contains("đồng)") || text.contains("đ)");
        List<MoneyToken> tokens = scanned;
        if ((own != null || above != null || bracketed) && text.length() < LONGEST_BARE) {
            tokens = BareFigures.withTokens(
                    text, scanned, own == null ? above : own, own == null ? 0 : announced, own == null);
        }
        if (tokens.isEmpty()) {
            return List.of();
        }
        Set<Integer> bare = new HashSet<>();
        tokens.forEach(token -> bare.add(token.start()));
        scanned.forEach(token -> bare.remove(token.start()));
        return new Reading(layout, paragraph, tokens, bare, expected || above != null).run();
    }

    /** Where a folded text announces the unit of its figures, -1 where it does not. */
    static int announcedAt(String folded) {
        int at = folded.indexOf("dvt");
        return at >= 0 ? at : folded.indexOf("don vi");
    }

    MoneyCues cues() {
        return cues;
    }

    /** Whether words alone announce money: "Kinh phí thực hiện", "Nguồn vốn". */
    boolean announces(String words) {
        return FoundCues.in(cues, words).announceMoney();
    }

    @Nullable
    Measure measure(String words) {
        return FoundCues.in(cues, words).measure(0, words.length());
    }

    /** One paragraph, token by token. */
    private final class Reading {
        private final Layout layout;
        private final Paragraph paragraph;
        private final String text;
        private final String folded;
        private final List<MoneyToken> tokens;
        private final FoundCues found;
        /** Where figures begin whose unit stands elsewhere. */
        private final Set<Integer> bare;

        private final boolean expected;
        private final List<Statement> statements = new ArrayList<>();

        Reading(Layout layout, Paragraph paragraph, List<MoneyToken> tokens, Set<Integer> bare, boolean expected) {
            this.bare = bare;
            this.layout = layout;
            this.paragraph = paragraph;
            this.text = paragraph.text();
            this.folded = paragraph.folded();
            this.tokens = tokens;
            this.found = FoundCues.in(cues, text);
            this.expected = expected;
        }

        List<Statement> run() {
            int from = startOfWords();
            int sentence = from;
            int scanned = from;
            Statement before = null;
            for (int i = 0; i < tokens.size(); i++) {
                MoneyToken token = tokens.get(i);
                int begin = sentenceStart(scanned, token.start());
                if (begin > scanned) {
                    sentence = begin;
                    before = null;
                }
                scanned = Math.max(scanned, token.start() - 2);
                from = Math.max(from, sentence);
                int hung = endOfHung(token, i);
                Statement statement = isAllocation(token, from, hung, before)
                        ? statement(token, i, sentence, from, hung, before)
                        : null;
                if (statement != null) {
                    statements.add(statement);
                }
                before = statement;
                boolean toldBehind = statement != null && isOpening(token, from) && isToldBehind(token, from);
                // Without a mark between, the words name the next amount too: "… trong tổng số 500 triệu đồng".
                int behind = toldBehind ? endOfBehind(token) : hung;
                boolean marked = behind < text.length() && ";,(".indexOf(text.charAt(behind)) >= 0;
                from = Math.max(token.end(), toldBehind && marked ? behind : hung);
            }
            return statements;
        }

        private int startOfWords() {
            Line line = layout.line(paragraph.firstLine());
            int indent = line.text().length() - line.text().stripLeading().length();
            return line.label() == null ? 0 : Math.max(0, line.label().end() - indent);
        }

        private Statement statement(
                MoneyToken token, int index, int sentence, int from, int hung, @Nullable Statement before) {
            int labelFrom = Math.max(from, token.start() - LONGEST_LABEL);
            boolean opening = isOpening(token, from);
            int end = opening ? Math.max(hung, endOfBehind(token)) : hung;
            int quoteFrom = token.start() - from > LONGEST_QUOTE ? token.start() : skipOpening(from, token.start());
            Statement statement = new Statement(
                    token,
                    layout.lineAt(paragraph.toNormal(token.start())).number(),
                    paragraph.toNormal(token.start()),
                    layout.evidence(paragraph, quoteFrom, Math.max(token.end(), end)),
                    text.substring(labelFrom, token.start()),
                    token.scale().worth(token.figure()).orElseThrow());
            statement.source = found.source(from, token.start());
            if (statement.source == null && hung > token.end()) {
                statement.source = found.source(token.end(), hung);
            }
            if (statement.source == null && hung == token.end()) {
                statement.source = PayingPlace.of(statement.label);
            }
            statement.nature = found.nature(from, token.start(), hung);
            statement.secondOfPair = isSecondOfPair(token, index);
            statement.measure = measure(token, index, sentence, from, hung, before);
            statement.year = year(token, index, sentence, before);
            return statement;
        }

        private boolean isAllocation(MoneyToken token, int from, int hung, @Nullable Statement before) {
            if (token.rate() || isBound(token) || (!bare.contains(token.start()) && isUnitOfTable(token))) {
                return false;
            }
            boolean money = expected || before != null;
            for (Cue cue : found.between(from, token.start())) {
                Set<Tells> tells = cue.tells();
                boolean given = tells.contains(Tells.MONEY) || tells.contains(Tells.ALLOCATED);
                money = !tells.contains(Tells.NONE) && (given || money);
            }
            return money || found.tell(Tells.MONEY, token.end(), hung) || isToldBehind(token, from);
        }

        /** Whether the amount opens its sentence, so that what it is stands behind it. */
        private boolean isOpening(MoneyToken token, int from) {
            String before = folded.substring(Math.min(from, token.start()), token.start());
            boolean near =
                    before.length() <= OPENING && (from == 0 || from == startOfWords() || text.charAt(from - 1) == ' ');
            return near && OPENINGS.contains(Marks.strip(before));
        }

        /** Up to the next amount, mark or end of the sentence. */
        private int endOfBehind(MoneyToken token) {
            int limit = Math.min(sentenceEnd(token.end()), token.end() + LONGEST_QUOTE);
            int next = Collections.binarySearch(tokens, token, Comparator.comparingInt(MoneyToken::start)) + 1;
            limit = next < tokens.size() ? Math.min(limit, tokens.get(next).start()) : limit;
            for (int i = token.end(); i < limit; i++) {
                if (";,(".indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return limit;
        }

        private boolean isToldBehind(MoneyToken token, int from) {
            if (!isOpening(token, from)) {
                return false;
            }
            boolean money = false;
            int end = endOfBehind(token);
            for (Cue cue : found.between(token.end(), end)) {
                Set<Tells> tells = cue.tells();
                if (tells.contains(Tells.NONE)) {
                    return false;
                }
                money |= tells.contains(Tells.MONEY) || tells.contains(Tells.ALLOCATED);
            }
            return money;
        }

        /** "Đơn vị tính: 1.000 đồng" above a table, alone on its line or behind the table's title. */
        private boolean isUnitOfTable(MoneyToken token) {
            String before = folded.substring(Math.max(0, token.start() - LONGEST_UNIT_WORDS), token.start());
            return before.contains("don vi tinh")
                    || before.contains("dvt")
                    || (text.length() < 40 && folded.contains("don vi"));
        }

        /** "từ 5 triệu đồng trở lên": a bound, no amount. */
        private boolean isBound(MoneyToken token) {
            String after = folded.substring(token.end(), Math.min(folded.length(), token.end() + 12));
            return after.startsWith(" tro len") || after.startsWith(" tro xuong");
        }

        /** Words hung on behind the amount, up to the next mark, joining word or amount. */
        private int endOfHung(MoneyToken token, int index) {
            int begin = token.end();
            while (begin < text.length() && (text.charAt(begin) == ' ' || text.charAt(begin) == '(')) {
                begin++;
            }
            if (!HUNG.contains(UnitScanner.wordAt(text, begin))) {
                return token.end();
            }
            int limit = index + 1 < tokens.size() ? tokens.get(index + 1).start() : text.length();
            int end = begin;
            while (end < limit && ",.;:()\"".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            // "(NSTW: 374 triệu đồng; …": what stands before a colon names the next amount.
            if (end < limit && text.charAt(end) == ':') {
                return token.end();
            }
            for (String joint : List.of(" va ", " gom ", " trong do", " de ", " dat ", " cho ")) {
                int at = folded.substring(begin, end).indexOf(joint);
                end = at >= 0 ? begin + at : end;
            }
            // Up to the next amount without a mark between: the words name that one ("100 triệu đồng vốn khác 5 triệu
            // đồng").
            return end == limit && index + 1 < tokens.size() ? token.end() : end;
        }

        private @Nullable Measure measure(
                MoneyToken token, int index, int sentence, int from, int hung, @Nullable Statement before) {
            if (isSecondOfPair(token, index)) {
                return null;
            }
            Measure own = found.measure(from, token.start());
            own = own == null ? found.measure(token.end(), hung) : own;
            if (own == null && isOpening(token, from)) {
                own = found.measure(token.end(), endOfBehind(token));
            }
            if (isDone(from, token.start(), before)) {
                own = Measure.DISBURSED;
            }
            if (own != Measure.DISBURSED && own != Measure.NEED && isReached(token, index)) {
                return Measure.DISBURSED;
            }
            if (own == null && before == null && from > sentence) {
                own = found.measure(sentence, token.start());
            }
            return own == null && before != null ? before.measure : own;
        }

        /** "Kinh phí cấp 347 triệu đồng, thực hiện 283 triệu đồng": behind what was given, what was done with it. */
        private boolean isDone(int from, int to, @Nullable Statement before) {
            String label = Marks.strip(folded.substring(from, to));
            return before != null
                    && before.measure != Measure.DISBURSED
                    && (label.equals("thuc hien")
                            || label.startsWith("thuc hien den")
                            || label.startsWith("thuc hien duoc")
                            || label.startsWith("thuc hien ca nam")
                            || label.startsWith("da thuc hien")
                            || label.startsWith("thuc chi")
                            || label.startsWith("luy ke"));
        }

        /** "… đạt 99,4% kế hoạch" right behind it, or behind the plan in "reached/plan". */
        private boolean isReached(MoneyToken token, int index) {
            boolean first = index + 1 < tokens.size() && isSecondOfPair(tokens.get(index + 1), index + 1);
            int from = first ? tokens.get(index + 1).end() : token.end();
            int next = first ? index + 2 : index + 1;
            int limit =
                    next < tokens.size() ? Math.min(from + 60, tokens.get(next).start()) : from + 60;
            String label = Marks.strip(
                    folded.substring(index == 0 ? 0 : tokens.get(index - 1).end(), token.start()));
            if (index > 0
                    && (label.startsWith("tren ") || label.startsWith("so voi ") || label.startsWith("trong tong"))) {
                return false; // "đã thanh toán 510 triệu đồng trên tổng số 606 triệu đồng, đạt 84%"
            }
            String after = folded.substring(from, Math.max(from, Math.min(folded.length(), limit)));
            int percent = after.indexOf('%');
            int reached = after.indexOf("dat ");
            int stop = after.indexOf(". ");
            boolean told = reached >= 0 && reached < percent && (stop < 0 || stop > percent);
            return told && (after.contains("ke hoach") || after.contains("du toan") || after.contains("von"));
        }

        private boolean isSecondOfPair(MoneyToken token, int index) {
            if (index == 0) {
                return false;
            }
            String between =
                    text.substring(tokens.get(index - 1).end(), token.start()).strip();
            return between.equals("/") || (between.startsWith("[") && between.endsWith("/") && between.length() < 8);
        }

        private @Nullable Integer year(MoneyToken token, int index, int sentence, @Nullable Statement before) {
            int near = Math.max(sentence, token.start() - LONGEST_CLAUSE);
            OptionalInt year = Years.last(folded, near, token.start());
            if (year.isEmpty() && before != null && before.year != null) {
                return before.year;
            }
            if (year.isEmpty()) {
                int limit = index + 1 < tokens.size() ? tokens.get(index + 1).start() : sentenceEnd(token.end());
                year = Years.first(folded, token.end(), limit);
            }
            if (year.isEmpty()) {
                year = Years.ofLastDay(folded, near, token.start());
            }
            return year.isPresent() ? year.getAsInt() : null;
        }

        private int sentenceStart(int from, int to) {
            int start = from;
            for (int i = from; i + 2 < to; i++) {
                if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                    start = i + 2;
                }
            }
            return start;
        }

        private int sentenceEnd(int from) {
            int limit = Math.min(text.length(), from + LONGEST_CLAUSE);
            for (int i = from; i + 2 < limit; i++) {
                if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                    return i;
                }
            }
            return limit;
        }

        /** Behind bullets, joining words and marks that are no part of what is said. */
        private int skipOpening(int from, int to) {
            int i = from;
            while (i < to && !Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            for (String joint : List.of("va ", "gom ", "trong do: ", "trong do ")) {
                if (folded.startsWith(joint, i) && i + joint.length() <= to) {
                    i += joint.length();
                }
            }
            return Math.min(i, to);
        }
    }
}
