/**
 * National target programmes: their components, and what every plan has made of each.
 *
 * <p>{@link vn.cancu.programme.Programmes} answers from the catalogue's list of components and, through {@link
 * vn.cancu.programme.ProgrammeGraph}, from the items of plans that carry them out, each with the words that name it. It adds up no
 * money (that is the budget room's) and does not decide which component an item means (that was read from the text).
 */
@NullMarked
package vn.cancu.programme;

import org.jspecify.annotations.NullMarked;
