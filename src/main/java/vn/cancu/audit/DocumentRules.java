package vn.cancu.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.Dossier.Basis;
import vn.cancu.audit.Dossier.Change;
import vn.cancu.audit.Dossier.Due;
import vn.cancu.audit.Dossier.Planned;
import vn.cancu.audit.Dossier.Told;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item.Kind;
import vn.cancu.text.PartialDate;

/** What is checked over all facts of one document. */
final class DocumentRules {
    /** Where fewer items than this are planned, no habit of the document can be told. */
    private static final int FEW = 3;
    /** So many lines below a total its shares may stand. */
    private static final int SHARES = 6;

    private final Dossier dossier;
    private final Subject subject;
    private final List<Draft> found = new ArrayList<>();

    DocumentRules(Dossier dossier) {
        this.dossier = dossier;
        this.subject = dossier.subject();
    }

    List<Draft> run() {
        dossier.told().forEach(this::told);
        dossier.bases().forEach(this::basis);
        sharesOnOneLine();
        if (subject.isPlan()) {
            List<Planned> leaves = leaves();
            itemsWithout(leaves);
            for (int year : subject.planYears()) {
                grandTotal(year, leaves);
                moneyWithoutItem(year);
            }
            yearBeforePlan();
            dossier.due().forEach(this::due);
        }
        found.sort(Comparator.comparingInt(draft -> draft.quotes().getFirst().line()));
        return found;
    }

    private void told(Told told) {
        add(told.rule(), told.detail().replaceAll("\\(dòng \\d+\\)", ""), told.detail(), told.quotes());
    }

    private void basis(Basis basis) {
        PartialDate own = subject.date();
        if (own == null) {
            return;
        }
        String name = Objects.requireNonNullElse(basis.symbol(), basis.key());
        Quote cited = subject.quote(basis.line(), basis.quote());
        Set<String> told = new HashSet<>();
        for (Change change : basis.changes()) {
            // Its own words and a third document's may both say so.
            if (!change.date().latest().isBefore(own.earliest()) || !told.add(change.relation() + change.symbol())) {
                continue;
            }
            List<Quote> quotes = change.evidence() == null ? List.of(cited) : List.of(cited, change.evidence());
            boolean ends = !change.relation().equals("AMENDS") && !change.partly();
            String by = change.symbol() + " ngày " + change.date().printed();
            if (ends) {
                boolean replaced = change.relation().equals("REPLACES");
                add(
                        replaced ? "basis-replaced" : "basis-repealed",
                        name + "|" + change.symbol(),
                        "Căn cứ " + name + (replaced ? " đã bị thay thế bởi " : " đã bị bãi bỏ bởi ") + by
                                + ", trước văn bản này (" + own.printed() + ")",
                        quotes);
            } else if (!change.cited()) {
                add(
                        "basis-amended",
                        name + "|" + change.symbol(),
                        "Căn cứ " + name + " đã được sửa đổi bởi " + by + " mà văn bản này không dẫn",
                        quotes);
            }
        }
        PartialDate date = basis.date();
        boolean seen = dossier.told().stream()
                .anyMatch(other -> other.rule().equals("cited-later") && other.line() == basis.line());
        if (date != null && !seen && date.earliest().isAfter(own.latest())) {
            add(
                    "cited-later",
                    name,
                    "Căn cứ " + name + " ngày " + date.printed() + " ban hành sau văn bản này (" + own.printed() + ")",
                    List.of(cited));
        }
    }

    /** "286 triệu đồng (ngân sách trung ương 260 triệu đồng, ngân sách địa phương 26 triệu đồng)": the two shares make the amount. */
    private void sharesOnOneLine() {
        Map<Integer, List<Money>> lines = new TreeMap<>();
        dossier.amounts()
                .forEach(amount -> lines.computeIfAbsent(amount.line(), line -> new ArrayList<>())
                        .add(amount));
        lines.forEach((line, amounts) -> {
            boolean one = amounts.size() == 3
                    && amounts.get(0).source() == Source.TOTAL
                    && amounts.get(1).source() == Source.CENTRAL
                    && amounts.get(2).source() == Source.LOCAL
                    && amounts.stream().noneMatch(Money::slip)
                    && amounts.stream().map(Money::year).distinct().count() == 1;
            if (one && dossier.told().stream().noneMatch(other -> other.line() == line && isOfSum(other))) {
                shares(amounts.get(0), amounts.get(1), amounts.get(2));
            }
        });
    }

    private static boolean isOfSum(Told told) {
        return told.rule().equals("sum-mismatch") || told.rule().equals("part-over-total");
    }

    private void shares(Money total, Money central, Money local) {
        long parts = Math.addExact(central.vnd(), local.vnd());
        long difference = Math.abs(parts - total.vnd());
        if (difference > total.rounding() + central.rounding() + local.rounding()) {
            add(
                    "sum-mismatch",
                    total.vnd() + "|" + parts,
                    "Tổng số " + Figures.million(total.vnd()) + ", trung ương và địa phương cộng lại "
                            + Figures.million(parts) + " (lệch " + Figures.million(difference) + ")",
                    List.of(
                            subject.quote(total.line(), total.quote()),
                            subject.quote(central.line(), central.quote()),
                            subject.quote(local.line(), local.quote())),
                    List.of(total.vnd(), parts));
        }
    }

    /** Projects and subprojects that have no other below them. */
    private List<Planned> leaves() {
        return dossier.items().stream()
                .filter(item -> item.kind() == Kind.PROJECT || item.kind() == Kind.SUBPROJECT)
                .filter(item -> dossier.items().stream()
                        .noneMatch(other ->
                                other.kind() == Kind.SUBPROJECT && other.id().startsWith(item.id() + ".")))
                .toList();
    }

    /** What nearly all items have, one has not: its money, its lead. */
    private void itemsWithout(List<Planned> leaves) {
        if (leaves.size() < FEW) {
            return;
        }
        List<Planned> poor = leaves.stream().filter(item -> !hasMoney(item)).toList();
        if (poor.size() * 4 <= leaves.size()) {
            poor.forEach(item -> add(
                    "item-without-money",
                    item.id(),
                    "“" + cut(item.title()) + "” không có kinh phí; " + (leaves.size() - poor.size()) + "/"
                            + leaves.size() + " nội dung khác có",
                    List.of(subject.quote(item.line(), item.quote()))));
        }
        List<Planned> bare = leaves.stream().filter(item -> !hasRole(item)).toList();
        long led = leaves.stream().filter(item -> isLed(item)).count();
        if (bare.size() * 4 <= leaves.size() && led == leaves.size() - bare.size()) {
            bare.forEach(item -> add(
                    "no-lead",
                    item.id(),
                    "“" + cut(item.title()) + "” không có đơn vị chủ trì; " + led + "/" + leaves.size()
                            + " nội dung khác có",
                    List.of(subject.quote(item.line(), item.quote()))));
        }
    }

    private static String cut(String title) {
        return title.length() > 90 ? title.substring(0, 89) + "…" : title;
    }

    private boolean hasMoney(Planned item) {
        return dossier.amounts().stream().anyMatch(amount -> isRelated(item, amount.item()));
    }

    private static boolean isRelated(Planned item, @Nullable String other) {
        return other != null
                && (other.equals(item.id())
                        || other.startsWith(item.id() + ".")
                        || item.id().startsWith(other + "."));
    }

    private boolean hasRole(Planned item) {
        return dossier.items().stream()
                .anyMatch(other -> isRelated(item, other.id()) && !other.roles().isEmpty());
    }

    private boolean isLed(Planned item) {
        return dossier.items().stream()
                .anyMatch(other -> isRelated(item, other.id()) && other.roles().contains("LEAD"));
    }

    /** A sum of all that is printed, against the items. */
    private void grandTotal(int year, List<Planned> leaves) {
        ItemMoney items = new ItemMoney(dossier.amounts(), year, null);
        Optional<Long> sum = items.sum();
        if (sum.isEmpty() || items.byItem().size() < FEW || !leaves.stream().allMatch(this::hasMoney)) {
            return;
        }
        for (Money amount : dossier.amounts()) {
            boolean whole = amount.item() == null
                    && amount.source() == Source.TOTAL
                    && amount.nature() == null
                    && (amount.isGiven() || isNeedOfPlan(amount))
                    && Integer.valueOf(year).equals(amount.year())
                    && amount.isCalledTotal();
            long difference = amount.vnd() - sum.get();
            if (whole && Math.abs(difference) > items.rounding() + amount.rounding()) {
                List<Quote> quotes = new ArrayList<>();
                quotes.add(subject.quote(amount.line(), amount.quote()));
                quotes.addAll(items.quotes(subject));
                add(
                        "grand-total",
                        year + "|" + amount.vnd() + "|" + sum.get(),
                        "Tổng kinh phí năm " + year + " in " + Figures.million(amount.vnd()) + ", "
                                + items.byItem().size() + " nội dung cộng lại " + Figures.million(sum.get()) + " (lệch "
                                + Figures.million(Math.abs(difference)) + ")",
                        quotes,
                        List.of(amount.vnd(), sum.get()));
                return;
            }
        }
    }

    /** Where nothing is given to any item yet, what the plan needs in all is the sum of what it plans. */
    private boolean isNeedOfPlan(Money amount) {
        return amount.measure() == Measure.NEED
                && dossier.amounts().stream()
                        .allMatch(other -> other.item() == null || other.measure() == Measure.PLANNED);
    }

    /** An amount of the plan's year that is for no item and no sum of all. */
    private void moneyWithoutItem(int year) {
        ItemMoney items = new ItemMoney(dossier.amounts(), year, null);
        Optional<Long> sum = items.sum();
        if (items.byItem().size() < FEW || sum.isEmpty()) {
            return;
        }
        for (Money amount : dossier.amounts()) {
            boolean loose = amount.item() == null
                    && (amount.source() == Source.TOTAL || !isShare(amount))
                    && amount.isGiven()
                    && amount.recipient() == null
                    && Integer.valueOf(year).equals(amount.year())
                    && !amount.isCalledTotal()
                    && amount.vnd() < sum.get()
                    && isMentionedOnce(amount);
            if (loose) {
                add(
                        "money-without-item",
                        year + "|" + amount.vnd(),
                        Figures.million(amount.vnd()) + " năm " + year + " không gắn với nội dung nào",
                        List.of(subject.quote(amount.line(), amount.quote())),
                        List.of(amount.vnd()));
            }
        }
    }

    /** Whether a larger amount without a source stands right above, of which this may be the share of one. */
    private boolean isShare(Money amount) {
        return dossier.amounts().stream()
                .anyMatch(other -> !other.equals(amount)
                        && other.item() == null
                        && other.vnd() >= amount.vnd()
                        && other.line() <= amount.line()
                        && amount.line() - other.line() <= SHARES);
    }

    private boolean isMentionedOnce(Money amount) {
        return dossier.amounts().stream()
                        .filter(other -> other.vnd() == amount.vnd())
                        .count()
                == 1;
    }

    private void yearBeforePlan() {
        Set<Integer> years = Set.copyOf(subject.planYears());
        if (years.size() != 1) {
            return;
        }
        int planned = years.iterator().next();
        List<Money> given = dossier.amounts().stream()
                .filter(amount -> amount.item() != null && amount.isGiven() && amount.year() != null)
                .toList();
        long others =
                given.stream().filter(amount -> !years.contains(amount.year())).count();
        if (given.size() < 2 * FEW || others * 4 > given.size()) {
            return;
        }
        for (Money amount : given) {
            if (!years.contains(amount.year()) && amount.source() == Source.TOTAL) {
                add(
                        "year-before-plan",
                        amount.item() + "|" + amount.year() + "|" + amount.vnd(),
                        "Kinh phí ghi cho năm " + amount.year() + " trong kế hoạch năm " + planned,
                        List.of(subject.quote(amount.line(), amount.quote())),
                        List.of(amount.vnd()));
            }
        }
    }

    private void due(Due due) {
        PartialDate own = subject.date();
        if (own != null && LocalDate.parse(due.date()).isBefore(own.earliest())) {
            add(
                    "deadline-past",
                    due.date() + "|" + due.quote(),
                    "Thời hạn " + PartialDate.parse(due.date()).printed() + " đã qua khi văn bản ban hành ("
                            + own.printed() + ")",
                    List.of(subject.quote(due.line(), due.quote())));
        }
    }

    private void add(String rule, String facts, String detail, List<Quote> quotes) {
        add(rule, facts, detail, quotes, List.of());
    }

    private void add(String rule, String facts, String detail, List<Quote> quotes, List<Long> amounts) {
        found.add(new Draft(rule, subject, facts, detail, quotes, amounts));
    }
}
