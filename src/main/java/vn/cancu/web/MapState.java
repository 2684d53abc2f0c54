package vn.cancu.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Relation;

/**
 * What is open in a lược đồ, as its address says it: going back in the browser undoes a step, and the address can be sent.
 *
 * @param key of the document in the middle
 * @param opened keys of the other documents whose neighbours are shown
 * @param groups that are opened
 * @param relations that are drawn
 * @param from the first month (2025-07), null where open
 * @param until the last month, null where open
 */
record MapState(
        String key,
        Set<String> opened,
        Set<OpenGroup> groups,
        Set<Relation> relations,
        @Nullable String from,
        @Nullable String until) {
    private static final int MOST_OPEN = 40;
    /** The day the district level ended and communes were merged; the last month before it. */
    static final String BEFORE_TWO_LEVELS = "2025-06";

    static final String SINCE_TWO_LEVELS = "2025-07";

    MapState {
        opened = Set.copyOf(opened);
        groups = Set.copyOf(groups);
        relations = Set.copyOf(relations);
    }

    /** A group and which page of it is shown, from 1. */
    record OpenGroup(Lineage.Group group, int page) {
        private static final String BREAK = "~";

        public String text() {
            return String.join(
                    BREAK,
                    orEmpty(group.type()),
                    orEmpty(group.level()),
                    group.year() == null ? "" : group.year().toString(),
                    Integer.toString(page),
                    group.of());
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        static @Nullable OpenGroup of(String text) {
            String[] parts = text.split(BREAK, 5);
            if (parts.length < 5 || !parts[2].matches("\\d{0,4}") || !parts[3].matches("\\d{1,4}")) {
                return null;
            }
            return new OpenGroup(
                    new Lineage.Group(
                            parts[4],
                            parts[0].isEmpty() ? null : parts[0],
                            parts[1].isEmpty() ? null : parts[1],
                            parts[2].isEmpty() ? null : Integer.valueOf(parts[2])),
                    Math.max(1, Integer.parseInt(parts[3])));
        }
    }

    static MapState of(MultiValueMap<String, String> typed) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        for (String name : typed.getOrDefault("quan-he", List.of())) {
            Arrays.stream(Relation.values())
                    .filter(relation -> relation.name().equals(name.toUpperCase(Locale.ROOT)))
                    .forEach(relations::add);
        }
        return new MapState(
                text(typed.getFirst("van-ban")),
                limited(typed.getOrDefault("mo", List.of())),
                limited(typed.getOrDefault("nhom", List.of())).stream()
                        .map(OpenGroup::of)
                        .filter(group -> group != null)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                relations.isEmpty() ? EnumSet.complementOf(EnumSet.of(Relation.REFERS_TO)) : relations,
                month(typed.getFirst("tu")),
                month(typed.getFirst("den")));
    }

    private static Set<String> limited(List<String> values) {
        return values.stream().limit(MOST_OPEN).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A month, as 2025-07 or as the slider counts it (months since year 0). */
    private static @Nullable String month(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (typed.matches("\\d{5}")) {
            int months = Integer.parseInt(typed);
            return "%04d-%02d".formatted(months / 12, months % 12 + 1);
        }
        return typed.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])") ? typed : null;
    }

    Lineage.Window window() {
        // "2025-06-30" sorts behind "2025-06": the last month is meant with all its days.
        return new Lineage.Window(relations, from, until == null ? null : until + "-99");
    }

    /** All documents that are open, the one in the middle first. */
    Set<String> open() {
        Set<String> all = new LinkedHashSet<>(List.of(key));
        all.addAll(opened);
        return all;
    }

    /** The address with a document opened, or closed where it is open. */
    String turned(String other) {
        Set<String> keys = new LinkedHashSet<>(opened);
        if (!keys.remove(other)) {
            keys.add(other);
        }
        return new MapState(key, keys, groups, relations, from, until).address();
    }

    /** The address with a group opened, or closed where it is open. */
    String turned(Lineage.Group group) {
        return paged(group, groups.stream().anyMatch(open -> open.group().equals(group)) ? 0 : 1);
    }

    /** The address with a page of a group; closed for page 0. */
    String paged(Lineage.Group group, int page) {
        Set<OpenGroup> others =
                groups.stream().filter(open -> !open.group().equals(group)).collect(Collectors.toSet());
        if (page > 0) {
            others.add(new OpenGroup(group, page));
        }
        return new MapState(key, opened, others, relations, from, until).address();
    }

    /** The address of the same, between other months. */
    public String between(@Nullable String first, @Nullable String last) {
        return new MapState(key, opened, groups, relations, first, last).address();
    }

    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.MAP);
        List<Object> values = new ArrayList<>();
        add(address, values, "van-ban", key);
        opened.stream().sorted().forEach(each -> add(address, values, "mo", each));
        groups.stream().map(OpenGroup::text).sorted().forEach(each -> add(address, values, "nhom", each));
        if (!relations.equals(EnumSet.complementOf(EnumSet.of(Relation.REFERS_TO)))) {
            relations.stream()
                    .sorted()
                    .forEach(each -> add(address, values, "quan-he", each.name().toLowerCase(Locale.ROOT)));
        }
        if (from != null) {
            add(address, values, "tu", from);
        }
        if (until != null) {
            add(address, values, "den", until);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        address.queryParam(name, "{" + values.size() + "}");
        values.add(value);
    }
}
