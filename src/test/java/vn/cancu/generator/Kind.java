package vn.cancu.generator;

/** The kinds of document that a province's year is made of. */
enum Kind {
    /** A real number of the National Assembly, the Government or the Prime Minister. */
    CENTRAL("Trung ương", ""),
    PROVINCE_RESOLUTION("Nghị quyết", "NQ-HĐND"),
    PROVINCE_DECISION("Quyết định", "QĐ-UBND"),
    PROVINCE_PLAN("Kế hoạch", "KH-UBND"),
    DISTRICT_DECISION("Quyết định", "QĐ-UBND"),
    DISTRICT_PLAN("Kế hoạch", "KH-UBND"),
    COMMUNE_PLAN("Kế hoạch", "KH-UBND"),
    COMMUNE_REPORT("Báo cáo", "BC-UBND"),
    COMMUNE_DECISION("Quyết định", "QĐ-UBND");

    private final String type;
    private final String letters;

    Kind(String type, String letters) {
        this.type = type;
        this.letters = letters;
    }

    String type() {
        return type;
    }

    String letters() {
        return letters;
    }

    /** "trung ương", "tỉnh", "huyện" or "xã". */
    String level() {
        return switch (this) {
            case CENTRAL -> "trung ương";
            case PROVINCE_RESOLUTION, PROVINCE_DECISION, PROVINCE_PLAN -> "tỉnh";
            case DISTRICT_DECISION, DISTRICT_PLAN -> "huyện";
            case COMMUNE_PLAN, COMMUNE_REPORT, COMMUNE_DECISION -> "xã";
        };
    }

    boolean isPlan() {
        return this == PROVINCE_PLAN || this == DISTRICT_PLAN || this == COMMUNE_PLAN;
    }
}
