package vn.cancu.programme;

import vn.cancu.catalogue.Component;

/**
 * A component and how much was planned of it.
 *
 * @param component of the catalogue
 * @param depth 0 at the top
 * @param items of plans that carry out it or a part of it
 */
public record ComponentRow(Component component, int depth, long items) {
    /** {@code 1719/DA4.TDA1}. */
    public String key() {
        return component.programme() + "/" + component.code();
    }
}
