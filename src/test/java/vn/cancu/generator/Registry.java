package vn.cancu.generator;

import java.time.LocalDate;

/** Number, authority, date and title of every document, each worked out from its index alone. */
final class Registry {
    private final long seed;
    private final World world;

    Registry(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    Facts facts(Address address) {
        return facts(Layout.indexOf(address));
    }

    Facts facts(int index) {
        Address address = Layout.addressOf(index);
        if (address.kind() == Kind.CENTRAL) {
            return Central.DOCUMENTS.get(index);
        }
        Place place = place(address);
        boolean council = address.kind() == Kind.PROVINCE_RESOLUTION;
        return new Facts(
                index,
                address,
                address.kind().type(),
                number(index, address) + "/" + address.kind().letters(),
                (council ? "HĐND " : "UBND ") + place.full(),
                (council ? "HĐND " : "UBND ") + place.kind(),
                place.name(),
                date(index, address),
                title(address, place));
    }

    Place place(Address address) {
        return switch (address.kind().level()) {
            case "tỉnh" -> world.province(address.province());
            case "huyện" -> world.district(address.province(), address.district());
            default -> world.commune(address.province(), address.district(), address.commune());
        };
    }

    /** A quarter of the districts of one province share the number of their decision: only the issuer tells them apart. */
    private String number(int index, Address address) {
        Dice own = Dice.of(seed, "number", index);
        return switch (address.kind()) {
            case CENTRAL -> throw new IllegalArgumentException("central documents have their real number");
            case PROVINCE_RESOLUTION -> Integer.toString(own.between(20, 120));
            case PROVINCE_DECISION -> Integer.toString(own.between(1800, 3200));
            case PROVINCE_PLAN -> Integer.toString(own.between(20, 320));
            case DISTRICT_DECISION -> {
                Dice shared = Dice.of(seed, "shared number", address.province() * 10_000L + address.year());
                yield Integer.toString(own.chance(0.25) ? shared.between(3000, 6000) : own.between(3000, 6000));
            }
            case DISTRICT_PLAN -> Integer.toString(own.between(15, 260));
            case COMMUNE_PLAN -> {
                boolean unnumbered = own.chance(0.1);
                int number = own.between(10, 130);
                yield unnumbered ? "" : number + (own.chance(0.05) ? "A" : "");
            }
            case COMMUNE_REPORT -> Integer.toString(own.between(60, 240));
            case COMMUNE_DECISION -> Integer.toString(own.between(10, 300));
        };
    }

    /** In the order in which they rest on each other: money in December before, plans from January to April; new communes in August. */
    private LocalDate date(int index, Address address) {
        Dice dice = Dice.of(seed, "date", index);
        int year = address.year();
        boolean newCommunes = year >= 2025;
        return switch (address.kind()) {
            case CENTRAL -> throw new IllegalArgumentException("central documents have their real date");
            case PROVINCE_RESOLUTION -> LocalDate.of(year - 1, 12, dice.between(4, 9));
            case PROVINCE_DECISION -> LocalDate.of(year - 1, 12, dice.between(10, 16));
            case DISTRICT_DECISION -> LocalDate.of(year - 1, 12, dice.between(18, 30));
            case PROVINCE_PLAN -> LocalDate.of(year, 1, dice.between(8, 30));
            case DISTRICT_PLAN -> LocalDate.of(year, 2, dice.between(5, 28));
            case COMMUNE_DECISION -> LocalDate.of(year, newCommunes ? 7 : 3, dice.between(7, 14));
            case COMMUNE_PLAN -> LocalDate.of(year, newCommunes ? 8 : 3, dice.between(16, 30));
            case COMMUNE_REPORT -> LocalDate.of(year, 12, dice.between(2, 20));
        };
    }

    private static String title(Address address, Place place) {
        String where = " trên địa bàn " + place.full();
        int year = address.year();
        return switch (address.kind()) {
            case CENTRAL -> throw new IllegalArgumentException("central documents have their real title");
            case PROVINCE_RESOLUTION ->
                "về dự toán và phân bổ ngân sách địa phương năm " + year + " của " + place.full();
            case PROVINCE_DECISION ->
                "về việc giao kế hoạch vốn các chương trình mục tiêu quốc gia năm " + year + where;
            case DISTRICT_DECISION ->
                "về việc phân bổ vốn thực hiện các chương trình mục tiêu quốc gia năm " + year + where;
            case PROVINCE_PLAN, DISTRICT_PLAN, COMMUNE_PLAN ->
                "thực hiện " + Central.PROGRAMME_NAME + where + " năm " + year;
            case COMMUNE_REPORT -> "kết quả thực hiện " + Central.PROGRAMME_NAME + " năm " + year + where;
            case COMMUNE_DECISION ->
                "về việc thành lập Ban Chỉ đạo các chương trình mục tiêu quốc gia " + place.full() + " năm " + year;
        };
    }
}
