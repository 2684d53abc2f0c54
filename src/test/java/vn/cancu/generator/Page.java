package vn.cancu.generator;

import java.util.ArrayList;
import java.util.List;

/** The text of one document as it grows, with the facts planted in it and the line each stands on. */
final class Page {
    private final StringBuilder text = new StringBuilder(8192);
    private final List<PlantedCitation> citations = new ArrayList<>();
    private final List<PlantedItem> items = new ArrayList<>();
    private int line = 1;

    /** Adds to the line that is being written; the words hold no line end. */
    Page add(String words) {
        text.append(words);
        return this;
    }

    Page end() {
        text.append('\n');
        line++;
        return this;
    }

    Page line(String words) {
        return add(words).end();
    }

    /** A line and an empty one after it. */
    Page paragraph(String words) {
        return line(words).end();
    }

    int currentLine() {
        return line;
    }

    int length() {
        return text.length();
    }

    void plant(PlantedCitation citation) {
        citations.add(citation);
    }

    void plant(PlantedItem item) {
        items.add(item);
    }

    List<PlantedCitation> citations() {
        return citations;
    }

    List<PlantedItem> items() {
        return items;
    }

    String text() {
        return text.toString();
    }
}
