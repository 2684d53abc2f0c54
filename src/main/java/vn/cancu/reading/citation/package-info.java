/**
 * Mentions of other documents: found, resolved within the text, given their part in it. {@link vn.cancu.reading.citation.CitationStage} reads
 * them and pairs those that change each other. It never looks at other documents.
 */
@NullMarked
package vn.cancu.reading.citation;

import org.jspecify.annotations.NullMarked;
