package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;

/** "Đơn vị thực hiện: Phòng Nội vụ; cơ quan phối hợp: Sở Tư pháp": a label that tells the part, and who has it. */
final class LabelledParts {
    private static final int LONGEST_LABEL = 8;

    private final Lexicon lexicon;
    private final UnitNames names;

    LabelledParts(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new UnitNames(lexicon);
    }

    /** Empty where the text does not begin with such a label. */
    List<Part> read(Words text) {
        List<Part> parts = new ArrayList<>(bracketedAlone(text));
        int at = parts.isEmpty() ? 0 : text.count();
        while (at < text.count()) {
            int value = behindLabel(text, at);
            if (value < 0) {
                if (parts.isEmpty()) {
                    return parts;
                }
                parts.addAll(leadBehindStop(text, at));
                at = text.next(at + 1, text.count(), ";.");
                continue;
            }
            int end = endOfValue(text, value);
            parts.addAll(value(text, value, end, role(text, at, value), at));
            at = end;
        }
        return parts;
    }

    /** "… . Y là đơn vị chủ trì.": a sentence behind the labelled one. */
    private List<Part> leadBehindStop(Words text, int at) {
        if (text.gap(at) != '.') {
            return List.of();
        }
        int end = text.next(at + 1, text.count(), ";.");
        List<Unit> units = names.list(text, at, end, ",");
        int behind = names.endOfList(text, at, end, ",");
        boolean leads = behind < end && text.isJoinedTo(behind) && lexicon.is(text, behind, Sort.of(Sort.LEAD));
        return leads
                ? units.stream()
                        .map(unit -> new Part(Role.LEAD, unit.name(), unit.from(), unit.to()))
                        .toList()
                : List.of();
    }

    /** The first word of the value of the label at {@code at}, or -1. */
    private int behindLabel(Words text, int at) {
        int i = at;
        boolean tells = false;
        while (i < text.count() && i < at + LONGEST_LABEL) {
            if (i > at && text.gap(i) == ':') {
                return tells ? i : -1;
            }
            int end = lexicon.match(text, i, Sort.of(Sort.TASK));
            if (end < 0 || (i > at && !text.isJoinedTo(i) && text.gap(i) != ',')) {
                return -1;
            }
            tells |= lexicon.is(text, i, Sort.ROLES | Sort.of(Sort.BOOST));
            i = end;
        }
        return i < text.count() && text.gap(i) == ':' && tells ? i : -1;
    }

    private Role role(Words text, int from, int to) {
        boolean guides = false;
        for (int i = from; i < to; i++) {
            if (lexicon.is(text, i, Sort.of(Sort.LEAD))) {
                return Role.LEAD;
            }
            if (lexicon.is(text, i, Sort.of(Sort.COORDINATE))) {
                return Role.COORDINATE;
            }
            if (lexicon.is(text, i, Sort.of(Sort.MONITOR))) {
                return Role.MONITOR;
            }
            guides |= lexicon.is(text, i, Sort.of(Sort.ADVISE));
        }
        return guides ? Role.ADVISE : Role.IMPLEMENT;
    }

    private int endOfValue(Words text, int from) {
        int end = text.next(from + 1, text.count(), ";.");
        while (end < text.count() && text.gap(end) == ';' && behindLabel(text, end) < 0) {
            end = text.next(end + 1, text.count(), ";.");
        }
        return end;
    }

    private List<Part> value(Words text, int from, int end, Role told, int label) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        Role role = told;
        while (at < end) {
            List<Unit> units = names.list(text, at, end, ",;");
            if (units.isEmpty()) {
                int coordinate = lexicon.match(text, at, Sort.of(Sort.COORDINATE));
                role = coordinate > 0 ? Role.COORDINATE : role;
                at = coordinate > 0 ? behindWith(text, coordinate, end) : text.next(at + 1, end, ",;)");
                continue;
            }
            int list = names.endOfList(text, at, end, ",;");
            int behind = text.skipBracket(list, end);
            boolean leads = behind < end && text.isJoinedTo(behind) && lexicon.is(text, behind, Sort.of(Sort.LEAD));
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                int evidence = at == from && i == 0 ? label : unit.from();
                Role own = bracketed(text, unit.to(), end);
                Role part = own != null ? own : leads && i == units.size() - 1 ? Role.LEAD : role;
                parts.add(new Part(part, unit.name(), evidence, unit.to()));
            }
            at = behind >= end ? end : text.next(Math.max(behind, at + 1), end, ",;");
        }
        return parts;
    }

    /** "X (chủ trì), Y (phối hợp)": the role in brackets behind a unit; null where none is. */
    private @Nullable Role bracketed(Words text, int at, int end) {
        if (at >= end || text.gap(at) != '(') {
            return null;
        }
        int lead = lexicon.match(text, at, Sort.of(Sort.LEAD));
        int coordinate = lexicon.match(text, at, Sort.of(Sort.COORDINATE));
        int behind = Math.max(lead, coordinate);
        // "(phối hợp: X)" tells of another.
        boolean alone = behind > 0 && (behind >= text.count() || (text.gap(behind) != ':' && !text.isJoinedTo(behind)));
        return !alone ? null : lead > 0 ? Role.LEAD : Role.COORDINATE;
    }

    /** "- X (chủ trì);": nothing but units, each with its part in brackets. */
    private List<Part> bracketedAlone(Words text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.count()) {
            List<Unit> units = names.list(text, at, text.count(), ",;");
            int list = names.endOfList(text, at, text.count(), ",;");
            for (Unit unit : units) {
                Role role = bracketed(text, unit.to(), text.count());
                if (role == null) {
                    return List.of();
                }
                parts.add(new Part(role, unit.name(), unit.from(), unit.to()));
            }
            if (units.isEmpty()) {
                return List.of();
            }
            at = Math.max(text.skipBracket(list, text.count()), list + 1);
        }
        return parts;
    }

    private static int behindWith(Words text, int at, int end) {
        return at < end && text.cut(at, at + 1).equals("với") ? at + 1 : at;
    }
}
