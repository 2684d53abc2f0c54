package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units named at a place in the text, alone or in a list.
 *
 * <p>A unit is a head of {@code data/duty-words.csv} and the words of its name. The name ends at a mark, at a word that begins what the
 * unit does, or at one that cannot be in a name. Units named singly are rows of their own; what is named by kind is one row.
 */
final class UnitNames {
    /** Words of one name at most. */
    private static final int LONGEST_NAME = 26;
    /** Units of one list at most. */
    private static final int LONGEST_LIST = 40;

    private static final int DETERMINER = Sort.of(Sort.DETERMINER);
    private static final int HEADS = Sort.of(Sort.NAMED, Sort.WHOLE, Sort.COLLECTIVE, Sort.OFFICE);
    private static final int ENDS = Sort.DOING | Sort.of(Sort.STOP, Sort.PAST, Sort.ADVERB);

    private static final int COMPOUND = Sort.DOING | Sort.of(Sort.BLOCKED);

    private final Lexicon lexicon;
    private final int and;
    private final int woman;
    /** In "Ban Phát triển cấp thôn" it is no verb. */
    private final int level;
    /** The last word of "có liên quan", which closes a name. */
    private final int related;

    UnitNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        and = lexicon.idOf("và");
        woman = lexicon.idOf("bà");
        level = lexicon.idOf("cấp");
        related = lexicon.idOf("quan");
    }

    /** The units listed from {@code at} on, generic ones made one; empty where none begins there. */
    List<Unit> list(Words text, int at, int limit, String parting) {
        return merged(text, parts(text, at, limit, parting, false));
    }

    /** The same behind "với", where units of a kind need no "các". */
    List<Unit> listBehindWith(Words text, int at, int limit) {
        return merged(text, parts(text, at, limit, ",", true));
    }

    private static List<Unit> merged(Words text, List<Unit> parts) {
        List<Unit> units = new ArrayList<>();
        int generic = -1;
        for (Unit part : parts) {
            if (!part.isGeneric()) {
                units.add(part);
            } else if (generic < 0) {
                generic = units.size();
                units.add(part);
            } else if (generic == units.size() - 1) {
                int from = units.get(generic).from();
                units.set(generic, new Unit(text.cut(from, part.to()), from, part.to(), true));
            }
        }
        return units;
    }

    /** Where the list that begins at {@code at} ends; {@code at} where there is none. */
    int endOfList(Words text, int at, int limit, String parting) {
        List<Unit> parts = parts(text, at, limit, parting, false);
        return parts.isEmpty() ? at : parts.getLast().to();
    }

    int endOfListBehindWith(Words text, int at, int limit) {
        List<Unit> parts = parts(text, at, limit, ",", true);
        return parts.isEmpty() ? at : parts.getLast().to();
    }

    private List<Unit> parts(Words text, int at, int limit, String parting, boolean loose) {
        List<Unit> parts = new ArrayList<>();
        int next = at;
        while (parts.size() < LONGEST_LIST) {
            boolean inList = !parts.isEmpty();
            Unit unit = unit(text, next, limit, inList || loose);
            if (unit == null) {
                break;
            }
            if (inList && continuesLevels(text, parts.getLast(), unit)) {
                Unit last = parts.removeLast();
                unit = new Unit(text.cut(last.from(), unit.to()), last.from(), unit.to(), last.isGeneric());
            }
            parts.add(unit);
            next = text.skipBracket(unit.to(), limit);
            if (next >= limit) {
                break;
            }
            if (text.id(next) == and && next + 1 < limit) {
                next++;
            } else if (!text.isJoinedTo(next) && parting.indexOf(text.gap(next)) < 0 && text.gap(next) != ')') {
                break;
            } else if (text.isJoinedTo(next) && !startsAnother(text, next)) {
                break;
            }
        }
        return parts;
    }

    /** "UBND các xã, phường": the second word is no unit of its own. */
    private boolean continuesLevels(Words text, Unit last, Unit unit) {
        return !last.isGeneric()
                && unit.isGeneric()
                && lexicon.is(text, last.to() - 1, Sort.of(Sort.GENERIC))
                && lexicon.match(text, unit.from(), DETERMINER) < 0;
    }

    /** "các đơn vị liên quan UBND các xã": a comma was left out. */
    private boolean startsAnother(Words text, int at) {
        return text.isCapital(at) && lexicon.is(text, at, Sort.of(Sort.WHOLE));
    }

    @Nullable
    Unit unit(Words text, int at, int limit, boolean inList) {
        int head = at;
        boolean determined = false;
        for (int i = 0; i < 3 && head < limit; i++) {
            int end = lexicon.match(text, head, DETERMINER);
            if (end < 0) {
                break;
            }
            determined = true;
            head = end < limit && text.gap(end) == '(' && text.id(end) == woman ? end + 1 : end;
        }
        if (head >= limit) {
            return null;
        }
        int office = lexicon.match(text, head, Sort.of(Sort.OFFICE));
        if (office > 0 && office < limit) {
            Unit of = unit(text, office, limit, true);
            int end = of == null || !text.isJoinedTo(office) ? name(text, office, limit, false) : of.to();
            if (end == office && !determined && lexicon.is(text, at, Sort.of(Sort.VERB))) {
                return null; // "lãnh đạo tổ chức thực hiện": a doing, not somebody
            }
            return new Unit(text.cut(at, end), at, end, determined);
        }
        return headed(text, at, head, limit, determined, inList);
    }

    @Nullable
    private Unit headed(Words text, int at, int head, int limit, boolean determined, boolean inList) {
        int whole = lexicon.match(text, head, Sort.of(Sort.WHOLE));
        if (whole > 0 && (text.isCapital(head) || determined || inList || whole > head + 1)) {
            int end = name(text, whole, limit, false);
            return new Unit(text.cut(at, end), at, end, determined && !text.isCapital(head));
        }
        int named = lexicon.match(text, head, Sort.of(Sort.NAMED));
        if (named > 0
                && named < limit
                && text.isJoinedTo(named)
                && text.isCapital(named)
                && (text.isCapital(head) || !determined)) {
            int end = name(text, named, limit, true);
            return new Unit(text.cut(at, end), at, end, false);
        }
        int collective = lexicon.match(text, head, Sort.of(Sort.COLLECTIVE));
        int generic = lexicon.match(text, head, Sort.of(Sort.GENERIC));
        if (collective > 0 || (generic > 0 && (determined || inList))) {
            int end = name(text, Math.max(collective, generic), limit, false);
            return new Unit(text.cut(at, end), at, end, true);
        }
        return null;
    }

    /** Where the name ends whose words begin at {@code from}. */
    private int name(Words text, int from, int limit, boolean firstIsName) {
        int end = Math.min(limit, from + LONGEST_NAME);
        int i = from;
        while (i < end) {
            boolean first = firstIsName && i == from;
            if (text.gap(i) == ',' && !first) {
                if (!firstIsName || !isRestOfName(text, i, end)) {
                    return i;
                }
            } else if (!text.isJoinedTo(i)) {
                return i;
            } else if (text.id(i) == and) {
                if (i + 1 >= end || !isNameWord(text, i + 1)) {
                    return i;
                }
                i++;
            } else if (!firstIsName && i > from && lexicon.match(text, i, DETERMINER) > 0) {
                return i;
            } else if (lexicon.match(text, i, Sort.of(Sort.OPENER)) > i + 1) {
                return i; // "các Trưởng thôn Trong quá trình …": a full stop was left out
            } else if (!first) {
                int tail = lexicon.match(text, i, Sort.of(Sort.TAIL));
                if (tail > 0 && closes(text, tail, end)) {
                    return tail;
                }
                if (tail < 0 && endsName(text, i, from, firstIsName) && !isInCompound(text, i, from)) {
                    return i;
                }
                i = Math.max(i, tail - 1);
            }
            i++;
        }
        return i;
    }

    /** "có liên quan" is the last of a name, but for "… trên địa bàn xã". */
    private boolean closes(Words text, int tail, int end) {
        return text.id(tail - 1) == related && !(tail < end && lexicon.is(text, tail, Sort.of(Sort.TAIL)));
    }

    private boolean endsName(Words text, int at, int from, boolean named) {
        if (text.id(at) == level && !text.isCapital(at)) {
            return at + 1 >= text.count() || !lexicon.is(text, at + 1, Sort.of(Sort.GENERIC));
        }
        if (text.isCapital(at)) {
            return !named && at > from && lexicon.is(text, at, HEADS) && startsAnother(text, at);
        }
        return lexicon.is(text, at, ENDS);
    }

    /** "Đào tạo", "chương trình": the second half of a compound is no verb of its own. */
    private boolean isInCompound(Words text, int at, int from) {
        return at > from && text.isJoinedTo(at) && lexicon.match(text, at - 1, COMPOUND) > at;
    }

    private boolean isNameWord(Words text, int at) {
        return text.isCapital(at) && text.isJoinedTo(at) && !lexicon.is(text, at, HEADS);
    }

    /** "Sở Văn hóa, Thể thao và Du lịch": behind the comma goes on what began before it, up to an "và". */
    private boolean isRestOfName(Words text, int at, int end) {
        if (!text.isCapital(at) || lexicon.is(text, at, HEADS)) {
            return false;
        }
        for (int i = at + 1; i < end && i < at + 8; i++) {
            if (text.id(i) == and || isAmpersand(text, i)) {
                return i + 1 < end && (isNameWord(text, i + 1) || isAmpersand(text, i));
            }
            if (!text.isJoinedTo(i) && text.gap(i) != ',') {
                return false;
            }
        }
        return false;
    }

    private static boolean isAmpersand(Words text, int word) {
        return text.ampersandBefore(word);
    }
}
