package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;

/**
 * Reads one sentence, its clauses parted by semicolons, for what it gives to whom.
 *
 * <p>The unit is the one named at the head of the clause ("UBND xã xây dựng …"), behind an opening phrase ("Trên cơ sở …, UBND xã …"),
 * or behind a word that hands over ("giao X …", "yêu cầu X …"); else the one that the heading above names. What has been done already
 * ("đã", "được") is no duty.
 */
final class SentenceReader {
    private static final int ADVERB = Sort.of(Sort.ADVERB);
    private static final int REPORT = Sort.of(Sort.REPORT);
    private static final int GROUND = Sort.of(Sort.GROUND);
    /** In words. */
    private static final int LONGEST_GROUND = 4;

    /** Before the body that is reported to. */
    private static final Set<String> TOWARDS = Set.of("về", "với", "cho", "lên", "tới");

    /** What a lead is called where it is handed over: "nhiệm vụ", "trách nhiệm", "vai trò", "việc". */
    private static final Set<String> LED = Set.of("vụ", "nhiệm", "trò", "việc", "quyền");
    /** Words that hand a lead over; what "được" stands before has been handed over already. */
    private static final Set<String> HANDS = Set.of("giao", "trao", "công");
    /** In words. */
    private static final int FARTHEST_HAND = 4;
    /** In words. */
    private static final int FARTHEST_RECEIVER = 8;

    private final Lexicon lexicon;
    private final UnitNames names;
    private final ClauseReader clauses;
    private final int follows;
    private List<String> last = List.of();

    SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new UnitNames(lexicon);
        clauses = new ClauseReader(lexicon, names);
        follows = lexicon.idOf("sau");
    }

    /**
     * In reading order.
     *
     * @param holders the units of the heading above; empty where none holds
     */
    List<Part> read(Words text, int start, int end, List<String> holders) {
        last = holders;
        List<Part> parts = new ArrayList<>();
        if (end - start < 3 || announces(text, end)) {
            return parts;
        }
        List<String> subjects = holders;
        int at = start;
        while (at < end) {
            int limit = text.next(at + 1, end, ";");
            List<Part> handed = handedLead(text, at, limit);
            Subject subject = handed.isEmpty() ? subject(text, at, limit) : null;
            if (!handed.isEmpty()) {
                parts.addAll(handed);
            } else if (subject != null) {
                subjects = subject.units();
                last = subjects;
                parts.addAll(clauses.read(text, subject.doing(), limit, subjects));
                widen(parts, subject);
            } else if (!subjects.isEmpty()) {
                parts.addAll(clauses.read(text, behindOpening(text, at, limit), limit, subjects));
            }
            at = limit;
        }
        parts.addAll(standing(text, start, end));
        return parts;
    }

    /** "giao nhiệm vụ chủ trì cho X", "giao trách nhiệm chủ trì thực hiện cho X": who leads stands behind. */
    private List<Part> handedLead(Words text, int at, int limit) {
        for (int i = at + 2; i < limit; i++) {
            boolean led = LED.contains(text.cut(i - 1, i)) && isHanded(text, at, i - 1);
            int behind = led ? lexicon.match(text, i, Sort.of(Sort.LEAD)) : -1;
            for (int to = behind; behind > 0 && to < Math.min(limit, behind + FARTHEST_RECEIVER); to++) {
                if (text.cut(to, to + 1).equals("cho") && text.isJoinedTo(to) && to + 1 < limit) {
                    return names.list(text, to + 1, limit, ",").stream()
                            .map(unit -> new Part(Role.LEAD, unit.name(), unit.from(), unit.to()))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** Whether right before {@code i} stands who hands over: "giao nhiệm vụ", not "có trách nhiệm" nor "được giao nhiệm vụ". */
    private static boolean isHanded(Words text, int from, int i) {
        for (int k = i - 1; k >= Math.max(from, i - FARTHEST_HAND); k--) {
            if (HANDS.contains(text.cut(k, k + 1).toLowerCase(Locale.ROOT))) {
                return k == 0 || !text.cut(k - 1, k).equalsIgnoreCase("được");
            }
        }
        return false;
    }

    /** Whom the sentence read last was about. */
    List<String> lastSubjects() {
        return last;
    }

    /** "… ban hành Kế hoạch như sau:" says what the text is, not who does what. */
    private boolean announces(Words text, int end) {
        for (int i = Math.max(0, end - 3); i < end; i++) {
            boolean as = i > 0 && text.cut(i - 1, i).equals("như");
            boolean here = i + 1 < end && text.cut(i + 1, i + 2).equals("đây");
            if (text.id(i) == follows && (as || here)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who a clause is about.
     *
     * @param units as printed
     * @param from their first word
     * @param doing the first word of what they do
     */
    private record Subject(List<String> units, int from, int doing) {}

    /** The evidence of the first part begins with its subject. */
    private static void widen(List<Part> parts, Subject subject) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.from() == subject.doing() && subject.units().size() == 1) {
                parts.set(i, new Part(part.role(), part.unit(), subject.from(), part.to()));
                return;
            }
        }
    }

    private @Nullable Subject subject(Words text, int at, int limit) {
        Subject head = subjectAt(text, at, limit);
        if (head != null) {
            return head;
        }
        boolean opened = lexicon.is(text, at, Sort.of(Sort.OPENER));
        for (int i = at + 1; i < limit; i++) {
            boolean boundary = !text.isJoinedTo(i) && text.gap(i) != '(';
            boolean named = opened && lexicon.is(text, i, Sort.of(Sort.DETERMINER)) && isUrged(text, i, limit);
            if ((boundary || named) && (opened || text.gap(i) == ':')) {
                Subject behind = subjectAt(text, i, limit);
                if (behind != null) {
                    return behind;
                }
                opened |= text.gap(i) == ':' && lexicon.is(text, i, Sort.of(Sort.OPENER));
            }
            if ((boundary || opened) && lexicon.is(text, i, Sort.of(Sort.DIRECT)) && !text.isCapital(i)) {
                Subject handed = subjectAt(text, i, limit);
                if (handed != null) {
                    return handed;
                }
            }
        }
        return null;
    }

    /** "… vướng mắc các đơn vị kịp thời phản ánh": no comma, but an adverb tells that a doing follows. */
    private boolean isUrged(Words text, int at, int limit) {
        int behind = names.endOfList(text, at, limit, ",");
        return behind > at && behind < limit && text.isJoinedTo(behind) && lexicon.is(text, behind, ADVERB);
    }

    /** Units at the head of a clause, directly or behind a word that hands over, and a verb of theirs. */
    private @Nullable Subject subjectAt(Words text, int at, int limit) {
        int from = lexicon.match(text, at, ADVERB | Sort.of(Sort.BLOCKED)) > 0 ? behindAdverbs(text, at, limit) : at;
        int handed = lexicon.match(text, from, Sort.of(Sort.DIRECT));
        // "Do X chủ trì": of what X does otherwise the words say more often what has come of it.
        boolean by = from + 1 < limit && text.cut(from, from + 1).equalsIgnoreCase("do");
        int list = handed > 0 ? handed : by ? from + 1 : from;
        List<Unit> units = names.list(text, list, limit, ",");
        if (units.isEmpty()) {
            return null;
        }
        int behind = text.skipBracket(names.endOfList(text, list, limit, ","), limit);
        int doing = behindAdverbs(text, behind, limit);
        if (doing >= limit || isPast(text, behind, doing)) {
            return null;
        }
        boolean parted = !text.isJoinedTo(behind) && text.gap(behind) != ')';
        if (parted && text.gap(behind) != ',' && text.gap(behind) != ':') {
            return null;
        }
        int direct = lexicon.match(text, doing, Sort.of(Sort.DIRECT));
        if (direct > 0 && direct < limit) {
            Subject other = subjectAt(text, doing, limit);
            if (other != null) {
                return other;
            }
        }
        doing = behindGrounds(text, doing, limit);
        if (doing >= limit
                || (by && !lexicon.is(text, doing, Sort.of(Sort.LEAD)))
                || (text.isCapital(doing) && text.gap(doing) != ':')
                || !lexicon.is(text, doing, Sort.DOING | Sort.of(Sort.COORDINATE))) {
            return null;
        }
        List<String> unitNames = units.stream().map(Unit::name).toList();
        Subject wider = doing == behind ? wider(text, units, doing, limit) : null;
        if (wider != null) {
            return wider;
        }
        return new Subject(unitNames, units.getFirst().from(), doing);
    }

    /**
     * "Các đơn vị chủ trì, quản lý các dự án, các đoàn thể và các thôn báo cáo …": the parts tell which units are meant, and the doing
     * stands behind the last of the list.
     */
    private @Nullable Subject wider(Words text, List<Unit> units, int at, int limit) {
        boolean named = units.stream().anyMatch(unit -> !unit.isGeneric());
        if (named || !text.isJoinedTo(at) || !lexicon.is(text, at, Sort.ROLES) || lexicon.is(text, at, REPORT)) {
            return null;
        }
        for (int i = at + 1; i < limit; i++) {
            if (text.isJoinedTo(i) || !lexicon.is(text, i, Sort.of(Sort.DETERMINER))) {
                continue;
            }
            int behind = names.endOfList(text, i, limit, ",");
            if (behind > i && behind < limit && text.isJoinedTo(behind) && lexicon.is(text, behind, REPORT)) {
                List<String> all =
                        new ArrayList<>(units.stream().map(Unit::name).toList());
                names.list(text, i, limit, ",").forEach(unit -> all.add(unit.name()));
                return new Subject(all, units.getFirst().from(), behind);
            }
        }
        return null;
    }

    /** "UBND các xã căn cứ nhiệm vụ được giao, xây dựng …": behind the grounds, at what is done. */
    private int behindGrounds(Words text, int at, int limit) {
        if (!lexicon.is(text, at, Sort.of(Sort.OPENER)) || lexicon.is(text, at, Sort.of(Sort.PURPOSE))) {
            return at;
        }
        for (int i = at + 1; i < limit; i++) {
            if (!text.isJoinedTo(i) && lexicon.is(text, behindAdverbs(text, i, limit), Sort.DOING)) {
                return behindAdverbs(text, i, limit);
            }
            int report = i > at + 1 ? lexicon.match(text, i, REPORT) : -1;
            if (report > 0 && report < limit && TOWARDS.contains(text.cut(report, report + 1))) {
                return i; // "trong quá trình thực hiện nếu vướng mắc báo cáo về …"
            }
        }
        for (int i = at + 2; i < Math.min(limit, at + 25); i++) {
            if (lexicon.is(text, i, ADVERB) && lexicon.is(text, behindAdverbs(text, i, limit), Sort.DOING)) {
                return behindAdverbs(text, i, limit);
            }
        }
        return limit;
    }

    private boolean isPast(Words text, int from, int to) {
        for (int i = from; i <= to && i < text.count(); i++) {
            if (lexicon.is(text, i, Sort.of(Sort.PAST))
                    && !lexicon.is(text, i, ADVERB | Sort.of(Sort.STANDING, Sort.LEAD, Sort.COORDINATE))) {
                return true;
            }
        }
        return false;
    }

    private int behindAdverbs(Words text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int behind = lexicon.match(text, at, ADVERB);
            if (behind < 0 || behind > limit || lexicon.match(text, at, Sort.DOING) > behind) { // "chỉ đạo" is no "chỉ"
                return at;
            }
            at = behind;
        }
        return limit;
    }

    /** "Theo chức năng, nhiệm vụ, phối hợp …": behind the opening phrase, at the first segment that begins with what is done. */
    private int behindOpening(Words text, int from, int limit) {
        int at = from;
        if (lexicon.is(text, at, Sort.of(Sort.PURPOSE))) {
            return limit;
        }
        if (lexicon.is(text, at, Sort.ROLES | ADVERB) || !lexicon.is(text, at, Sort.of(Sort.OPENER))) {
            return at;
        }
        for (int i = at + 1; i < limit; i++) {
            boolean begins = !text.isJoinedTo(i) || isBehindGround(text, i, limit);
            if (begins && lexicon.is(text, behindAdverbs(text, i, limit), Sort.DOING)) {
                return i;
            }
        }
        return limit;
    }

    /** "Trên cơ sở chức năng, nhiệm vụ chỉ đạo, hướng dẫn …": a comma was left out, and two doings side by side tell it. */
    private boolean isBehindGround(Words text, int at, int limit) {
        int behind = endsGround(text, at) ? lexicon.match(text, at, Sort.DOING) : -1;
        return behind > 0 && behind < limit && text.gap(behind) == ',' && lexicon.is(text, behind, Sort.DOING);
    }

    /** Whether the words right before {@code at} are what a doing is grounded on: "… thẩm quyền", "… được giao". */
    private boolean endsGround(Words text, int at) {
        for (int from = at - 1; from >= Math.max(0, at - LONGEST_GROUND); from--) {
            if (lexicon.match(text, from, GROUND) == at) {
                return true;
            }
        }
        return false;
    }

    /** "Sở X (cơ quan thường trực)" and "Cơ quan thường trực Văn phòng X": said beside the sentence. */
    private List<Part> standing(Words text, int start, int end) {
        List<Part> parts = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            if (text.gap(i) != '(' || !lexicon.is(text, i, Sort.of(Sort.STANDING))) {
                continue;
            }
            for (int from = Math.max(start, i - 14); from < i; from++) {
                Unit unit = text.isCapital(from) ? names.unit(text, from, i, false) : null;
                if (unit != null && unit.to() == i && !unit.isGeneric()) {
                    parts.add(new Part(Role.STANDING, unit.name(), from, i));
                    break;
                }
            }
        }
        return parts;
    }
}
