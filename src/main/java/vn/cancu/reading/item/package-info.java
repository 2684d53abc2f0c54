/**
 * Structural items of a plan, matched by title against the catalogue. {@link vn.cancu.reading.item.ItemStage} reads them.
 */
@NullMarked
package vn.cancu.reading.item;

import org.jspecify.annotations.NullMarked;
