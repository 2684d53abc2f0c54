package vn.cancu.authority;

import java.util.List;

/**
 * A document and where it stands in time, on three clocks.
 *
 * @param card the document
 * @param status today
 * @param statusWhenSigned on the day that the question's document was signed
 * @param statusOn on the day that was asked for
 * @param amendedBy symbols (keys where there is none) of the documents that are stated to amend it, oldest first
 * @param endedBy symbols of those that are stated to replace or repeal it
 * @param reason why it has {@code status}
 * @param reasonWhenSigned why it had {@code statusWhenSigned}
 * @param reasonOn why it has {@code statusOn}
 */
public record StandingDocument(
        DocumentCard card,
        Status status,
        Status statusWhenSigned,
        Status statusOn,
        List<String> amendedBy,
        List<String> endedBy,
        Reason reason,
        Reason reasonWhenSigned,
        Reason reasonOn) {
    public StandingDocument {
        amendedBy = List.copyOf(amendedBy);
        endedBy = List.copyOf(endedBy);
    }
}
