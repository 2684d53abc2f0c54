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
 */
record ItemHeading(Item.Kind kind, String number, int start, int titleStart, int titleEnd) {
    boolean isTitled() {
        return titleEnd > titleStart;
    }
}
