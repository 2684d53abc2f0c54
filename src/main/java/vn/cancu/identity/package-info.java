/**
 * From a mention to the document, unit or component that is meant; to candidates where it is not one.
 *
 * <p>{@link vn.cancu.identity.KnownDocuments} is the port through which this room asks what the collection knows. A number alone is
 * never an identity: the key of a document is its symbol, issuer and date. Nothing here guesses: where two documents fit, both are
 * candidates and none is chosen.
 */
@NullMarked
package vn.cancu.identity;

import org.jspecify.annotations.NullMarked;
