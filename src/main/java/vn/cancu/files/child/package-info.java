/**
 * What runs in the reading child: bytes in, texts out, nothing else touched.
 *
 * <p>Read in this order: {@link vn.cancu.files.child.ReadingChild} (the loop), {@link vn.cancu.files.child.Extraction} (which format is
 * it, what is inside of it), then one class for each format. {@link vn.cancu.files.child.TextLines} is where all of them write to. The parent
 * uses {@link vn.cancu.files.child.Frames} alone.
 */
@NullMarked
package vn.cancu.files.child;

import org.jspecify.annotations.NullMarked;
