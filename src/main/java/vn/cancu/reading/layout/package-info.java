/**
 * How a text is laid out: lines, zones, paragraphs as they were meant, the section tree, and the way back to the source.
 *
 * <p>{@link vn.cancu.reading.layout.Layout} is what every later stage reads; {@link vn.cancu.reading.layout.Line},
 * {@link vn.cancu.reading.layout.Paragraph} and {@link vn.cancu.reading.layout.Heading} are its parts. Nothing here knows what a
 * citation, an item or a duty is.
 */
@NullMarked
package vn.cancu.reading.layout;

import org.jspecify.annotations.NullMarked;
