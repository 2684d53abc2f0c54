package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Header;
import vn.cancu.reading.item.ComponentMatcher;
import vn.cancu.reading.item.PlanItems;
import vn.cancu.reading.item.ProgrammeNames;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.reading.table.TableFinder;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;

/** Finds every amount of money, in sentences and in tables, and what it is for. */
public final class MoneyStage {
    private static final int LONGEST_ENTRY = 160;
    /** Lines between two entries of a list at most. */
    private static final int NEAREST = 2;

    private final StatementReader reader = new StatementReader();
    private final ColumnWords columnWords = new ColumnWords();
    private final ProgrammeNames names = new ProgrammeNames();
    private final ComponentMatcher matcher;

    public MoneyStage(Catalogue catalogue) {
        this.matcher = new ComponentMatcher(catalogue);
    }

    public PlanMoney read(Layout layout, Header header, PlanItems items) {
        List<Statement> statements = new ArrayList<>();
        Expectation expectation = new Expectation(layout);
        TableUnit above = null;
        int lastLine = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            Line line = layout.line(paragraph.firstLine());
            boolean read = line.zone() == Zone.BODY || line.zone() == Zone.ANNEX;
            if (read && line.kind() != Line.Kind.TABLE && line.kind() != Line.Kind.NOTE) {
                TableUnit own = StatementReader.announcedAt(paragraph.folded()) < 0
                        ? null
                        : TableUnit.announced(paragraph.text()).orElse(null);
                above = own == null && isOfList(line, paragraph, lastLine) ? above : null;
                statements.addAll(reader.read(layout, paragraph, expectation.of(line.number()), above));
                above = own == null ? above : own;
                lastLine = paragraph.lastLine();
            }
        }
        List<Sum> sums = new SumFinder(layout, statements).find();
        Recipients recipients = new Recipients(layout, header);
        HeadReader heads = new HeadReader(reader, columnWords, recipients);
        TableMoney tables = new TableMoney(layout, reader, new ColumnReader(columnWords, heads));
        List<TextTable> found = TableFinder.find(layout);
        if (!found.isEmpty()) {
            RowReader rows = new RowReader(layout, new PlanIndex(items, names), reader, matcher, recipients);
            found.forEach(table -> tables.read(table, rows));
        }
        SmallTables small = smallTables(layout, heads, tables.statements(), found);
        List<Statement> amounts = small.statements(statements.size());
        statements.addAll(amounts);
        sums.addAll(small.sums());
        // Behind the sentences: the sums know these by their places in the list.
        statements.addAll(tables.statements());
        new SlipRepair(statements, sums, header.issuerLevel()).run();
        complete(layout, header, items, statements, recipients);
        return PlanMoneyBuilder.build(statements, sums, tables.sums());
    }

    private SmallTables smallTables(Layout layout, HeadReader heads, List<Statement> ofTables, List<TextTable> found) {
        Set<Integer> lines = new HashSet<>();
        ofTables.forEach(statement -> lines.add(statement.line));
        // A table of more columns that was found and not read holds something else: numbers of trees, of households.
        found.stream()
                .filter(table -> table.columns() > 2)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> lines.add(row.line()));
        return new SmallTables(layout, heads, reader, lines);
    }

    /** Whether a paragraph goes on with a list below a line that announces the unit: a bullet or a short line right behind the last. */
    private static boolean isOfList(Line line, Paragraph paragraph, int lastLine) {
        boolean listed = line.label() == null || line.label().isBullet();
        return listed && paragraph.text().length() < LONGEST_ENTRY && line.number() - lastLine <= NEAREST;
    }

    /** What neither its words nor its list tell of an amount: from the headings above it, then from the document's title. */
    private void complete(
            Layout layout, Header header, PlanItems items, List<Statement> statements, Recipients recipients) {
        ItemMentions mentions = new ItemMentions(items);
        Map<Long, Measure> known = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.measure == Measure.ALLOCATED && !statement.inTable) {
                known.put(statement.amount, Measure.ALLOCATED);
            }
        }
        Above above = new Above(layout);
        Integer yearOfTitle = yearOfTitle(layout, header);
        String title = header.title() == null ? "" : header.title();
        // An annex without words of its own is what its document is called: "Về việc phân bổ kinh phí …".
        Measure measureOfTitle = TableTitle.measure(reader, title, Folding.fold(title));
        for (Statement statement : statements) {
            if (!statement.inTable) {
                statement.recipient = recipients.of(statement);
                statement.item = mentions.itemOf(statement);
            }
            if (statement.measure == null) {
                statement.measure =
                        statement.secondOfPair ? known.get(statement.amount) : above.measure(statement.line);
                statement.measureOfPlace = true;
            }
            if (statement.measure == null && statement.inTable) {
                statement.measure = measureOfTitle;
            }
            if (statement.year == null && !statement.ofPeriod) {
                Integer year = above.year(statement.line);
                statement.year = year == null ? yearOfTitle : year;
            }
        }
    }

    private static @Nullable Integer yearOfTitle(Layout layout, Header header) {
        if (!header.planYears().isEmpty()) {
            return header.planYears().getFirst();
        }
        StringBuilder title = new StringBuilder();
        for (Line line : layout.lines()) {
            if (line.zone() != Zone.HEAD || title.length() > 2000) {
                break;
            }
            title.append(Folding.fold(line.text())).append(' ');
        }
        OptionalInt year = Years.first(title.toString(), 0, title.length());
        return year.isPresent() ? Integer.valueOf(year.getAsInt()) : null;
    }

    /** What the headings above a line say, the innermost that says it; each heading is asked once. */
    private final class Above {
        private final Layout layout;
        /** By line of the heading. */
        private final Map<Integer, Optional<Measure>> measures = new HashMap<>();

        private final Map<Integer, OptionalInt> years = new HashMap<>();

        Above(Layout layout) {
            this.layout = layout;
        }

        @Nullable
        Measure measure(int line) {
            return first(line, measures, Optional.empty(), this::ownMeasure).orElse(null);
        }

        @Nullable
        Integer year(int line) {
            OptionalInt year = first(line, years, OptionalInt.empty(), Above::ownYear);
            return year.isPresent() ? Integer.valueOf(year.getAsInt()) : null;
        }

        /** The answer of the first heading from the innermost outwards that has one; all below it are kept with it. */
        private <T> T first(int line, Map<Integer, T> known, T none, Function<Heading, T> own) {
            List<Heading> silent = new ArrayList<>();
            Heading heading = layout.headingOf(line).orElse(null);
            T answer = none;
            while (heading != null && answer.equals(none)) {
                T before = known.get(heading.line());
                answer = before == null ? own.apply(heading) : before;
                silent.add(heading);
                heading = before == null ? heading.parent() : null;
            }
            for (Heading passed : silent) {
                known.put(passed.line(), answer);
            }
            return answer;
        }

        private Optional<Measure> ownMeasure(Heading heading) {
            Measure measure = heading.isTitled() ? reader.measure(heading.words()) : null;
            // "Kết quả thực hiện" above a chapter says that it reports, not that every amount in it is spent.
            boolean spent = measure == Measure.DISBURSED;
            return measure != null && (!spent || Folding.fold(heading.words()).contains("giai ngan"))
                    ? Optional.of(measure)
                    : Optional.empty();
        }

        private static OptionalInt ownYear(Heading heading) {
            String folded = heading.isTitled() ? Folding.fold(heading.words()) : "";
            return Years.first(folded, 0, folded.length());
        }
    }

    /** Whether the heading or the line that opened a list lets money be expected: "Trong đó:" below "Vốn phân bổ". */
    private final class Expectation {
        private final Layout layout;
        private final Map<Heading, Boolean> known = new HashMap<>();

        Expectation(Layout layout) {
            this.layout = layout;
        }

        boolean of(int line) {
            Optional<Heading> heading = layout.headingOf(line);
            if (heading.isEmpty()) {
                return false;
            }
            Heading own = heading.get();
            Heading above = own.line() == line ? own.parent() : own;
            return above != null && announces(above);
        }

        private boolean announces(Heading heading) {
            Boolean answer = known.get(heading);
            if (answer == null) {
                answer = reader.announces(heading.words().toLowerCase(Locale.ROOT))
                        || (heading.label().isBullet() && heading.parent() != null && announces(heading.parent()));
                known.put(heading, answer);
            }
            return answer;
        }
    }
}
