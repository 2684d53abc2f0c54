package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cancu.document.Duty.Role;

/**
 * Reads what one clause gives to the units that it is about: "chủ trì, phối hợp với X theo dõi, đôn đốc và báo cáo kết quả".
 *
 * <p>A clause is read in its segments, parted by commas and "và". A word of a role counts at the head of a segment only: deeper in it,
 * it belongs to what the duty is about ("báo cáo kết quả giám sát" is no monitoring). A clause that begins with another verb is a plain
 * duty.
 */
final class ClauseReader {
    private static final int ADVERB = Sort.of(Sort.ADVERB);
    private static final int CARRIER = Sort.of(Sort.CARRIER);

    private static final Set<String> WITH = Set.of("với", "cùng", "chặt", "chẽ");
    private static final Set<String> TOWARDS = Set.of("về", "cho", "tới", "lên");
    private static final Set<String> TO = Set.of("cho", "giúp", "với");

    private final Lexicon lexicon;
    private final UnitNames names;
    private final int and;
    private final int inspect;

    ClauseReader(Lexicon lexicon, UnitNames names) {
        this.lexicon = lexicon;
        this.names = names;
        and = lexicon.idOf("và");
        inspect = lexicon.idOf("kiểm");
    }

    /** One reading of one clause. */
    private final class Reading {
        private final Words text;
        private final int end;
        private final List<String> subjects;
        private final int start;
        private final List<Part> parts = new ArrayList<>();
        private final Set<Role> given = EnumSet.noneOf(Role.class);
        private boolean onlyInspects;
        private boolean advises;
        private boolean nominal;
        /** Whether an adverb leads the segment, which tells that a doing follows. */
        private boolean urged;

        Reading(Words text, int start, int end, List<String> subjects) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.subjects = subjects;
        }

        List<Part> read() {
            int at = skip(start, ADVERB);
            boolean first = true;
            while (at < end) {
                int next = segment(at, first);
                if (next < 0) {
                    return List.of();
                }
                first = false;
                at = next;
            }
            if (onlyInspects && given.contains(Role.MONITOR)) {
                parts.removeIf(part -> part.role() == Role.GUIDE);
            }
            return parts;
        }

        /** Reads the segment at {@code at}; where the next one begins, or -1 where the clause is no duty. */
        private int segment(int at, boolean first) {
            int coordinate = lexicon.match(text, at, Sort.of(Sort.COORDINATE));
            if (coordinate > 0) {
                return coordination(at, coordinate, first);
            }
            int head = first ? behindBoost(at) : at;
            int found = role(head, first);
            if (found > 0) {
                boolean also = advises && found + 1 < end && text.id(found) == and;
                if (also
                        && lexicon.is(text, found + 1, Sort.of(Sort.VERB))
                        && !lexicon.is(text, found + 1, Sort.ROLES)) {
                    give(
                            Role.IMPLEMENT,
                            found + 1); // "đề xuất và tham gia …": no object between, so both are the unit's own
                }
                int list = Math.min(end, advises ? names.endOfList(text, behindTo(found), end, ",") : found);
                return following(Math.max(found, list));
            }
            if (first) {
                if (!lexicon.is(text, at, Sort.DOING) || handsOver(at)) {
                    return -1;
                }
                give(Role.IMPLEMENT, at);
            } else if (urged && !nominal && !advises && lexicon.is(text, at, Sort.of(Sort.VERB))) {
                give(Role.IMPLEMENT, at);
            }
            nominal |= isNominal(at);
            return following(at + 1);
        }

        /** "Đề nghị các đơn vị …": what others are asked is not the unit's own. */
        private boolean handsOver(int at) {
            int behind = lexicon.match(text, at, Sort.of(Sort.DIRECT));
            return behind > 0 && !names.list(text, behind, end, ",").isEmpty();
        }

        private int coordination(int at, int behind, boolean first) {
            int list = behind;
            while (list < end && isWith(list)) {
                list++;
            }
            boolean with = list > behind;
            List<Unit> units = with ? names.listBehindWith(text, list, end) : names.list(text, list, end, ",");
            if (first || (units.isEmpty() && given.isEmpty())) {
                give(Role.COORDINATE, at);
            }
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                parts.add(new Part(Role.COORDINATE, unit.name(), i == 0 ? at : unit.from(), unit.to()));
            }
            int next = with ? names.endOfListBehindWith(text, list, end) : names.endOfList(text, list, end, ",");
            next = next == list ? skip(behind, Sort.of(Sort.BOOST, Sort.CARRIER)) : text.skipBracket(next, end);
            next = skip(text.id(Math.min(next, text.count() - 1)) == and ? next + 1 : next, ADVERB);
            if (next >= end) {
                return end;
            }
            int head = behindBoost(next);
            return lexicon.is(text, head, Sort.ROLES)
                    ? head
                    : next > at && isSegmentHead(next) ? next : following(next);
        }

        /** Gives the role that the words at {@code head} tell; where they end, or -1 where they tell none. */
        private int role(int head, boolean first) {
            for (Sort sort : ROLES) {
                int behind = lexicon.match(text, head, Sort.of(sort));
                if (behind > 0) {
                    if (!first && (!belongs(sort) || isNoun(behind))) {
                        return behind;
                    }
                    onlyInspects |= sort == Sort.GUIDE
                            && !given.contains(Role.GUIDE)
                            && text.id(head) == inspect
                            && behind == head + 2;
                    give(Role.valueOf(sort.name()), head);
                    advises |= sort == Sort.ADVISE;
                    return behind;
                }
            }
            return -1;
        }

        /** "… kiến nghị, phản ánh của các doanh nghiệp": a thing, not a doing. */
        private boolean isNoun(int behind) {
            return behind < end && text.cut(behind, behind + 1).equals("của");
        }

        /** Whether a role behind the first is the unit's own: not what it proposes that others do, nor part of a purpose. */
        private boolean belongs(Sort sort) {
            return sort == Sort.REPORT || sort == Sort.STANDING || sort == Sort.LEAD || (!nominal && !advises);
        }

        private void give(Role role, int at) {
            if (role != Role.IMPLEMENT && !given.add(role)) {
                return;
            }
            int to = Math.min(text.next(at + 1, end, ",;:.)("), at + 22);
            for (String subject : subjects) {
                parts.add(new Part(role, subject, at, Math.max(at + 1, to)));
            }
        }

        /** The head of the next segment. */
        private int following(int from) {
            for (int i = from; i < end; i++) {
                nominal |= isNominal(i);
                if (isSegmentHead(i)) {
                    int begin = text.id(i) == and ? i + 1 : i;
                    int head = skip(begin, ADVERB);
                    if (head < end) {
                        urged = head > begin;
                        return head;
                    }
                }
            }
            return end;
        }

        private boolean isSegmentHead(int at) {
            return !text.isJoinedTo(at) || text.id(at) == and;
        }

        private boolean isNominal(int at) {
            return lexicon.is(text, at, Sort.of(Sort.PURPOSE));
        }

        private boolean isWith(int at) {
            return WITH.contains(text.cut(at, at + 1));
        }

        private int behindTo(int at) {
            int next = at;
            while (next < end && TO.contains(text.cut(next, next + 1))) {
                next++;
            }
            return next;
        }

        /** "Tăng cường công tác kiểm tra": behind what only carries the role; {@code at} where no role follows. */
        private int behindBoost(int at) {
            int boost = lexicon.match(text, at, Sort.of(Sort.BOOST));
            if (boost < 0) {
                return at;
            }
            int head = boost;
            for (int i = 0; i < 5 && head < end && text.isJoinedTo(head); i++) {
                int carried = lexicon.match(text, head, CARRIER | ADVERB | Sort.of(Sort.BOOST));
                if (carried < 0) {
                    break;
                }
                head = carried;
            }
            boolean carries = head < end
                    && text.isJoinedTo(head)
                    && lexicon.is(text, head, Sort.of(Sort.MONITOR, Sort.GUIDE, Sort.REPORT, Sort.ADVISE));
            return carries ? head : at;
        }

        private int skip(int from, int sorts) {
            int at = from;
            while (at < end) {
                int behind = lexicon.match(text, at, sorts);
                if (behind < 0 || lexicon.match(text, at, Sort.DOING) > behind) {
                    return at;
                }
                at = behind;
            }
            return end;
        }
    }

    private static final List<Sort> ROLES =
            List.of(Sort.LEAD, Sort.STANDING, Sort.ADVISE, Sort.MONITOR, Sort.GUIDE, Sort.REPORT);

    /**
     * What the words from {@code start} to {@code end} give to {@code subjects}; empty where they do not begin with what somebody does.
     */
    List<Part> read(Words text, int start, int end, List<String> subjects) {
        for (int i = start + 1; i + 2 < end; i++) {
            boolean sent =
                    TOWARDS.contains(text.cut(i, i + 1)) && text.cut(i - 1, i).equals("gửi");
            if (sent && text.isJoinedTo(i)) {
                List<Part> receiver = receiver(text, i + 1, end);
                if (!receiver.isEmpty()) {
                    List<Part> parts = new ArrayList<>(new Reading(text, start, i, subjects).read());
                    parts.addAll(receiver);
                    return parts;
                }
            }
        }
        return new Reading(text, start, end, subjects).read();
    }

    /** "… gửi về cơ quan thường trực Văn phòng X theo dõi, tổng hợp": what follows the receiver's name is the receiver's. */
    private List<Part> receiver(Words text, int at, int end) {
        int standing = lexicon.match(text, at, Sort.of(Sort.STANDING));
        int from = Math.max(at, standing);
        Unit unit = from < end ? names.unit(text, from, end, false) : null;
        boolean does = unit != null
                && !unit.isGeneric()
                && unit.to() < end
                && text.isJoinedTo(unit.to())
                && lexicon.is(text, unit.to(), Sort.of(Sort.MONITOR, Sort.REPORT));
        if (unit == null || !does) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        if (standing > 0) {
            parts.add(new Part(Role.STANDING, unit.name(), at, unit.to()));
        }
        parts.addAll(new Reading(text, unit.to(), end, List.of(unit.name())).read());
        return parts;
    }
}
