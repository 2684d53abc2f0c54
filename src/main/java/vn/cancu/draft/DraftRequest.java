package vn.cancu.draft;

/**
 * For which plan a căn cứ block is wanted.
 *
 * @param programme code of the national programme: 1719, 90, 263
 * @param unit who plans, as people write it: "xã Khuổi Sáng"
 * @param year the plan year
 */
public record DraftRequest(String programme, String unit, int year) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public DraftRequest {
        if (programme.isBlank() || unit.isBlank() || !isYear(year)) {
            throw new IllegalArgumentException("no such plan: " + programme + ", " + unit + ", " + year);
        }
    }

    /** Whether a plan can be of this year. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
