/**
 * What a document says of itself, from its letterhead, title and signature; {@link vn.cancu.reading.header.HeaderStage} reads it.
 */
@NullMarked
package vn.cancu.reading.header;

import org.jspecify.annotations.NullMarked;
