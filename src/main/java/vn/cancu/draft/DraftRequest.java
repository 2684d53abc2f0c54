package vn.cancu.draft;

/**
 * For which plan a căn cứ block is wanted.
 *
 * @param programme code of the national programme: 1719, 90, 263
 * @param unit who plans, as people write it: "xã Khuổi Sáng"
 * @param year the plan year
 */
public record DraftRequest(String programme, String unit, int year) {
    public DraftRequest {
        if (programme.isBlank() || unit.isBlank() || year < 1990 || year > 2100) {
            throw new IllegalArgumentException("no such plan: " + programme + ", " + unit + ", " + year);
        }
    }
}
