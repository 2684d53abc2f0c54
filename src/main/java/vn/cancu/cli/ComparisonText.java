package vn.cancu.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.comparison.ComparedComponent;
import vn.cancu.comparison.ComparedComponent.Side;
import vn.cancu.comparison.Comparison;
import vn.cancu.comparison.NoSuchPlanException;
import vn.cancu.comparison.PlanCard;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.document.Allocation.Source;

/** Two plans beside each other, and plans like one, for people: each fact under its plan's sign with its line. */
final class ComparisonText {
    private static final int SHOWN = 160;

    private final AnswerPage page;

    private ComparisonText(AnswerPage page) {
        this.page = page;
    }

    static String of(Comparison comparison, int width, Locale locale) {
        ComparisonText text = new ComparisonText(new AnswerPage(width, locale));
        text.page.line(0, 2, "< " + name(comparison.left()));
        text.page.line(0, 2, "> " + name(comparison.right()));
        comparison.components().forEach(text::component);
        return text.page.toString();
    }

    static String of(List<SimilarPlan> plans, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        if (plans.isEmpty()) {
            page.line(0, 2, page.word("compare.alone"));
        }
        for (SimilarPlan plan : plans) {
            page.heading(name(plan.plan()));
            for (SimilarPlan.Shared shared : plan.shared()) {
                page.line(2, 2, shared.code() + " · " + shared.title());
                page.evidence(
                        4,
                        shared.evidence().quote(),
                        Objects.requireNonNullElse(plan.plan().file(), ""),
                        shared.evidence().line());
            }
        }
        return page.toString();
    }

    /** Why there is nothing to compare, and what to do. */
    static String of(NoSuchPlanException e, Locale locale) {
        return new AnswerPage(Integer.MAX_VALUE, locale)
                .word(
                        switch (e.reason()) {
                            case UNHELD -> "plan.none";
                            case SEVERAL -> "plan.several";
                            case NO_COMPONENTS -> "plan.no_components";
                        },
                        e.named(),
                        String.join("; ", e.candidates()));
    }

    private static String name(PlanCard card) {
        return Stream.of(
                        card.type(),
                        card.symbol(),
                        card.date() == null ? null : "(" + card.date() + ")",
                        card.issuer(),
                        card.file())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void component(ComparedComponent component) {
        String title = component.title().isEmpty() ? page.word("compare.whole") : component.title();
        page.heading(Stream.of(page.word("compare", component.change()), component.code(), title)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        if (!component.differences().isEmpty()) {
            page.line(
                    2,
                    2,
                    component.differences().stream()
                            .sorted()
                            .map(difference -> page.word("compare", difference))
                            .collect(Collectors.joining(", ")));
        }
        if (component.change() != ComparedComponent.Change.SAME) {
            side("<", component.left());
            side(">", component.right());
        }
    }

    private void side(String sign, @Nullable Side side) {
        if (side == null) {
            return;
        }
        side.items().stream()
                .limit(1)
                .forEach(item -> row(sign, item.title(), item.evidence().line()));
        side.money()
                .forEach(money -> row(
                        sign,
                        source(money.source()) + million(money.amount()),
                        money.evidence().line()));
        side.targets()
                .forEach(aim -> row(
                        sign,
                        aim.indicator() + ": " + aim.value(),
                        aim.evidence().line()));
        side.duties()
                .forEach(task -> row(
                        sign,
                        task.unit() + ": " + task.evidence().quote(),
                        task.evidence().line()));
        side.text().forEach(paragraph -> row(sign, paragraph.text(), paragraph.line()));
    }

    private void row(String sign, String text, int line) {
        String one = text.replace('\n', ' ');
        page.line(2, 4, sign + " [" + line + "] " + (one.length() > SHOWN ? one.substring(0, SHOWN) + "…" : one));
    }

    private String source(Source source) {
        return page.word("compare", source) + ": ";
    }

    private static String million(long vnd) {
        NumberFormat format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(6);
        return format.format(BigDecimal.valueOf(vnd, 6)) + " triệu đồng";
    }
}
