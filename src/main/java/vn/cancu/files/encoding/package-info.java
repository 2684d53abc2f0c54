/**
 * Vietnamese as it was written before Unicode: TCVN3 (ABC), VNI and Windows-1258, told by their syllables and turned to Unicode.
 *
 * <p>{@link vn.cancu.files.encoding.Encoding} holds the tables, {@link vn.cancu.files.encoding.Syllables} knows what a Vietnamese syllable
 * is, {@link vn.cancu.files.encoding.EncodingDetector} tells an encoding or that it is not sure. Never by guess: what is not sure is not
 * turned.
 */
@NullMarked
package vn.cancu.files.encoding;

import org.jspecify.annotations.NullMarked;
