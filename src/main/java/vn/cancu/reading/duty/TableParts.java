package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;

/** Rows of a table of which the head names columns such as "Cơ quan chủ trì" and "Cơ quan phối hợp". */
final class TableParts {
    private static final int LONGEST_COLUMN_HEAD = 9;

    private final Lexicon lexicon;
    private final UnitNames names;
    private @Nullable Role @Nullable [] columns;

    TableParts(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new UnitNames(lexicon);
    }

    /** What one row gives to whom; a head row sets the columns and gives nothing. */
    List<Found> read(String row) {
        int[] edges = edges(row);
        @Nullable Role[] head = head(row, edges);
        if (head != null) {
            columns = head;
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        @Nullable Role[] known = columns;
        if (known == null || edges.length - 1 != known.length) {
            return leadBeside(row, edges);
        }
        for (int cell = 0; cell < known.length; cell++) {
            Role role = known[cell];
            if (role != null) {
                found.addAll(cell(Words.of(row, edges[cell], edges[cell + 1], lexicon), role));
            }
        }
        return found;
    }

    /** "X | Chủ trì thực hiện Dự án 8": a unit alone in its cell, and what it leads in the next. */
    private List<Found> leadBeside(String row, int[] edges) {
        for (int cell = 0; cell + 2 < edges.length; cell++) {
            Words who = Words.of(row, edges[cell], edges[cell + 1], lexicon);
            Words what = Words.of(row, edges[cell + 1], edges[cell + 2], lexicon);
            boolean leads = who.count() > 0 && what.count() > 2 && lexicon.is(what, 0, Sort.of(Sort.LEAD));
            if (leads && names.endOfList(who, 0, who.count(), ",;") == who.count()) {
                return names.list(who, 0, who.count(), ",;").stream()
                        .map(unit ->
                                new Found(Role.LEAD, unit.name(), who.start(unit.from()), what.end(what.count() - 1)))
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * A unit in a cell.
     *
     * @param start offset in the row
     * @param end behind it
     */
    record Found(Role role, String unit, int start, int end) {}

    /** Offsets at which cells begin, and one behind the last. */
    private static int[] edges(String row) {
        List<Integer> edges = new ArrayList<>();
        edges.add(0);
        for (int i = row.indexOf('|'); i >= 0; i = row.indexOf('|', i + 1)) {
            edges.add(i + 1);
        }
        edges.add(row.length() + 1);
        int[] array = edges.stream().mapToInt(Integer::intValue).toArray();
        array[array.length - 1] = row.length();
        return array;
    }

    private @Nullable Role @Nullable [] head(String row, int[] edges) {
        @Nullable Role[] roles = new @Nullable Role[edges.length - 1];
        boolean any = false;
        for (int cell = 0; cell < roles.length; cell++) {
            Words words = Words.of(row, edges[cell], edges[cell + 1], lexicon);
            if (words.count() > 1 && words.count() <= LONGEST_COLUMN_HEAD && areTaskWords(words)) {
                roles[cell] = role(words);
                any |= roles[cell] != null;
            }
        }
        return any ? roles : null;
    }

    private boolean areTaskWords(Words words) {
        for (int i = 0; i < words.count(); i++) {
            int end = lexicon.match(words, i, Sort.of(Sort.TASK));
            if (end < 0) {
                return false;
            }
            i = end - 1;
        }
        return lexicon.is(words, 0, Sort.of(Sort.TASK));
    }

    private @Nullable Role role(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (lexicon.is(words, i, Sort.of(Sort.LEAD))) {
                return Role.LEAD;
            }
            if (lexicon.is(words, i, Sort.of(Sort.COORDINATE))) {
                return Role.COORDINATE;
            }
        }
        return lexicon.match(words, words.count() - 2, Sort.of(Sort.BOOST)) > 0 ? Role.IMPLEMENT : null;
    }

    private List<Found> cell(Words words, Role told) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        Role role = told;
        while (at < words.count()) {
            List<Unit> units = names.list(words, at, words.count(), ",;");
            int behind = names.endOfList(words, at, words.count(), ",;");
            boolean leads = behind < words.count() && lexicon.is(words, behind, Sort.of(Sort.LEAD));
            for (Unit unit : units) {
                found.add(new Found(
                        leads ? Role.LEAD : role, unit.name(), words.start(unit.from()), words.end(unit.to() - 1)));
            }
            int coordinate = units.isEmpty() ? lexicon.match(words, at, Sort.of(Sort.COORDINATE)) : -1;
            role = coordinate > 0 ? Role.COORDINATE : role;
            at = Math.max(at + 1, coordinate > 0 ? coordinate : behind);
        }
        return found;
    }
}
