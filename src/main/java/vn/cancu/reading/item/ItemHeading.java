package vn.cancu.reading.item;

import vn.cancu.document.Item;

/**
 * A label such as "Tiểu dự án 2:" and the title behind it, as offsets in a paragraph.
 *
 * @param kind what the label names
 * @param number as printed: "4", "01", "01+03"
 * @param start of the label
 * @param titleStart of the title
 * @param titleEnd after the title, its closing marks left out; the same as {@code titleStart} where there is none
 * @param behind whether the label stands behind the title: then any bullet that ends "thuộc Dự án 6" looks like one, and only an official
 *     title tells that it is
 */
record ItemHeading(Item.Kind kind, String number, int start, int titleStart, int titleEnd, boolean behind) {
    ItemHeading(Item.Kind kind, String number, int start, int titleStart, int titleEnd) {
        this(kind, number, start, titleStart, titleEnd, false);
    }

    boolean isTitled() {
        return titleEnd > titleStart;
    }
}
