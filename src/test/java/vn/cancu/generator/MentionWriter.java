package vn.cancu.generator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;

/** Prints a mention of another document in one of the ways in which offices do, and plants what was printed. */
final class MentionWriter {
    private final Page page;
    private final Dice dice;
    private final Facts citing;

    MentionWriter(Page page, Dice dice, Facts citing) {
        this.page = page;
        this.dice = dice;
        this.citing = citing;
    }

    /** In a căn cứ block: nearly always whole. */
    void basis(Facts target) {
        write(target, Citation.Role.BASIS, dice.chance(0.95), dice.chance(0.95), dice.chance(0.6));
    }

    /** In running text: often without date, authority or title. */
    void passing(Facts target, Citation.Role role) {
        write(target, role, dice.chance(0.6), dice.chance(0.6), dice.chance(0.2));
    }

    void law(String name, LocalDate date) {
        boolean dated = dice.chance(0.7);
        page.plant(new PlantedCitation(
                page.currentLine(), "Luật", null, name, dated ? date : null, null, Citation.Role.BASIS, -1));
        page.add(name).add(dated ? " ngày " + printed(date) : "");
    }

    private void write(Facts target, Citation.Role role, boolean dated, boolean issued, boolean titled) {
        String issuer = issued ? issuerOf(target) : null;
        page.plant(new PlantedCitation(
                page.currentLine(),
                target.type(),
                target.symbol(),
                null,
                dated ? target.date() : null,
                issuer,
                role,
                target.index()));
        page.add(target.type()).add(dice.chance(0.92) ? " số " : " ").add(symbolOf(target));
        if (dated) {
            page.add(dice.chance(0.97) ? " ngày " : ", ngày ").add(printed(target.date()));
        }
        if (issuer != null) {
            page.add(" của ").add(issuer);
        }
        if (titled) {
            page.add(" ").add(target.title());
            plantAmendedOf(target, null);
        }
    }

    /** The decree that amends names the amended one in its title. */
    void plantAmendedOf(Facts target, @Nullable LocalDate date) {
        if (target.index() == Central.MECHANISM_AMENDED) {
            Facts amended = Central.DOCUMENTS.get(Central.MECHANISM);
            page.plant(new PlantedCitation(
                    page.currentLine(),
                    amended.type(),
                    amended.symbol(),
                    null,
                    date,
                    null,
                    Citation.Role.AMENDED,
                    amended.index()));
        }
    }

    /** Two in a hundred with a blank or a long dash, as scans have them. */
    private String symbolOf(Facts target) {
        if (dice.chance(0.98)) {
            return target.symbol();
        }
        return dice.chance(0.5)
                ? target.symbol().replace("/", " /")
                : target.symbol().replace("-", " – ");
    }

    /** "UBND huyện" for the authority above, "UBND xã" for one's own; the full name otherwise and half of the time. */
    private String issuerOf(Facts target) {
        Kind kind = target.address().kind();
        boolean known = kind != Kind.CENTRAL
                && target.address().province() == citing.address().province();
        return known && dice.chance(0.5) ? target.issuerInContext() : target.issuer();
    }

    private String printed(LocalDate date) {
        if (dice.chance(0.25)) {
            return String.format(
                    Locale.ROOT, "%02d tháng %d năm %d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        String month = date.getMonthValue() < 3 || dice.chance(0.3) ? "%02d/%02d/%d" : "%02d/%d/%d";
        return String.format(Locale.ROOT, month, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
