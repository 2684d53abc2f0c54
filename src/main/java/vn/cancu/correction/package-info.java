/**
 * What people put right: that two documents are one, that a mention does not mean the document that it was taken for, or which
 * component an item carries out, which unit has a duty.
 *
 * <p>{@link vn.cancu.correction.Corrections} takes what is said and asks back where a name fits several documents. A correction is kept
 * with who said it, when and why, is never deleted, only taken back, and is an input of the resolution like the documents themselves: it
 * holds whatever is read again, in whatever order.
 */
@NullMarked
package vn.cancu.correction;

import org.jspecify.annotations.NullMarked;
