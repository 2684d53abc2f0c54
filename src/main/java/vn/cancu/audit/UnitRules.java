package vn.cancu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.UnitBook.Entry;
import vn.cancu.audit.UnitBook.Grant;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

/** What is checked over all documents of one issuing unit, and against what others give to it. */
final class UnitRules {
    private final UnitBook book;
    private final List<Draft> found = new ArrayList<>();

    UnitRules(UnitBook book) {
        this.book = book;
    }

    List<Draft> run() {
        register();
        components();
        for (Entry entry : book.entries()) {
            if (entry.subject().isPlan()) {
                grants(entry);
            }
        }
        return found;
    }

    /** Two documents with the same number, symbol and issuer within one year: their dates differ, for else they are one. */
    private void register() {
        Map<String, Entry> first = new TreeMap<>();
        for (Entry entry : book.entries()) {
            Subject subject = entry.subject();
            if (subject.symbolKey() == null || subject.date() == null) {
                continue;
            }
            Entry other =
                    first.putIfAbsent(subject.symbolKey() + " " + subject.date().year(), entry);
            if (other != null) {
                Subject before = other.subject();
                found.add(new Draft(
                        "register-duplicate",
                        subject,
                        before.key(),
                        "Số " + subject.symbol() + " đã cấp ngày " + before.day() + ", lại cấp ngày " + subject.day(),
                        List.of(subject.quote(1, subject.name()), before.quote(1, before.name())),
                        List.of()));
            }
        }
    }

    /** What one document says of a component in a year. */
    private record Said(Entry entry, Money total) {}

    /** By programme, component, year: what the unit's documents say is given and spent. */
    private void components() {
        Map<String, List<Said>> given = new TreeMap<>();
        Map<String, List<Said>> spent = new TreeMap<>();
        for (Entry entry : book.entries()) {
            Map<String, List<Money>> totals = new TreeMap<>();
            for (Money amount : entry.amounts()) {
                boolean whole =
                        amount.source() == Source.TOTAL && amount.nature() == null && amount.recipient() == null;
                String key = key(amount);
                if (whole && key != null && amount.measure() != Measure.NEED) {
                    boolean out = amount.measure() == Measure.DISBURSED;
                    totals.computeIfAbsent((out ? "-" : "+") + key, same -> new ArrayList<>())
                            .add(amount);
                }
            }
            totals.forEach((key, amounts) -> {
                if (amounts.stream().mapToLong(Money::vnd).distinct().count() == 1) {
                    (key.charAt(0) == '+' ? given : spent)
                            .computeIfAbsent(key.substring(1), same -> new ArrayList<>())
                            .add(new Said(entry, amounts.getFirst()));
                }
            });
        }
        given.forEach(this::differ);
        spent.forEach((key, said) -> over(key, said, given.getOrDefault(key, List.of())));
    }

    /** Only projects and subprojects: what hangs below them is no component of its own. */
    private static @Nullable String key(Money amount) {
        String item = amount.item();
        if (item == null || amount.component() == null || amount.programme() == null || amount.year() == null) {
            return null;
        }
        String last = item.substring(item.lastIndexOf('.') + 1);
        return last.startsWith("DA") || last.startsWith("TDA")
                ? amount.programme() + "/" + amount.component() + " năm " + amount.year()
                : null;
    }

    private void differ(String key, List<Said> said) {
        for (int i = 1; i < said.size(); i++) {
            Said one = said.get(i - 1);
            Said two = said.get(i);
            long difference = Math.abs(one.total().vnd() - two.total().vnd());
            boolean report =
                    one.entry().subject().isReport() || two.entry().subject().isReport();
            boolean same = difference <= one.total().rounding() + two.total().rounding();
            if (same || isChange(one.entry(), two.entry())) {
                continue;
            }
            boolean first = later(one.entry().subject(), two.entry().subject());
            Said younger = first ? one : two;
            Said older = first ? two : one;
            found.add(new Draft(
                    report ? "plan-report" : "component-differs",
                    younger.entry().subject(),
                    key + "|" + older.entry().subject().key() + "|"
                            + younger.total().vnd() + "|" + older.total().vnd(),
                    key + ": ở đây " + Figures.million(younger.total().vnd()) + ", trong "
                            + older.entry().subject().name() + " "
                            + Figures.million(older.total().vnd()),
                    List.of(quote(younger), quote(older)),
                    List.of(younger.total().vnd(), older.total().vnd())));
        }
    }

    private static boolean later(Subject one, Subject two) {
        return one.date() != null && (two.date() == null || one.date().compareTo(two.date()) > 0);
    }

    private static boolean isChange(Entry one, Entry two) {
        return one.changed().contains(two.subject().key())
                || two.changed().contains(one.subject().key());
    }

    private static Quote quote(Said said) {
        return said.entry().subject().quote(said.total().line(), said.total().quote());
    }

    private void over(String key, List<Said> spent, List<Said> given) {
        for (Said said : spent) {
            Optional<Said> most = given.stream()
                    .max(java.util.Comparator.comparingLong(
                            other -> other.total().vnd()));
            if (most.isPresent()
                    && said.total().vnd()
                            > most.get().total().vnd()
                                    + said.total().rounding()
                                    + most.get().total().rounding()) {
                found.add(new Draft(
                        "disbursed-over",
                        said.entry().subject(),
                        key + "|" + said.total().vnd(),
                        key + ": giải ngân " + Figures.million(said.total().vnd()) + ", được giao "
                                + Figures.million(most.get().total().vnd()),
                        List.of(quote(said), quote(most.get())),
                        List.of(said.total().vnd(), most.get().total().vnd())));
            }
        }
    }

    /** A plan's money of a year against what the documents that it rests on give to its unit. */
    private void grants(Entry entry) {
        for (int year : entry.subject().planYears()) {
            for (String programme : new TreeSet<>(entry.subject().programmes())) {
                List<Grant> fitting = book.grants().stream()
                        .filter(grant -> entry.cited().contains(grant.by().key()))
                        .filter(grant -> isFor(grant, year, programme))
                        .toList();
                if (!fitting.isEmpty() && fitting.size() == documents(fitting)) {
                    against(entry, year, programme, fitting);
                }
            }
        }
    }

    private static long documents(List<Grant> grants) {
        return grants.stream().map(grant -> grant.by().key()).distinct().count();
    }

    /** The whole that is given for a programme; what names another programme or an item is another matter. */
    private static boolean isFor(Grant grant, int year, String programme) {
        Money amount = grant.amount();
        List<String> about = grant.by().programmes();
        boolean ofProgramme = amount.programme() == null
                ? about.isEmpty() || about.equals(List.of(programme))
                : amount.programme().equals(programme) && amount.component() == null;
        boolean ofYear = Objects.equals(amount.year(), year);
        return ofProgramme && ofYear && amount.source() == Source.TOTAL && amount.isGiven();
    }

    private void against(Entry entry, int year, String programme, List<Grant> grants) {
        long granted = 0;
        long rounding = 0;
        List<Quote> quotes = new ArrayList<>();
        for (Grant grant : grants) {
            granted = Math.addExact(granted, grant.amount().vnd());
            rounding += grant.amount().rounding();
            quotes.add(grant.by().quote(grant.amount().line(), grant.amount().quote()));
        }
        boolean only = entry.subject().programmes().size() == 1;
        Optional<Money> total = entry.amounts().stream()
                .filter(amount -> only && amount.item() == null && amount.source() == Source.TOTAL)
                .filter(amount -> amount.isGiven() && Objects.equals(amount.year(), year) && amount.isCalledTotal())
                .findFirst();
        ItemMoney items = new ItemMoney(entry.amounts(), year, programme);
        Optional<Long> sum = items.sum();
        long planned = total.map(Money::vnd).orElse(sum.orElse(granted));
        rounding += total.map(Money::rounding).orElse(items.rounding());
        long difference = planned - granted;
        boolean wrong = total.isPresent() ? Math.abs(difference) > rounding : difference > rounding;
        if (wrong) {
            total.ifPresentOrElse(
                    amount -> quotes.addFirst(entry.subject().quote(amount.line(), amount.quote())),
                    () -> quotes.addAll(0, items.quotes(entry.subject())));
            found.add(new Draft(
                    "over-grant",
                    entry.subject(),
                    programme + "|" + year + "|" + planned + "|" + granted,
                    "Chương trình " + programme + " năm " + year + ": kế hoạch " + Figures.million(planned)
                            + ", được giao " + Figures.million(granted) + " theo "
                            + grants.getFirst().by().name(),
                    quotes,
                    List.of(planned, granted)));
        }
    }
}
