/**
 * The words of the domain, as records: what a document says, each fact with the words on paper behind it.
 *
 * <p>Read {@link vn.cancu.document.ReadDocument} first: it is what the reader makes of one text and what every other room takes. Its
 * rows mirror {@code shared/contract/extract.md}. Every row has an {@link vn.cancu.document.Evidence}: no quote, no fact. What is not
 * printed is null, never guessed.
 */
@NullMarked
package vn.cancu.document;

import org.jspecify.annotations.NullMarked;
