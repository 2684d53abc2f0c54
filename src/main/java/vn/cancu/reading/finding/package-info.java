/**
 * What does not agree within one document. {@link vn.cancu.reading.finding.FindingStage} looks for it; it corrects nothing.
 */
@NullMarked
package vn.cancu.reading.finding;

import org.jspecify.annotations.NullMarked;
