package vn.cancu.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchFilters;

/**
 * A search question and what its hits must be; every choice is an address, so that it can be sent to a colleague.
 *
 * @param question the words, unit and year
 * @param chosen one value for a facet, by its name in the address
 */
record Narrowing(Question question, Map<String, String> chosen) {
    private static final List<String> FREE = List.of("type", "level", "programme", "component", "status");
    /** Values of a facet that are drawn; the chosen one always is. */
    private static final int DRAWN = 12;

    Narrowing {
        chosen = Map.copyOf(chosen);
    }

    /** A facet as it is drawn. */
    record Facet(String name, List<Choice> choices, boolean isChosen) {}

    /**
     * A value and the address of the question with it, or without it where it is chosen.
     *
     * @param label what it is called; a status is called by the page in the reader's language
     * @param count null where it was not counted
     */
    record Choice(String value, String label, @Nullable Long count, boolean chosen, String href) {}

    static Narrowing of(Question question, MultiValueMap<String, String> typed) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : FREE) {
            String value = typed.getFirst(name);
            if (value != null && !value.isBlank() && value.length() <= 100) {
                chosen.put(name, value.strip());
            }
        }
        // What is no status narrows nothing, and must not look as if it did.
        chosen.computeIfPresent(
                "status", (name, value) -> status(value).map(Narrowing::lower).orElse(null));
        return new Narrowing(question, chosen);
    }

    private static Optional<Status> status(String typed) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    SearchFilters filters() {
        return new SearchFilters(
                one("type"),
                one("level"),
                question.unit() == null ? List.of() : List.of(question.unit()),
                one("programme"),
                one("component"),
                question.year() == null ? List.of() : List.of(question.year()),
                List.of(),
                null,
                null);
    }

    /** Where documents should stand today; none where any will do. */
    List<Status> statuses() {
        return one("status").stream().flatMap(typed -> status(typed).stream()).toList();
    }

    private static String lower(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private List<String> one(String name) {
        String value = chosen.get(name);
        return value == null ? List.of() : List.of(value);
    }

    /** Whether anything but the words narrows the question. */
    public boolean isNarrow() {
        return !chosen.isEmpty() || question.unit() != null || question.year() != null;
    }

    /**
     * All facets that have a choice.
     *
     * @param titles what a component is called by its code; an empty name where it has none
     */
    List<Facet> facets(StandingSearch.Answer found, UnaryOperator<String> titles) {
        SearchAnswer.Facets facets = found.answer().facets();
        List<Facet> shown = new ArrayList<>();
        shown.add(facet("type", facets.type()));
        shown.add(facet("level", facets.level()));
        shown.add(facet("year", facets.year()));
        shown.add(facet("programme", facets.programme()));
        shown.add(facet("component", facets.component(), code -> (code + " " + titles.apply(code)).strip()));
        shown.add(facet("unit", facets.unit()));
        shown.add(statuses(found));
        shown.removeIf(facet -> facet.choices().isEmpty());
        return shown;
    }

    /** Each status with its count; where too many documents were found to count them, all statuses without. */
    private Facet statuses(StandingSearch.Answer found) {
        if (found.counts().isEmpty() && found.answer().total() > 0) {
            return new Facet(
                    "status",
                    Stream.of(Status.values())
                            .map(Narrowing::lower)
                            .map(value -> choice("status", value, value, null))
                            .toList(),
                    chosen.containsKey("status"));
        }
        List<SearchAnswer.Count> counts = found.counts().entrySet().stream()
                .map(entry -> new SearchAnswer.Count(lower(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(SearchAnswer.Count::count).reversed())
                .toList();
        return facet("status", counts);
    }

    String page(int page) {
        Map<String, String> values = values();
        values.put("trang", Integer.toString(page));
        return Addresses.with(Addresses.SEARCH, values);
    }

    private Facet facet(String name, List<SearchAnswer.Count> counts) {
        return facet(name, counts, UnaryOperator.identity());
    }

    private Facet facet(String name, List<SearchAnswer.Count> counts, UnaryOperator<String> labels) {
        String value = values().get(name);
        List<SearchAnswer.Count> drawn = new ArrayList<>(counts.subList(0, Math.min(DRAWN, counts.size())));
        if (value != null && drawn.stream().noneMatch(count -> count.value().equals(value))) {
            long count = counts.stream()
                    .filter(one -> one.value().equals(value))
                    .mapToLong(SearchAnswer.Count::count)
                    .sum();
            drawn.addFirst(new SearchAnswer.Count(value, count));
        }
        List<Choice> choices = drawn.stream()
                .map(count -> choice(name, count.value(), labels.apply(count.value()), count.count()))
                .toList();
        return new Facet(name, choices, value != null);
    }

    private Choice choice(String name, String value, String label, @Nullable Long count) {
        boolean here = value.equals(values().get(name));
        return new Choice(value, label, count, here, here ? without(name) : with(name, value));
    }

    private String with(String name, String value) {
        Map<String, String> values = values();
        values.put(name, value);
        return Addresses.with(Addresses.SEARCH, values);
    }

    private String without(String name) {
        Map<String, String> values = values();
        values.remove(name);
        return Addresses.with(Addresses.SEARCH, values);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", question.q());
        put(values, "unit", question.unit());
        put(values, "year", question.year());
        FREE.forEach(name -> put(values, name, chosen.get(name)));
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
