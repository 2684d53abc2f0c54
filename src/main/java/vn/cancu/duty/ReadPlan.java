package vn.cancu.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Duty;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.Passage;
import vn.cancu.document.PlanOutline;
import vn.cancu.document.PlanOutline.Paragraph;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.document.ReadDocument;
import vn.cancu.duty.DutyGraph.Above;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.StatedDuty;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Level;
import vn.cancu.identity.Surroundings;
import vn.cancu.identity.UnitName;

/** A text that was read, as a plan with its duties: the same as the graph tells of it once it is stored. */
public final class ReadPlan {
    private static final Comparator<Item> AS_THEY_STAND = Comparator.comparingInt(
                    (Item item) -> item.evidence().line())
            .thenComparingInt(item -> item.evidence().start());

    private final ReadDocument read;
    private final String key;
    private final Surroundings around;
    private final Set<String> items = new HashSet<>();

    private ReadPlan(ReadDocument read, String sha256) {
        this.read = read;
        this.key = DocumentKey.of(read, sha256);
        this.around = Surroundings.of(read);
        read.items().forEach(item -> items.add(item.id()));
    }

    /**
     * The plan that a file holds.
     *
     * @param sha256 of the file
     * @param file its path
     */
    public static PlanDuties of(ReadDocument read, String sha256, String file) {
        return new ReadPlan(read, sha256).plan(file);
    }

    private PlanDuties plan(String file) {
        Header header = read.header();
        List<Integer> years = header.planYears().isEmpty() && header.date() != null
                ? List.of(header.date().year())
                : header.planYears();
        List<StatedDuty> duties = new ArrayList<>();
        read.duties().forEach(duty -> duties.addAll(stated(duty)));
        return new PlanDuties(
                new DutyDocument(key, header.symbol(), header.title(), header.issuer(), header.date(), years),
                file,
                new PlanOutline(
                        read.items().stream()
                                .sorted(AS_THEY_STAND)
                                .map(this::planned)
                                .toList(),
                        read.passages().stream()
                                .filter(passage ->
                                        passage.text().toLowerCase(Locale.ROOT).contains("báo cáo"))
                                .map(passage -> new Paragraph(passage.line(), passage.path(), passage.text()))
                                .toList()),
                duties,
                header.issuer() == null
                        ? null
                        : UnitName.of(header.issuer(), around).key(),
                read.citations().stream()
                        .filter(citation -> citation.role() == Citation.Role.BASIS)
                        .map(citation -> above(citation, file))
                        .toList());
    }

    private Above above(Citation citation, String file) {
        String issuer = citation.issuer();
        String name =
                Objects.requireNonNullElse(citation.title(), citation.evidence().quote());
        return new Above(
                Objects.requireNonNullElse(citation.symbol(), name),
                citation.symbol(),
                citation.title(),
                issuer == null ? null : UnitName.of(issuer, around).key(),
                Above.Relation.BASED_ON,
                1,
                citation.evidence().quote(),
                file,
                citation.evidence().line());
    }

    private PlannedItem planned(Item item) {
        return new PlannedItem(
                key + "#" + item.id(),
                item.title(),
                item.evidence().line(),
                item.evidence().quote(),
                passage(item.evidence().line()).path(),
                item.parent() == null ? null : key + "#" + item.parent(),
                item.programme(),
                item.canonical(),
                null);
    }

    private List<StatedDuty> stated(Duty duty) {
        DutyTerms terms = DutyTerms.of(duty, passage(duty.evidence().line()), read);
        String said = Objects.requireNonNullElse(duty.item(), "");
        boolean ofItem = items.contains(said);
        String reportsTo = terms.reportsTo();
        return UnitName.all(duty.unit(), around).stream()
                .map(unit -> new StatedDuty(
                        unit.key(),
                        duty.unit(),
                        unit.name(),
                        level(unit.level()),
                        unit.generic(),
                        duty.role(),
                        ofItem ? key + "#" + said : null,
                        ofItem ? null : said,
                        duty.evidence().quote(),
                        duty.evidence().line(),
                        duty.evidence().start(),
                        terms,
                        reportsTo == null
                                ? null
                                : UnitName.of(reportsTo, around).key()))
                .toList();
    }

    private static @Nullable String level(@Nullable Level level) {
        return level == null ? null : level.vietnamese();
    }

    private Passage passage(int line) {
        Passage at = read.passages().getFirst();
        for (Passage passage : read.passages()) {
            if (passage.line() > line) {
                break;
            }
            at = passage;
        }
        return at;
    }
}
