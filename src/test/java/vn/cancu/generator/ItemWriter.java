package vn.cancu.generator;

import java.util.List;
import java.util.Locale;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;

/** Prints a component of programme 1719 with its money and who leads it. */
final class ItemWriter {
    private static final long MILLION = 1_000_000L;

    /** The ten projects, by their official titles. */
    private static final List<Component> PROJECTS =
            Catalogue.load().programme("1719").orElseThrow().components().stream()
                    .filter(component -> component.parent() == null)
                    .toList();

    private final Page page;
    private final Dice dice;
    private final Facts facts;
    private int headingLine;
    private Component project = PROJECTS.getFirst();

    ItemWriter(Page page, Dice dice, Facts facts) {
        this.page = page;
        this.dice = dice;
        this.facts = facts;
    }

    /** @param number of the project in the list of the ten, from 0 */
    void heading(int position, int number) {
        project = PROJECTS.get(number);
        headingLine = page.currentLine();
        page.paragraph(position + ". Dự án " + project.code().substring("DA".length()) + ": " + project.title());
    }

    /** In one of twenty the parts do not make the total. */
    void moneyAndDuties(int position, List<String> units) {
        long scale = switch (facts.address().kind().level()) {
            case "xã" -> 1;
            case "huyện" -> 20;
            default -> 150;
        };
        long central = dice.between(200, 30_000) * scale;
        long local = central / 10;
        long total = central + local + (dice.chance(0.05) ? 9 * scale : 0);
        page.paragraph(position + ".1. Vốn phân bổ: " + printed(total) + ", trong đó:");
        page.paragraph("- Ngân sách trung ương: " + printed(central) + ".");
        page.paragraph("- Ngân sách địa phương: " + printed(local) + ".");
        String lead = dice.pick(units);
        String other =
                dice.pick(units.stream().filter(unit -> !unit.equals(lead)).toList());
        page.paragraph(position + ".2. Phân công: " + lead + " chủ trì, phối hợp với " + other + ".");
        page.plant(new PlantedItem(headingLine, project.code(), dong(total), dong(central), dong(local), lead));
    }

    private static long dong(long tenthsOfMillion) {
        return tenthsOfMillion * (MILLION / 10);
    }

    /** Tenths of a million in the print's form: 9.504,2 triệu đồng. */
    private static String printed(long tenthsOfMillion) {
        String whole = String.format(Locale.ROOT, "%,d", tenthsOfMillion / 10).replace(',', '.');
        long tenth = tenthsOfMillion % 10;
        return whole + (tenth == 0 ? "" : "," + tenth) + " triệu đồng";
    }
}
