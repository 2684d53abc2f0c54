package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item;
import vn.cancu.reading.item.ComponentMatch;
import vn.cancu.reading.item.ComponentMatcher;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.money.RowMeaning.Sort;
import vn.cancu.reading.table.RowLabel;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;

/**
 * Tells what each row of a table is about: an item of the plan, a unit that money is given to, a source or nature of the row above, the
 * sum of the table, or something else.
 */
final class RowReader {
    /** A title without a label must fit a component this well. */
    private static final double SURE = 0.75;

    private static final int SHORTEST_TITLE = 16;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_SHARE = 60;
    /** First words of a row that is a share. */
    private static final List<String> SHARES = List.of(
            "von ",
            "kinh phi ",
            "nguon ",
            "ngan sach ",
            "nstw",
            "nsdp",
            "ns ",
            "nst",
            "nsh",
            "nsx",
            "chi thuong xuyen",
            "chi dau tu",
            "chi su nghiep",
            "dau tu phat trien",
            "xa hoi hoa",
            "nguoi dan dong gop",
            "dan dong gop");

    /** Words of a share that tell neither source nor nature. */
    private static final Set<String> FILLERS = Set.of(
            "phat", "trien", "nguon", "tu", "cua", "von", "trong", "nuoc", "nam", "nha", "ho", "tro", "cap", "va",
            "kinh", "phi", "ngan", "sach", "ns", "nsnn", "chi", "cac", "theo", "bo", "sung", "tinh", "huyen", "xa",
            "do", "co");

    private final Layout layout;
    private final StatementReader reader;
    private final ComponentMatcher matcher;
    private final Recipients recipients;
    private final PlanIndex plan;

    RowReader(Layout layout, PlanIndex plan, StatementReader reader, ComponentMatcher matcher, Recipients recipients) {
        this.layout = layout;
        this.plan = plan;
        this.reader = reader;
        this.matcher = matcher;
        this.recipients = recipients;
    }

    List<RowMeaning> read(TextTable table) {
        List<TableRow> rows = table.rows();
        List<List<Integer>> children = table.children();
        int whole = table.grandTotal().orElse(-1);
        List<RowMeaning> meanings = new ArrayList<>(rows.size());
        RowMeaning base = RowMeaning.whole(standing(table));
        String head = table.heads().get(table.nameColumn()).isEmpty()
                ? ""
                : table.heads().get(table.nameColumn()).getLast();
        // The rows below which something has been named that a share without a number may be of.
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            RowMeaning above = row.parent() < 0 ? base : meanings.get(row.parent());
            RowMeaning own = i == whole ? base : meaning(row, above, head);
            if (own.sort() == Sort.WHOLE) {
                named.remove(row.parent());
            } else if (own.sort() != Sort.SHARE) {
                named.add(row.parent());
            } else if (row.label() == null && named.contains(row.parent())) {
                own = own.asLost();
            }
            meanings.add(own);
        }
        children.forEach(parts -> dropMixed(table, parts, meanings));
        passOn(table, meanings);
        return meanings;
    }

    /** Items and units side by side under one numbering that does not count on: whose the units are cannot be told. */
    private static void dropMixed(TextTable table, List<Integer> parts, List<RowMeaning> meanings) {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        parts.forEach(part -> sorts.add(meanings.get(part).sort()));
        if (sorts.contains(Sort.RECIPIENT) && sorts.contains(Sort.ITEM) && !table.countOn(parts)) {
            parts.stream()
                    .filter(part -> meanings.get(part).sort() == Sort.RECIPIENT)
                    .forEach(part -> meanings.set(part, meanings.get(part).asLost()));
        }
    }

    /** What hangs on a row that is not known is not known either, but for an item, which its own name tells. */
    private static void passOn(TextTable table, List<RowMeaning> meanings) {
        for (int i = 0; i < meanings.size(); i++) {
            int parent = table.rows().get(i).parent();
            if (parent >= 0 && meanings.get(parent).lost() && meanings.get(i).sort() != Sort.ITEM) {
                meanings.set(i, meanings.get(i).asLost());
            }
        }
    }

    /** The item that the table as a whole is about: that of the text around it, unless its rows are about others. */
    @Nullable
    Item standing(TextTable table) {
        int line = Math.max(1, table.firstLine() - 1);
        Item item = plan.standingAt(line);
        while (item != null && item.kind() != Item.Kind.PROGRAMME && !isAbout(table, item)) {
            item = plan.parent(item);
        }
        // The programme that the title names is the whole, and the whole has no item.
        boolean ofTitle = item != null && layout.line(item.evidence().line()).zone() == Zone.HEAD;
        return ofTitle ? null : item;
    }

    private boolean isAbout(TextTable table, Item item) {
        boolean near = layout.line(item.evidence().line()).zone()
                == layout.line(table.firstLine()).zone();
        for (TableRow row : table.rows()) {
            Item named = plan.openedAt(row.line());
            if (named != null && !named.id().equals(item.id()) && !named.id().startsWith(item.id() + ".")) {
                return false;
            }
        }
        return near;
    }

    private RowMeaning meaning(TableRow row, RowMeaning above, String head) {
        if (row.total() || row.name().isEmpty()) {
            return above.other(above.lost());
        }
        String spelled = ItemLabels.spelled(row.name());
        if (ItemLabels.opens(spelled)) {
            Item item = labelled(row, spelled, above);
            return item == null ? above.other(true) : above.ofItem(item);
        }
        if (ItemLabels.opensProgramme(spelled)) {
            Item programme = plan.programme(spelled);
            return programme == null ? above.other(true) : above.ofItem(programme);
        }
        Optional<Item> titled = titled(row, above);
        if (titled.isPresent()) {
            return above.ofItem(titled.get());
        }
        Optional<String> recipient = recipients.ofRow(row.name(), head);
        if (recipient.isPresent()) {
            return above.ofRecipient(recipient.get());
        }
        RowMeaning share = share(row.name(), spelled, above);
        return share == null ? above.other(above.lost()) : share;
    }

    /**
     * The item of a row that begins with a label; null where the plan has none such, or more than one, and below a row that is not known:
     * what is numbered there is numbered within it.
     */
    private @Nullable Item labelled(TableRow row, String spelled, RowMeaning above) {
        if (above.lost()) {
            return null;
        }
        Item seen = plan.openedAt(row.line());
        return seen != null && isOf(seen, above) ? seen : byLabel(spelled, above);
    }

    /**
     * The item that a column names; null where that is not known.
     *
     * @param labels spelled out, the group's before the column's own
     */
    @Nullable
    Item ofColumn(List<String> labels, @Nullable Item standing) {
        Item above = standing;
        List<String> own = new ArrayList<>();
        for (String label : labels) {
            if (ItemLabels.opensProgramme(label)) {
                above = plan.programme(label);
                if (above == null) {
                    return null;
                }
                own.clear();
            } else {
                own.add(label);
            }
        }
        return own.isEmpty() ? above : byLabel(String.join(" ", own), RowMeaning.whole(above));
    }

    private @Nullable Item byLabel(String spelled, RowMeaning above) {
        String id = ItemLabels.areSeveral(spelled) || ItemLabels.nameContent(spelled)
                ? null
                : ItemMentions.named(spelled, above.item());
        if (id == null) {
            return null;
        }
        List<Item> named =
                plan.labelled(id).stream().filter(item -> isOf(item, above)).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** Whether an item may stand below a row: no row above is of another programme. */
    private static boolean isOf(Item item, RowMeaning above) {
        String programme = above.item() == null ? null : above.item().programme();
        return programme == null || item.programme() == null || programme.equals(item.programme());
    }

    /** The item whose title a row prints, or whose official title it means, without a label. */
    private Optional<Item> titled(TableRow row, RowMeaning above) {
        if (plan.isEmpty() || row.name().length() < SHORTEST_TITLE || row.name().length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        List<Item> same = plan.titled(row.name()).stream()
                .filter(item -> isOf(item, above))
                .toList();
        if (same.size() == 1) {
            return Optional.of(same.getFirst());
        }
        RowLabel label = row.label();
        return matcher.match(
                        row.name(),
                        label == null ? "" : label.text(),
                        component -> !plan.ofComponent(component.code()).isEmpty())
                .filter(match -> match.confidence() >= SURE)
                .flatMap(match -> only(match, above));
    }

    private Optional<Item> only(ComponentMatch match, RowMeaning above) {
        List<Item> meant = plan.ofComponent(match.component().code()).stream()
                .filter(item -> match.component().programme().equals(item.programme()) && isOf(item, above))
                .toList();
        return new HashSet<>(meant).size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** A row that says but a source or a nature of the row above; null for any other. */
    private @Nullable RowMeaning share(String name, String spelled, RowMeaning above) {
        boolean begins = SHARES.stream().anyMatch(spelled::startsWith);
        if (!begins || name.length() > LONGEST_SHARE) {
            return null;
        }
        List<MoneyCues.Cue> cues = reader.cues().in(name.toLowerCase(Locale.ROOT));
        if (saysMore(name, cues)) {
            return null;
        }
        Set<Tells> told = MoneyCues.told(cues);
        Source source = Tells.source(told);
        Nature nature = Tells.nature(told);
        boolean doubtful = source == Source.TOTAL || (told.contains(Tells.CAPITAL) && told.contains(Tells.RECURRENT));
        return doubtful || (source == null && nature == null) ? null : above.share(source, nature);
    }

    /** Whether a name has words besides those of sources and natures: "Vốn đầu tư xây dựng trường" is a work. */
    private static boolean saysMore(String name, List<MoneyCues.Cue> cues) {
        char[] left = Folding.fold(name).toCharArray();
        for (MoneyCues.Cue cue : cues) {
            Arrays.fill(left, Math.min(cue.start(), left.length), Math.min(cue.end(), left.length), ' ');
        }
        for (String word : new String(left).split("[^a-z]+", -1)) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
