package vn.cancu.generator;

/**
 * Which document an index stands for, and back.
 *
 * <p>First the central documents; then blocks, each one year of one province: its resolution, decision and plan, and for each district
 * a decision and a plan and two documents of each commune. Six blocks make a group, two provinces through three years, so that
 * already 300 documents hold two provinces and successive years, and every further group brings new provinces.
 */
final class Layout {
    static final int FIRST_YEAR = 2023;
    static final int YEARS = 3;

    private static final int PROVINCES_OF_GROUP = 2;
    private static final int PROVINCE_DOCUMENTS = 3;
    private static final int DISTRICT_DOCUMENTS = 2 + 2 * World.COMMUNES;
    private static final int BLOCK = PROVINCE_DOCUMENTS + World.DISTRICTS * DISTRICT_DOCUMENTS;
    private static final int GROUP = PROVINCES_OF_GROUP * YEARS;

    private Layout() {}

    static Address addressOf(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("documents are counted from 0: " + index);
        }
        if (index < Central.DOCUMENTS.size()) {
            return Address.central(index);
        }
        int block = (index - Central.DOCUMENTS.size()) / BLOCK;
        int slot = (index - Central.DOCUMENTS.size()) % BLOCK;
        int province = block / GROUP * PROVINCES_OF_GROUP + block % PROVINCES_OF_GROUP;
        int year = FIRST_YEAR + block % GROUP / PROVINCES_OF_GROUP;
        if (slot < PROVINCE_DOCUMENTS) {
            return new Address(provinceKind(slot), province, 0, 0, year);
        }
        int district = (slot - PROVINCE_DOCUMENTS) / DISTRICT_DOCUMENTS;
        int within = (slot - PROVINCE_DOCUMENTS) % DISTRICT_DOCUMENTS;
        if (within < 2) {
            return new Address(within == 0 ? Kind.DISTRICT_DECISION : Kind.DISTRICT_PLAN, province, district, 0, year);
        }
        int commune = (within - 2) / 2;
        return new Address(
                within % 2 == 0 ? Kind.COMMUNE_PLAN : second(commune, year), province, district, commune, year);
    }

    static int indexOf(Address address) {
        if (address.kind() == Kind.CENTRAL) {
            return address.province();
        }
        int block = address.province() / PROVINCES_OF_GROUP * GROUP
                + (address.year() - FIRST_YEAR) * PROVINCES_OF_GROUP
                + address.province() % PROVINCES_OF_GROUP;
        int districtStart = PROVINCE_DOCUMENTS + address.district() * DISTRICT_DOCUMENTS;
        int slot = switch (address.kind()) {
            case CENTRAL, PROVINCE_RESOLUTION -> 0;
            case PROVINCE_DECISION -> 1;
            case PROVINCE_PLAN -> 2;
            case DISTRICT_DECISION -> districtStart;
            case DISTRICT_PLAN -> districtStart + 1;
            case COMMUNE_PLAN -> districtStart + 2 + 2 * address.commune();
            case COMMUNE_REPORT, COMMUNE_DECISION -> districtStart + 3 + 2 * address.commune();
        };
        return Central.DOCUMENTS.size() + block * BLOCK + slot;
    }

    /** A commune's second document of a year: it reports one year and decides the next. */
    static Kind second(int commune, int year) {
        return (commune + year) % 2 == 0 ? Kind.COMMUNE_REPORT : Kind.COMMUNE_DECISION;
    }

    private static Kind provinceKind(int slot) {
        return switch (slot) {
            case 0 -> Kind.PROVINCE_RESOLUTION;
            case 1 -> Kind.PROVINCE_DECISION;
            default -> Kind.PROVINCE_PLAN;
        };
    }
}
