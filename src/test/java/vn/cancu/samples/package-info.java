/**
 * The documents of {@code data/samples} and the truth about them, written by hand, for tests of every room.
 *
 * <p>{@link vn.cancu.samples.Samples} gives texts and truth; {@code SamplesTests} holds the truth to the texts. It must not read the
 * texts with the product's own reader: what a test expects is not made by what it tests.
 */
@NullMarked
package vn.cancu.samples;

import org.jspecify.annotations.NullMarked;
