package vn.cancu.duty;

import java.util.List;

/**
 * A duty that may be meant.
 *
 * @param row as it would be shown
 * @param texts folded words by which it may be found: its item's title, those of the items below and above, its task
 */
public record CandidateDuty(DutyRow row, List<String> texts) {
    public CandidateDuty {
        texts = List.copyOf(texts);
    }
}
