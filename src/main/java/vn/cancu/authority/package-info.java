/**
 * Which document authorises this: from a phrase, an item or a document up to the highest authority that is known, every hop with
 * the words on paper behind it.
 *
 * <p>{@link vn.cancu.authority.Authority} answers a {@link vn.cancu.authority.BasisQuestion} with a
 * {@link vn.cancu.authority.BasisAnswer}; what it needs of the graph it asks through {@link vn.cancu.authority.AuthorityGraph}.
 * {@link vn.cancu.authority.Granting} tells which document granted the money that a plan states. {@link
 * vn.cancu.authority.Documents} is the way to a document's page: what it says, what it rests on, what rests on it.
 *
 * <p>Where a document stands on a day: {@link vn.cancu.authority.Status} with its {@link vn.cancu.authority.Reason}, from documents'
 * own words, from what others do to them, and from {@link vn.cancu.authority.Validity}, facts that a person has signed off.
 *
 * <p>Nothing here guesses: a mention that fits several documents is told with its candidates and is no hop, and a document of which
 * no other says anything is {@link vn.cancu.authority.Status#UNVERIFIED}. Rows come from the graph as they are stored; this room
 * holds no Cypher and reads no text.
 */
@NullMarked
package vn.cancu.authority;

import org.jspecify.annotations.NullMarked;
