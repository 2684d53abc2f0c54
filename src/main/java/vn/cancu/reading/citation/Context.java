package vn.cancu.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation.Effect;

/**
 * Where a paragraph stands, as far as the roles of its mentions go.
 *
 * @param isBasis whether it belongs to the căn cứ block or a preamble
 * @param isHead whether it belongs to the head of the document
 * @param listed what the line above a list says of its entries: "Bãi bỏ các văn bản sau:"; null where nothing
 * @param ownPeople "ubnd" or "hdnd" of the issuer, folded; empty where unknown
 * @param ownLevel level word of the issuer, folded: "xa", "tinh"; empty where unknown
 */
record Context(boolean isBasis, boolean isHead, @Nullable Effect listed, String ownPeople, String ownLevel) {}
