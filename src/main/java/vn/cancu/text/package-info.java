/**
 * Vietnamese text as it stands on paper, and as it is compared.
 *
 * <p>A {@link vn.cancu.text.SourceText} is the text as read, never changed: evidence is cut from it, and its lines are the lines that
 * a person is shown. A {@link vn.cancu.text.NormalText} is the same text in the form that rules are written for (NFC, one kind of
 * dash and blank, no emphasis marks), with the way back to the source for every character. {@link vn.cancu.text.Folding} is for
 * comparing only: nothing folded is ever shown.
 *
 * <p>This package knows nothing of documents. It may use the JDK and nothing else.
 */
@NullMarked
package vn.cancu.text;

import org.jspecify.annotations.NullMarked;
