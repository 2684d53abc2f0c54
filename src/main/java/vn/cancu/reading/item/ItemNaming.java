package vn.cancu.reading.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Component;
import vn.cancu.document.Evidence;
import vn.cancu.document.Item;
import vn.cancu.text.RomanNumber;

/** Gives an item its id from the printed numbers and its official component from its title. */
final class ItemNaming {
    /** Without a programme to choose from, a title must fit this well. */
    private static final double SURE = 0.75;

    private final ComponentMatcher matcher;
    private final ProgrammeNames programmes;
    private final Map<String, Item> byId = new HashMap<>();
    /** The number that an id which is taken gets behind it next. */
    private final Map<String, Integer> nextOf = new HashMap<>();

    ItemNaming(ComponentMatcher matcher, ProgrammeNames programmes) {
        this.matcher = matcher;
        this.programmes = programmes;
    }

    /** What is read of an item before it has a name. */
    record Draft(
            Evidence evidence,
            Item.Kind kind,
            String number,
            String title,
            @Nullable Item parent,
            Set<String> programmes) {}

    /** The item that a draft names: a new one, or the one that an earlier heading has named already; empty for none at all. */
    Optional<Item> name(Draft draft) {
        Optional<ComponentMatch> match = match(draft);
        String programme = match.map(m -> m.component().programme()).orElse(programme(draft));
        if (draft.title().isEmpty() || programme == null) {
            return Optional.ofNullable(byId.get(id(draft, programme)));
        }
        String canonical = match.map(m -> m.component().code()).orElse(inherited(draft));
        double confidence = match.map(ComponentMatch::confidence).orElse(inheritedConfidence(draft));
        String id = id(draft, programme);
        Item known = byId.get(id);
        if (known != null && Objects.equals(known.canonical(), canonical)) {
            return Optional.of(known);
        }
        Item item = new Item(
                draft.evidence(),
                unique(id),
                draft.kind(),
                draft.number(),
                draft.title(),
                draft.parent() == null ? null : draft.parent().id(),
                programme,
                canonical,
                confidence,
                match.isPresent() && differs(draft.number(), match.get().component()));
        byId.put(item.id(), item);
        return Optional.of(item);
    }

    /** Whether the title is that of a component, whatever number is printed. */
    boolean isOfficial(Draft draft) {
        return match(draft).isPresent();
    }

    /** A part told by an outline number ("7.1") or by none; it carries its parent's component. */
    Item part(Evidence evidence, Item.Kind kind, String id, @Nullable String number, String title, Item parent) {
        Item item = new Item(
                evidence,
                unique(id),
                kind,
                number,
                title,
                parent.id(),
                parent.programme(),
                parent.canonical(),
                parent.matchConfidence(),
                false);
        byId.put(item.id(), item);
        return item;
    }

    /** The same item below its programme. */
    Item under(Item item, String programmeItem) {
        Item placed = new Item(
                item.evidence(),
                item.id(),
                item.kind(),
                item.printedNumber(),
                item.title(),
                programmeItem,
                item.programme(),
                item.canonical(),
                item.matchConfidence(),
                item.numberMismatch());
        byId.put(placed.id(), placed);
        return placed;
    }

    private Optional<ComponentMatch> match(Draft draft) {
        Predicate<Component> allowed = component -> fitsLevel(component, draft);
        Predicate<Component> narrowed = allowed;
        if (!draft.programmes().isEmpty()) {
            narrowed = narrowed.and(component -> draft.programmes().contains(component.programme()));
        }
        Item parent = draft.parent();
        if (draft.kind() == Item.Kind.SUBPROJECT && parent != null && parent.canonical() != null) {
            String above = parent.canonical();
            Predicate<Component> below = component ->
                    above.equals(component.parent()) && component.programme().equals(parent.programme());
            Optional<ComponentMatch> match = matcher.match(draft.title(), draft.number(), below);
            if (match.isPresent()) {
                return match;
            }
        }
        return matcher.match(draft.title(), draft.number(), narrowed)
                .filter(match -> !draft.programmes().isEmpty() || match.confidence() >= SURE);
    }

    private static boolean fitsLevel(Component component, Draft draft) {
        return switch (draft.kind()) {
            case PROJECT -> component.parent() == null && component.code().startsWith("DA");
            case SUBPROJECT -> component.parent() != null;
            case CONTENT -> draft.parent() == null && component.code().startsWith("ND");
            case PROGRAMME, TASK, POLICY -> false;
        };
    }

    private static @Nullable String programme(Draft draft) {
        if (draft.parent() != null && draft.parent().programme() != null) {
            return draft.parent().programme();
        }
        return draft.programmes().size() == 1 ? draft.programmes().iterator().next() : null;
    }

    private static @Nullable String inherited(Draft draft) {
        return draft.kind() == Item.Kind.CONTENT && draft.parent() != null
                ? draft.parent().canonical()
                : null;
    }

    private static double inheritedConfidence(Draft draft) {
        return draft.kind() == Item.Kind.CONTENT && draft.parent() != null
                ? draft.parent().matchConfidence()
                : 0;
    }

    /** From the printed numbers; where two programmes print the same, the later one's is set below its programme. */
    private String id(Draft draft, @Nullable String programme) {
        String own = switch (draft.kind()) {
            case PROJECT -> "DA" + plain(draft.number());
            case SUBPROJECT -> "TDA" + plain(draft.number());
            case CONTENT -> "ND" + twoDigits(draft.number());
            case PROGRAMME, TASK, POLICY -> draft.number();
        };
        Item parent = draft.parent();
        if (parent != null && parent.kind() != Item.Kind.PROGRAMME) {
            return parent.id() + "." + own;
        }
        Item known = byId.get(own);
        if (known == null || programme == null || programme.equals(known.programme())) {
            return own;
        }
        return programmes.itemId(programme).orElse(programme) + "." + own;
    }

    private String unique(String id) {
        String free = id;
        int n = nextOf.getOrDefault(id, 2);
        while (byId.containsKey(free)) {
            free = id + "-" + n++;
        }
        nextOf.put(id, n);
        return free;
    }

    private static boolean differs(String printed, Component component) {
        return !plain(printed).equals(plain(component.number()));
    }

    /** "04" is 4; Roman figures are read. */
    static String plain(String number) {
        int i = 0;
        while (i + 1 < number.length() && number.charAt(i) == '0') {
            i++;
        }
        OptionalInt roman = RomanNumber.parse(number);
        return roman.isPresent() ? String.valueOf(roman.getAsInt()) : number.substring(i);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
