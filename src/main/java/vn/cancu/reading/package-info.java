/**
 * Text in, facts out: {@link vn.cancu.reading.DocumentReader} reads one document. Pure: no Spring, no I/O, no other document.
 */
@NullMarked
package vn.cancu.reading;

import org.jspecify.annotations.NullMarked;
