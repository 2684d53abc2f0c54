package vn.cancu.generator;

import java.util.ArrayList;
import java.util.List;

/** What each kind of document rests on, and what it mentions besides; all of it earlier than itself. */
final class Basis {
    private final Registry registry;

    Basis(Registry registry) {
        this.registry = registry;
    }

    /** Documents of the căn cứ block, highest first. */
    List<Facts> of(Facts facts) {
        Address here = facts.address();
        return switch (here.kind()) {
            case CENTRAL -> central(facts.index());
            case PROVINCE_RESOLUTION -> all(Central.MECHANISM, Central.PROGRAMME_1719, Central.PROGRAMME_90);
            case PROVINCE_DECISION -> join(all(mechanisms(facts)), registry.facts(here.of(Kind.PROVINCE_RESOLUTION)));
            case PROVINCE_PLAN ->
                join(
                        all(Central.PROGRAMME_1719, Central.MECHANISM),
                        registry.facts(here.of(Kind.PROVINCE_RESOLUTION)),
                        registry.facts(here.of(Kind.PROVINCE_DECISION)));
            case DISTRICT_DECISION ->
                join(all(mechanisms(facts)), registry.facts(province(here, Kind.PROVINCE_DECISION)));
            case DISTRICT_PLAN ->
                join(
                        all(Central.PROGRAMME_1719),
                        registry.facts(province(here, Kind.PROVINCE_PLAN)),
                        registry.facts(here.of(Kind.DISTRICT_DECISION)));
            case COMMUNE_PLAN ->
                join(
                        all(Central.PROGRAMME_1719),
                        all(mechanisms(facts)),
                        registry.facts(district(here, Kind.DISTRICT_DECISION)),
                        registry.facts(district(here, Kind.DISTRICT_PLAN)));
            case COMMUNE_REPORT -> List.of(registry.facts(district(here, Kind.DISTRICT_PLAN)));
            case COMMUNE_DECISION -> join(all(Central.MECHANISM), registry.facts(district(here, Kind.DISTRICT_PLAN)));
        };
    }

    /** Numbered documents of its own authority and year that it may say to have issued. */
    List<Facts> issued(Facts facts) {
        Address here = facts.address();
        return switch (here.kind()) {
            case COMMUNE_PLAN ->
                Layout.second(here.commune(), here.year()) == Kind.COMMUNE_DECISION
                        ? numbered(registry.facts(here.of(Kind.COMMUNE_DECISION)))
                        : List.of();
            case COMMUNE_REPORT -> numbered(registry.facts(here.of(Kind.COMMUNE_PLAN)));
            case CENTRAL,
                    PROVINCE_RESOLUTION,
                    PROVINCE_DECISION,
                    PROVINCE_PLAN,
                    DISTRICT_DECISION,
                    DISTRICT_PLAN,
                    COMMUNE_DECISION -> List.of();
        };
    }

    /** Documents that its body mentions in passing. */
    List<Facts> mentioned(Facts facts) {
        Address here = facts.address();
        List<Facts> mentioned = new ArrayList<>();
        if (here.kind().isPlan() || here.kind() == Kind.COMMUNE_REPORT) {
            mentioned.add(Central.DOCUMENTS.get(Central.PROGRAMME_90));
            if (here.year() > Layout.FIRST_YEAR && here.kind().isPlan()) {
                mentioned.addAll(numbered(registry.facts(here.inYear(here.year() - 1))));
            }
        }
        if (here.kind() == Kind.COMMUNE_PLAN || here.kind() == Kind.COMMUNE_REPORT) {
            mentioned.add(registry.facts(district(here, Kind.DISTRICT_DECISION)));
        }
        return mentioned;
    }

    private static List<Facts> central(int index) {
        return switch (index) {
            case Central.POLICY_1719 -> all(Central.MASTER_SCHEME);
            case Central.PROGRAMME_1719 -> all(Central.MASTER_SCHEME, Central.POLICY_1719);
            case Central.PROGRAMME_90 -> all(Central.POLICY_90);
            case Central.MECHANISM -> all(Central.POLICY_1719, Central.POLICY_90);
            default -> List.of();
        };
    }

    /** The decree, and the one that amends it where that is already in force. */
    private static int[] mechanisms(Facts facts) {
        boolean amended = facts.date()
                .isAfter(Central.DOCUMENTS.get(Central.MECHANISM_AMENDED).date());
        return amended ? new int[] {Central.MECHANISM, Central.MECHANISM_AMENDED} : new int[] {Central.MECHANISM};
    }

    private static Address province(Address here, Kind kind) {
        return new Address(kind, here.province(), 0, 0, here.year());
    }

    private static Address district(Address here, Kind kind) {
        return new Address(kind, here.province(), here.district(), 0, here.year());
    }

    private static List<Facts> numbered(Facts facts) {
        return facts.isNumbered() ? List.of(facts) : List.of();
    }

    private static List<Facts> all(int... central) {
        List<Facts> facts = new ArrayList<>();
        for (int number : central) {
            facts.add(Central.DOCUMENTS.get(number));
        }
        return facts;
    }

    private static List<Facts> join(List<Facts> first, Facts... further) {
        List<Facts> joined = new ArrayList<>(first);
        joined.addAll(List.of(further));
        return joined;
    }

    private static List<Facts> join(List<Facts> first, List<Facts> second, Facts... further) {
        return join(join(first, second.toArray(Facts[]::new)), further);
    }
}
