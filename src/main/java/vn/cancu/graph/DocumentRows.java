package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Evidence;
import vn.cancu.document.Force;
import vn.cancu.document.Header;
import vn.cancu.document.Passage;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Home;
import vn.cancu.identity.Level;
import vn.cancu.identity.Mentions;
import vn.cancu.identity.Rank;
import vn.cancu.identity.Reach;
import vn.cancu.identity.Succession;
import vn.cancu.identity.Successions;
import vn.cancu.identity.Surroundings;
import vn.cancu.identity.UnitName;
import vn.cancu.intake.ReadFile;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** One read file as rows for the statements of {@code store/}; a function of that file alone. */
final class DocumentRows {
    private static final Pattern CARRYING_OUT = Pattern.compile(
            "(?:^|;)[ \\-+*.\\d]*(?:de )?(?:tiep tuc )?(?:to chuc )?(?:trien khai )?(?:thuc hien|thi hanh) [^;]{0,400}$");

    final String key;
    final ReadFile file;
    final Surroundings around;
    /** Where the issuer stands, as far as this document tells. */
    final Home home;
    /** The issuer's place and who signed; documents of one seat stand in one place, whatever else is called the same. */
    final @Nullable String seat;

    final CitationRows citations;
    final FactRows facts;
    private final Map<String, UnitName> units = new LinkedHashMap<>();
    private final @Nullable String issuer;
    private final List<Succession> successions;

    DocumentRows(ReadFile file) {
        this.file = file;
        this.key = DocumentKey.of(file.read(), file.sha256());
        this.around = Surroundings.of(file.read());
        this.home = Mentions.home(around);
        Header.Signer signer = header().signer();
        String signed = signer == null ? null : signer.name();
        this.seat = signed == null
                ? null
                : home.own().map(place -> place + "~" + Folding.key(signed)).orElse(null);
        Authority own = authority().orElse(null);
        this.issuer = own != null && own.isKnown() ? keep(UnitName.of(own.key(), around)) : null;
        Ids ids = new Ids(key);
        this.citations = new CitationRows(this, ids);
        this.facts = new FactRows(this, ids);
        this.successions = Successions.of(file.read(), around);
        successions.forEach(each -> {
            keep(each.unit());
            keep(each.successor());
        });
    }

    Header header() {
        return file.read().header();
    }

    Optional<Symbol> symbol() {
        return Optional.ofNullable(header().symbol()).flatMap(Symbol::of);
    }

    Optional<Authority> authority() {
        String printed = header().issuer();
        return printed == null ? symbol().flatMap(Authority::impliedBy) : Optional.of(Authority.of(printed));
    }

    /** Keys of the units that {@code printed} names here; they will be written. */
    List<String> units(String printed) {
        return UnitName.all(printed, around).stream().map(this::keep).toList();
    }

    /** Key of the unit that money is given to: its committee. It is not written by this document. */
    String recipient(String printed) {
        return UnitName.of("UBND " + printed, around).key();
    }

    private String keep(UnitName unit) {
        unit.above().ifPresent(this::keep);
        units.putIfAbsent(unit.key(), unit);
        return unit.key();
    }

    /** Rows of {@code store/successions}: what the document decrees. */
    List<Map<String, Object>> successions() {
        return successions.stream().map(this::succession).toList();
    }

    private Map<String, Object> succession(Succession each) {
        Evidence evidence = each.evidence();
        return Rows.row(
                "unit", each.unit().key(),
                "successor", each.successor().key(),
                "properties",
                        Rows.row(
                                "document", key,
                                "by", Objects.requireNonNullElse(header().symbol(), key),
                                "on", each.on() == null ? null : each.on().toString(),
                                "part", each.part(),
                                "line", evidence.line(),
                                "start", evidence.start(),
                                "quote", evidence.quote(),
                                "path", file.path()));
    }

    /** Key of the unit that issued it; null where that is not known. */
    @Nullable
    String issuer() {
        return issuer;
    }

    /** Key of the unit that {@code printed} names here, whether or not it is written. */
    String unitKey(String printed) {
        return UnitName.of(printed, around).key();
    }

    /** Plan years; the year of the date where there are none, nothing where that is not told either. */
    List<Integer> years() {
        List<Integer> planned = header().planYears();
        Integer year = year();
        return !planned.isEmpty() || year == null ? planned : List.of(year);
    }

    /** The last of its years, 0 where none is told. */
    int newestYear() {
        return years().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Id of the paragraph that a line stands in; the nearest above where none holds it. */
    String passage(int line) {
        return key + "#p" + passageAt(line).line();
    }

    Passage passageAt(int line) {
        Passage at = file.read().passages().getFirst();
        for (Passage passage : file.read().passages()) {
            if (passage.line() > line) {
                break;
            }
            at = passage;
        }
        return at;
    }

    /** Whether the clause that a mention stands in begins "Thực hiện …" or "Triển khai thực hiện …". */
    boolean isToBeCarriedOut(Evidence evidence) {
        for (Passage passage : file.read().passages()) {
            if (passage.line() <= evidence.line() && evidence.line() <= passage.endLine()) {
                String[] lines = passage.text().split("\n", -1);
                int at = evidence.line() - passage.line();
                if (at < lines.length) {
                    String before = lines[at].substring(0, Math.min(evidence.start(), lines[at].length()));
                    return CARRYING_OUT.matcher(Folding.fold(before)).find();
                }
            }
        }
        return false;
    }

    List<Map<String, Object>> passages() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Passage passage : file.read().passages()) {
            rows.add(Rows.row(
                    "id", key + "#p" + passage.line(),
                    "line", passage.line(),
                    "endLine", passage.endLine(),
                    "path", passage.path(),
                    "heading", passage.heading(),
                    "text", passage.text()));
        }
        return rows;
    }

    List<Map<String, Object>> unitRows() {
        return units.values().stream().map(DocumentRows::unitRow).toList();
    }

    /** A unit as {@code store/units} takes it. */
    static Map<String, Object> unitRow(UnitName unit) {
        Level level = unit.level();
        Map<String, Object> row = Rows.row(
                "key", unit.key(),
                "under", unit.under(),
                "properties",
                        Rows.row(
                                "name", unit.name(),
                                "nameKey", Folding.key(unit.name()),
                                "kind", unit.kind(),
                                "level", level == null ? null : level.vietnamese(),
                                "generic", unit.generic(),
                                "body", unit.body(),
                                "seat", unit.seat().orElse(null),
                                "within", unit.within().map(Folding::key).orElse(null)));
        String place = unit.place();
        if (place != null) {
            row.put(
                    "place",
                    Rows.row(
                            "key",
                            place,
                            "name",
                            UnitName.shownPlace(place),
                            "level",
                            level == null ? null : level.vietnamese()));
        }
        return row;
    }

    /** Parameters of {@code store/document}. */
    Map<String, Object> document(boolean listed, @Nullable PartialDate inForce) {
        Header header = header();
        Header.Signer signer = header.signer();
        String name = signer == null ? null : signer.name();
        return Rows.parameters(
                "key",
                key,
                "properties",
                properties(listed, inForce),
                "original",
                Rows.row("sha256", file.sha256(), "path", file.path(), "charset", file.charset()),
                "issuer",
                issuer,
                "signer",
                signer == null || name == null
                        ? null
                        : Rows.row(
                                "key",
                                Folding.key(name) + "@" + issuer,
                                "name",
                                name,
                                "position",
                                signer.position(),
                                "capacity",
                                signer.capacity()),
                "programmes",
                header.programmes());
    }

    private Map<String, Object> properties(boolean listed, @Nullable PartialDate inForce) {
        Header header = header();
        Authority own = authority().orElse(null);
        Map<String, Object> row = Rows.row(
                "known", "WHOLE",
                "listed", listed ? true : null,
                "inForce", inForce == null ? null : inForce.toString(),
                "symbol", header.symbol(),
                "symbolKey",
                        symbol().filter(Symbol::isNumbered).map(Symbol::key).orElse(null),
                "number", header.number(),
                "type", header.type(),
                "title", header.title(),
                "titleKey", header.title() == null ? null : Folding.key(header.title()),
                "date", header.date() == null ? null : header.date().toString(),
                "year", year(),
                "issuer", issuerShown(),
                "issuerKey", own == null ? null : own.key(),
                "spot",
                        symbol().filter(Symbol::isNumbered)
                                .map(numbered -> Reach.spot(own))
                                .orElse(null),
                "level", level(),
                "place", header.place(),
                "planYears", header.planYears(),
                "programmes", header.programmes(),
                "recipients", header.recipients(),
                "lawName", citations.ownLawName(),
                "seat", seat,
                "slipKey", slipKey().orElse(null),
                "commune", home.commune(),
                "district", home.district(),
                "province", home.province(),
                "units", unitNames(),
                "path", file.path(),
                "sha256", file.sha256(),
                "charset", file.charset());
        Rank.of(header.type(), own).ifPresent(rank -> row.put("rank", rank));
        Force force = file.read().force();
        if (force != null) {
            row.putAll(Rows.row(
                    "forceFrom",
                    force.from() == null ? null : force.from().toString(),
                    "forceTo",
                    force.to() == null ? null : force.to().toString(),
                    "forceLine",
                    force.evidence().line(),
                    "forceQuote",
                    force.evidence().quote()));
        }
        return row;
    }

    /** Of the date, else of the symbol. */
    private @Nullable Integer year() {
        return header().date() != null
                ? Integer.valueOf(header().date().year())
                : symbol().map(Symbol::year).orElse(null);
    }

    /** By which mentions that misprint its symbol are found. */
    Optional<String> slipKey() {
        return symbol().isEmpty()
                ? Optional.empty()
                : DocumentKey.slipKey(authority().orElse(null), header().date());
    }

    /** Title and issuer of an unnumbered document, by which others that may be the same are found; null of a numbered one. */
    @Nullable
    Map<String, Object> alike() {
        String title = header().title();
        Authority own = authority().orElse(null);
        return title == null
                        || own == null
                        || symbol().filter(Symbol::isNumbered).isPresent()
                ? null
                : Map.of("titleKey", Folding.key(title), "issuerKey", own.key());
    }

    /** As printed; else what the symbol implies. */
    @Nullable
    String issuerShown() {
        String printed = header().issuer();
        return printed != null ? printed : authority().map(Authority::display).orElse(null);
    }

    @Nullable
    String level() {
        String printed = header().issuerLevel();
        Authority own = authority().orElse(null);
        return printed != null || own == null
                ? printed
                : own.level().map(Level::vietnamese).orElse(null);
    }

    /** For the index: names of the units that issue the document or have duties in it. */
    List<String> unitNames() {
        TreeSet<String> names = new TreeSet<>();
        units.values().forEach(unit -> names.add(unit.name()));
        return List.copyOf(names);
    }
}
