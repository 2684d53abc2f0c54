package vn.cancu.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchFilters;

/**
 * A search question and what its hits must be; every choice is an address, so that it can be sent to a colleague.
 *
 * @param question the words, unit and year
 * @param chosen one value for a facet, by its name in the address
 */
record Narrowing(Question question, Map<String, String> chosen) {
    private static final List<String> FREE = List.of("type", "level", "programme");

    Narrowing {
        chosen = Map.copyOf(chosen);
    }

    /** A facet as it is drawn. */
    record Facet(String name, List<Choice> choices, boolean isChosen) {}

    /** A value and the address of the question with it, or without it where it is chosen. */
    record Choice(String value, long count, boolean chosen, String href) {}

    static Narrowing of(Question question, MultiValueMap<String, String> typed) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : FREE) {
            String value = typed.getFirst(name);
            if (value != null && !value.isBlank() && value.length() <= 100) {
                chosen.put(name, value.strip());
            }
        }
        return new Narrowing(question, chosen);
    }

    SearchFilters filters() {
        return new SearchFilters(
                one("type"),
                one("level"),
                question.unit() == null ? List.of() : List.of(question.unit()),
                one("programme"),
                List.of(),
                question.year() == null ? List.of() : List.of(question.year()),
                List.of(),
                null,
                null);
    }

    private List<String> one(String name) {
        String value = chosen.get(name);
        return value == null ? List.of() : List.of(value);
    }

    /** Whether anything but the words narrows the question. */
    public boolean isNarrow() {
        return !chosen.isEmpty() || question.unit() != null || question.year() != null;
    }

    List<Facet> facets(SearchAnswer.Facets facets) {
        List<Facet> shown = new ArrayList<>();
        shown.add(facet("type", facets.type()));
        shown.add(facet("level", facets.level()));
        shown.add(facet("year", facets.year()));
        shown.add(facet("programme", facets.programme()));
        shown.add(facet("unit", facets.unit()));
        shown.removeIf(facet -> facet.choices().isEmpty());
        return shown;
    }

    String page(int page) {
        Map<String, String> values = values();
        values.put("trang", Integer.toString(page));
        return Addresses.with(Addresses.SEARCH, values);
    }

    private Facet facet(String name, List<SearchAnswer.Count> counts) {
        String value = values().get(name);
        List<Choice> choices = new ArrayList<>();
        if (value != null && counts.stream().noneMatch(count -> count.value().equals(value))) {
            choices.add(new Choice(value, 0, true, without(name)));
        }
        counts.stream().limit(12).forEach(count -> {
            boolean here = count.value().equals(value);
            choices.add(
                    new Choice(count.value(), count.count(), here, here ? without(name) : with(name, count.value())));
        });
        return new Facet(name, choices, value != null);
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
