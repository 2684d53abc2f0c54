package vn.cancu.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Citation;
import vn.cancu.identity.Authority;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** Which law gives an authority its competence on a day; {@code data/draft/competence.csv}. */
final class Competence {
    private final List<Law> laws = Table.rows("draft/competence.csv").stream()
            .map(row -> new Rules.Cells("draft/competence.csv", row))
            .map(Law::of)
            .toList();

    /**
     * A law on the organisation of an authority.
     *
     * @param bodies whose competence it gives: "ubnd", "hđnd"
     * @param name "Luật Tổ chức chính quyền địa phương"
     * @param symbol its number
     * @param issuedOn its date
     * @param from the first day on which it is in force
     * @param until the day on which the next one takes its place, null where none is known
     * @param source how this is known
     */
    record Law(
            List<String> bodies,
            String name,
            String symbol,
            PartialDate issuedOn,
            LocalDate from,
            @Nullable LocalDate until,
            String source) {
        Law {
            bodies = List.copyOf(bodies);
        }

        private static Law of(Rules.Cells cells) {
            String until = cells.get("until");
            return new Law(
                    Arrays.stream(cells.get("bodies").split(";", -1)).toList(),
                    cells.get("name"),
                    cells.get("symbol"),
                    PartialDate.parse(cells.get("issued_on")),
                    LocalDate.parse(cells.get("from")),
                    until.isEmpty() ? null : LocalDate.parse(until),
                    cells.get("source"));
        }

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025". */
        String shown() {
            return name + " số " + symbol;
        }
    }

    /** The law of that authority on that day. */
    Optional<Law> of(@Nullable Authority issuer, LocalDate day) {
        return issuer == null
                ? Optional.empty()
                : laws.stream()
                        .filter(law -> law.bodies().contains(issuer.body()) && law.inForce(day))
                        .findFirst();
    }

    /** Whether the citation names a law on that authority's organisation, of whatever year: by its name or its number. */
    boolean isNamedBy(Citation citation, Authority issuer) {
        String title = (citation.title() == null ? "" : Folding.key(citation.title()))
                .replace("hdnd", "hoi dong nhan dan")
                .replace("ubnd", "uy ban nhan dan")
                .replace("cqdp", "chinh quyen dia phuong");
        return laws.stream()
                .filter(law -> law.bodies().contains(issuer.body()))
                .anyMatch(law -> title.equals(Folding.key(law.name()))
                        || title.startsWith(Folding.key(law.name()) + " ")
                        || law.symbol().equals(citation.symbol()));
    }

    List<Law> laws() {
        return laws;
    }
}
