package vn.cancu.planted;

import java.util.Locale;
import java.util.Set;

/** A kind of fault, and the rules that may tell it. */
public enum PlantedKind {
    TOTAL_PARTS("sum-mismatch", "part-over-total"),
    PART_OVER_TOTAL("part-over-total", "surplus-digit", "sum-mismatch"),
    GRAND_TOTAL("grand-total", "sum-mismatch"),
    UNIT_SLIP("unit-slip"),
    MAGNITUDE("unit-slip"),
    OVER_GRANT("over-grant"),
    COMPONENT_DIFFERS("component-differs"),
    PLAN_REPORT("plan-report"),
    DISBURSED_OVER("disbursed-over"),
    COMPONENT_NUMBER("component-number"),
    ITEM_WITHOUT_MONEY("item-without-money"),
    MONEY_WITHOUT_ITEM("money-without-item"),
    NO_LEAD("no-lead"),
    TWO_LEADS("two-leads"),
    DEAD_BASIS("basis-replaced", "basis-repealed"),
    LATER_BASIS("cited-later"),
    DATES("deadline-past", "impossible-day", "period-reversed", "span-reversed"),
    TARGET_BELOW("target-below-result"),
    REGISTER("register-duplicate"),
    NUMBERING("numbering-gap");

    private final String rules;

    PlantedKind(String... rules) {
        this.rules = String.join(",", rules);
    }

    public Set<String> rules() {
        return Set.of(rules.split(",", -1));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
