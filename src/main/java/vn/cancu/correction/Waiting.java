package vn.cancu.correction;

import java.util.List;
import vn.cancu.authority.DocumentCard;

/**
 * A mention that may mean several documents, for a person to say which.
 *
 * @param mention its id
 * @param citing the document that holds it
 * @param line of the file, from 1
 * @param quote the words on paper
 * @param start of the quote in its line, in UTF-16 units
 * @param near paragraphs around it, its own among them, in order
 * @param candidates which it may mean, the likeliest first
 */
public record Waiting(
        String mention,
        DocumentCard citing,
        int line,
        int start,
        String quote,
        List<Near> near,
        List<DocumentCard> candidates) {
    public Waiting {
        near = List.copyOf(near);
        candidates = List.copyOf(candidates);
    }

    /**
     * Some of those that wait.
     *
     * @param count of all that wait
     * @param mentions those asked for, by document and line
     */
    public record Queue(long count, List<Waiting> mentions) {
        public Queue {
            mentions = List.copyOf(mentions);
        }
    }
}
