/**
 * A file becomes text with pages.
 *
 * <p>{@link vn.cancu.files.FileTexts} is the way in: one file in, one or more texts out, or one sentence that says why there is none and
 * what to do. Plain text is decoded here; everything else is read by Tika, POI and PDFBox in a {@link vn.cancu.files.ReadingProcess}, a
 * JVM of its own ({@code files.child}) with little memory and little time, so that a hostile or broken file harms nothing but itself.
 * Both speak {@link vn.cancu.files.child.Frames}. Why so: docs/adr/0015.
 *
 * <p>A page ends with a form feed at the end of its last line, so pages are told by the text alone: {@link vn.cancu.text.PageStarts}.
 */
@NullMarked
package vn.cancu.files;

import org.jspecify.annotations.NullMarked;
