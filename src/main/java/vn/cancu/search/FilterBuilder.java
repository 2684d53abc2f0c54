package vn.cancu.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/** What a hit must be, as clauses that do not score. */
final class FilterBuilder {
    private final List<Query> filters = new ArrayList<>();
    private final Analysis analysis;

    FilterBuilder(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Each must fit. */
    List<Query> filters() {
        return filters;
    }

    void add(SearchFilters filters) {
        oneOf(Fields.TYPE, filters.types(), Folding::key);
        oneOf(Fields.LEVEL, filters.levels(), Folding::key);
        oneOf(Fields.UNIT, filters.units(), UnitName::asked);
        oneOf(Fields.PROGRAMME, filters.programmes(), Folding::key);
        oneOf(Fields.COMPONENT, filters.components(), code -> Folding.fold(code.strip()));
        oneOf(Fields.YEAR, filters.years().stream().map(String::valueOf).toList(), UnaryOperator.identity());
        oneOf(Fields.ISSUER, filters.issuers(), UnitName::asked);
        span(filters.from(), filters.to());
    }

    void add(ParsedQuestion.Condition condition) {
        List<String> values = List.of(condition.value());
        switch (condition.field()) {
            case TYPE -> oneOf(Fields.TYPE, values, Folding::key);
            case LEVEL -> oneOf(Fields.LEVEL, values, Folding::key);
            case UNIT -> oneOf(Fields.UNIT, values, UnitName::asked);
            case PROGRAMME -> oneOf(Fields.PROGRAMME, values, Folding::key);
            case COMPONENT -> oneOf(Fields.COMPONENT, values, code -> Folding.fold(code.strip()));
            case YEAR -> oneOf(Fields.YEAR, values, String::strip);
            case ISSUER -> oneOf(Fields.ISSUER, values, UnitName::asked);
            case SYMBOL -> symbol(condition.value());
            case TITLE ->
                analysis.tokens(condition.value())
                        .forEach(token -> filters.add(QueryBuilder.term(Fields.PLACE, token.folded())));
        }
    }

    private void symbol(String typed) {
        AnalysedText text = analysis.analyse(typed);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        text.marks().stream()
                .filter(Mark::isSymbol)
                .limit(1)
                .forEach(mark -> any.add(QueryBuilder.term(Fields.SYMBOL, mark.term()), Occur.SHOULD));
        if (text.size() == 1) {
            any.add(QueryBuilder.term(Fields.SYMBOL, text.token(0).folded()), Occur.SHOULD);
        }
        filters.add(any.build());
    }

    private void oneOf(String field, List<String> values, UnaryOperator<String> form) {
        if (values.isEmpty()) {
            return;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.stream().limit(200).forEach(value -> any.add(QueryBuilder.term(field, form.apply(value)), Occur.SHOULD));
        filters.add(any.build());
    }

    private void span(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            filters.add(LongField.newRangeQuery(Fields.LAST_DAY, from.toEpochDay(), Long.MAX_VALUE));
        }
        if (until != null) {
            filters.add(LongField.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, until.toEpochDay()));
        }
    }
}
