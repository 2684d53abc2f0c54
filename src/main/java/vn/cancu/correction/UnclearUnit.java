package vn.cancu.correction;

import java.util.List;
import vn.cancu.authority.DocumentCard;
import vn.cancu.document.Evidence;

/**
 * A unit that a document gives duties to and that may be one of several of that name, for a person to say which.
 *
 * @param unit its key as it was read
 * @param name as shown
 * @param printed as the document prints it
 * @param document that gives the duties
 * @param duties how many
 * @param evidence the words of the first
 * @param near paragraphs around them, in order
 * @param candidates which it may be
 */
public record UnclearUnit(
        String unit,
        String name,
        String printed,
        DocumentCard document,
        int duties,
        Evidence evidence,
        List<Near> near,
        List<Candidate> candidates) {
    public UnclearUnit {
        near = List.copyOf(near);
        candidates = List.copyOf(candidates);
    }

    /**
     * A unit of that name whose place is told.
     *
     * @param place where it is, as shown
     */
    public record Candidate(String key, String name, String place) {}

    /**
     * Some of those that wait.
     *
     * @param count of all that wait
     * @param units those asked for, by unit and document
     */
    public record Queue(long count, List<UnclearUnit> units) {
        public Queue {
            units = List.copyOf(units);
        }
    }
}
