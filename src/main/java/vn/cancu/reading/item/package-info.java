/**
 * Programme items: which lines of a plan name a project, subproject or content, and which official component each carries out.
 *
 * <p>{@link vn.cancu.reading.item.ComponentMatcher} compares a printed title with the catalogue; the number printed beside it is
 * only checked afterwards. A component named in running text is no item.
 */
@NullMarked
package vn.cancu.reading.item;

import org.jspecify.annotations.NullMarked;
