package vn.cancu.document;

import java.util.List;
import java.util.Optional;
import vn.cancu.text.Folding;

/**
 * Two units that each lead one thing, told apart from each other. Units that lead it together are told in one sentence: "Phòng A và
 * Phòng B cùng chủ trì".
 *
 * @param <T> what states a lead
 * @param first the lead that is stated first
 * @param other the first that speaks against it
 */
public record RivalLeads<T>(T first, T other) {
    /**
     * One lead of the thing.
     *
     * @param unit as printed
     * @param sentence what all duties of one sentence have in common
     * @param stated what states it
     */
    public record Lead<T>(String unit, String sentence, T stated) {}

    /** The first two that rival; empty where all lead together or are one unit. */
    public static <T> Optional<RivalLeads<T>> among(List<Lead<T>> leads) {
        for (Lead<T> other : leads) {
            Lead<T> first = leads.getFirst();
            if (!isSame(first.unit(), other.unit()) && !first.sentence().equals(other.sentence())) {
                return Optional.of(new RivalLeads<>(first.stated(), other.stated()));
            }
        }
        return Optional.empty();
    }

    /** "Phòng Kinh tế" and "Phòng Kinh tế xã" are one unit in the text of one authority; "thôn 1" and "thôn 10" are two. */
    public static boolean isSame(String one, String other) {
        String first = " " + Folding.key(one) + " ";
        String second = " " + Folding.key(other) + " ";
        return first.contains(second) || second.contains(first);
    }
}
