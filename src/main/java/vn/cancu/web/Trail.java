package vn.cancu.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.search.SearchAnswer;

/**
 * The places that an answer leads to, in its order. A link to one of them says from which answer it comes and the how many-th it is, so
 * that the document's page leads on to the next one, by address alone.
 *
 * @param from the answer's address
 * @param first number of the first of these places, from 1
 * @param stops in order, each once
 */
record Trail(String from, int first, List<Stop> stops) {
    /** Longer addresses are not carried on: what is asked of a server has its bounds. */
    private static final int LONGEST = 1_200;

    Trail {
        stops = List.copyOf(stops);
    }

    /** A line of a document. */
    record Stop(String key, int line) {}

    static Trail of(String from, BasisAnswer answer) {
        Map<String, String> keys = Places.keys(answer);
        Set<Stop> stops = new LinkedHashSet<>();
        answer.items().forEach(item -> stops.add(new Stop(item.document().key(), item.line())));
        answer.paths().stream().flatMap(path -> path.steps().stream()).forEach(hop -> {
            String key = keys.get(hop.file());
            if (key != null) {
                stops.add(new Stop(key, hop.line()));
            }
        });
        return new Trail(from, 1, List.copyOf(stops));
    }

    static Trail of(String from, DutyAnswer answer) {
        Stream<Stop> stops =
                answer.rows().stream().map(row -> new Stop(row.document().key(), row.line()));
        return new Trail(from, 1, stops.distinct().toList());
    }

    /** Hits are counted as they are shown: two may stand in one line. */
    static Trail of(String from, int first, SearchAnswer answer) {
        return new Trail(
                from,
                first,
                answer.hits().stream()
                        .map(hit -> new Stop(hit.document().key(), hit.line()))
                        .toList());
    }

    /** Where that line is shown, with the way on where the line is one of these. */
    public String line(String key, int line) {
        int at = stops.indexOf(new Stop(key, line));
        return at < 0 ? Addresses.line(key, line) : address(at);
    }

    /** The place at an index of these. */
    public String address(int index) {
        Stop stop = stops.get(index);
        if (from.length() > LONGEST) {
            return Addresses.line(stop.key(), stop.line());
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("dong", String.valueOf(stop.line()));
        values.put("tu", from);
        values.put("thu", String.valueOf(first + index));
        return Addresses.with(Addresses.document(stop.key()), values) + "#d" + stop.line();
    }
}
