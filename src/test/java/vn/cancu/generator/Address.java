package vn.cancu.generator;

/**
 * Where a document stands in the made-up world.
 *
 * @param province from 0; for a central document its number in the list of {@link Central}
 * @param district from 0, 0 above the district level
 * @param commune from 0, 0 above the commune level
 * @param year that it plans or reports; 0 for a central document
 */
record Address(Kind kind, int province, int district, int commune, int year) {
    Address of(Kind other) {
        return new Address(other, province, district, commune, year);
    }

    Address inYear(int other) {
        return new Address(kind, province, district, commune, other);
    }

    static Address central(int number) {
        return new Address(Kind.CENTRAL, number, 0, 0, 0);
    }
}
