package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item;
import vn.cancu.reading.item.ComponentMatch;
import vn.cancu.reading.item.ComponentMatcher;
import vn.cancu.reading.item.ItemScopes;
import vn.cancu.reading.item.PlanItems;
import vn.cancu.reading.item.ProgrammeNames;
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

    /** Items of one label or title that are kept; where there are several, the row is of none, however many. */
    private static final int MOST_ALIKE = 4;

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
    private final PlanItems items;
    private final ProgrammeNames names;
    private final Map<String, Item> programmes = new HashMap<>();
    private final Map<String, Item> byId = new HashMap<>();
    /** The items whose printed labels are the same: DA1 of two programmes. */
    private final Map<String, List<Item>> byLabel = new HashMap<>();

    private final Map<String, List<Item>> byTitle = new HashMap<>();
    private final Map<String, List<Item>> byComponent = new HashMap<>();
    /** Where the item stage saw an item named, by line. */
    private final Map<Integer, String> opened = new HashMap<>();

    RowReader(
            Layout layout,
            PlanItems items,
            StatementReader reader,
            ComponentMatcher matcher,
            ProgrammeNames names,
            Recipients recipients) {
        this.layout = layout;
        this.items = items;
        this.reader = reader;
        this.matcher = matcher;
        this.names = names;
        this.recipients = recipients;
        for (Item item : items.rows()) {
            byId.put(item.id(), item);
            if (item.kind() == Item.Kind.PROGRAMME && item.programme() != null) {
                programmes.put(item.programme(), item);
            }
            add(byLabel, label(item.id()), item);
            add(byTitle, Folding.key(item.title()), item);
            if (item.canonical() != null && item.kind() != Item.Kind.PROGRAMME && !isInherited(item)) {
                add(byComponent, item.canonical(), item);
            }
        }
        for (ItemScopes.Scope scope : items.scopes().all()) {
            opened.put(scope.from(), scope.id());
        }
    }

    private static void add(Map<String, List<Item>> map, String key, Item item) {
        List<Item> alike = map.computeIfAbsent(key, absent -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            alike.add(item);
        }
    }

    /** A content below a project carries the project's component. */
    private boolean isInherited(Item item) {
        Item parent = item.parent() == null ? null : byId.get(item.parent());
        return parent != null && item.canonical() != null && item.canonical().equals(parent.canonical());
    }

    /** "MTQG-GNBV.DA1" and "DA1" are both labelled DA1. */
    private static String label(String id) {
        int dot = id.indexOf('.');
        boolean programme = dot > 0 && !id.startsWith("DA") && !id.startsWith("TDA") && !id.startsWith("ND");
        return programme ? id.substring(dot + 1) : id;
    }

    List<RowMeaning> read(TextTable table) {
        List<TableRow> rows = table.rows();
        List<List<Integer>> children = table.children();
        int whole = table.grandTotal().orElse(-1);
        List<RowMeaning> meanings = new ArrayList<>(rows.size());
        RowMeaning base = new RowMeaning(Sort.WHOLE, standing(table), null, null, null, false);
        String head = table.heads().get(table.nameColumn()).isEmpty()
                ? ""
                : table.heads().get(table.nameColumn()).getLast();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            RowMeaning above = row.parent() < 0 ? base : meanings.get(row.parent());
            meanings.add(i == whole ? base : meaning(row, above, head));
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
        Item item = items.scopes().at(line).map(byId::get).orElse(null);
        while (item != null && item.kind() != Item.Kind.PROGRAMME && !isAbout(table, item)) {
            item = item.parent() == null ? null : byId.get(item.parent());
        }
        // The programme that the title names is the whole, and the whole has no item.
        boolean ofTitle = item != null && layout.line(item.evidence().line()).zone() == Zone.HEAD;
        return ofTitle ? null : item;
    }

    private boolean isAbout(TextTable table, Item item) {
        boolean near = layout.line(item.evidence().line()).zone()
                == layout.line(table.firstLine()).zone();
        for (TableRow row : table.rows()) {
            String named = opened.get(row.line());
            if (named != null && !named.equals(item.id()) && !named.startsWith(item.id() + ".")) {
                return false;
            }
        }
        return near;
    }

    private RowMeaning meaning(TableRow row, RowMeaning above, String head) {
        if (row.total() || row.name().isEmpty()) {
            return other(above, above.lost());
        }
        String spelled = ItemLabels.spelled(row.name());
        if (ItemLabels.opens(spelled)) {
            Item item = labelled(row, spelled, above);
            return item == null ? other(above, true) : item(above, item);
        }
        if (ItemLabels.opensProgramme(spelled)) {
            Item programme = programme(spelled);
            return programme == null ? other(above, true) : item(above, programme);
        }
        Optional<Item> titled = titled(row, above);
        if (titled.isPresent()) {
            return item(above, titled.get());
        }
        Optional<String> recipient = recipients.ofRow(row.name(), head);
        if (recipient.isPresent()) {
            return new RowMeaning(
                    Sort.RECIPIENT, above.item(), recipient.get(), above.source(), above.nature(), above.lost());
        }
        RowMeaning share = share(row.name(), spelled, above);
        if (share != null) {
            return share;
        }
        return other(above, above.lost());
    }

    private static RowMeaning other(RowMeaning above, boolean lost) {
        return new RowMeaning(Sort.OTHER, above.item(), above.recipient(), above.source(), above.nature(), lost);
    }

    private static RowMeaning item(RowMeaning above, Item item) {
        return new RowMeaning(Sort.ITEM, item, above.recipient(), above.source(), above.nature(), false);
    }

    /** The item of a row that begins with a label; null where the plan has none such, or more than one. */
    private @Nullable Item labelled(TableRow row, String spelled, RowMeaning above) {
        Item seen = byId.get(opened.getOrDefault(row.line(), ""));
        if (seen != null && isOf(seen, above)) {
            return seen;
        }
        return ItemLabels.areSeveral(spelled) ? null : byLabel(ItemMentions.named(spelled, above.item()), above);
    }

    /** The item that a column names. */
    @Nullable
    Item ofColumn(String spelled, @Nullable Item standing) {
        if (ItemLabels.opensProgramme(spelled)) {
            return programme(spelled);
        }
        RowMeaning base = new RowMeaning(Sort.WHOLE, standing, null, null, null, false);
        return ItemLabels.areSeveral(spelled) ? null : byLabel(ItemMentions.named(spelled, standing), base);
    }

    private @Nullable Item programme(String spelled) {
        return names.only(spelled).map(programmes::get).orElse(null);
    }

    private @Nullable Item byLabel(@Nullable String id, RowMeaning above) {
        if (id == null) {
            return null;
        }
        List<Item> named = byLabel.getOrDefault(label(id), List.of()).stream()
                .filter(item -> isOf(item, above))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** Whether an item may stand below a row: no row above is of another programme. */
    private static boolean isOf(Item item, RowMeaning above) {
        String programme = above.item() == null ? null : above.item().programme();
        return programme == null || item.programme() == null || programme.equals(item.programme());
    }

    /** The item whose title a row prints, or whose official title it means, without a label. */
    private Optional<Item> titled(TableRow row, RowMeaning above) {
        if (byId.isEmpty() || row.name().length() < SHORTEST_TITLE || row.name().length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        List<Item> same = byTitle.getOrDefault(Folding.key(row.name()), List.of());
        if (same.size() == 1) {
            return Optional.of(same.getFirst());
        }
        RowLabel label = row.label();
        return matcher.match(
                        row.name(),
                        label == null ? "" : label.text(),
                        component -> byComponent.containsKey(component.code()))
                .filter(match -> match.confidence() >= SURE)
                .flatMap(match -> only(match, above));
    }

    private Optional<Item> only(ComponentMatch match, RowMeaning above) {
        List<Item> meant = byComponent.getOrDefault(match.component().code(), List.of()).stream()
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
        Set<MoneyCues.Tells> tells = EnumSet.noneOf(MoneyCues.Tells.class);
        cues.forEach(cue -> tells.addAll(cue.tells()));
        boolean central = tells.contains(MoneyCues.Tells.CENTRAL);
        boolean local = tells.contains(MoneyCues.Tells.LOCAL);
        boolean capital = tells.contains(MoneyCues.Tells.CAPITAL);
        boolean recurrent = tells.contains(MoneyCues.Tells.RECURRENT);
        boolean other = tells.contains(MoneyCues.Tells.OTHER);
        boolean doubtful = (central && local) || (capital && recurrent);
        if (doubtful || !(central || local || other || capital || recurrent)) {
            return null;
        }
        Source source = central ? Source.CENTRAL : local ? Source.LOCAL : other ? Source.OTHER : null;
        Nature nature = capital ? Nature.CAPITAL : recurrent ? Nature.RECURRENT : null;
        boolean against = (source != null && above.source() != null && source != above.source())
                || (nature != null && above.nature() != null && nature != above.nature());
        return new RowMeaning(
                Sort.SHARE,
                above.item(),
                above.recipient(),
                source == null ? above.source() : source,
                nature == null ? above.nature() : nature,
                above.lost() || above.sort() == Sort.OTHER || against);
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
