package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.AuditPaper.Entry;
import vn.cancu.api.AuditPaper.Fact;
import vn.cancu.api.AuditPaper.Group;
import vn.cancu.api.AuditPaper.Judged;
import vn.cancu.api.AuditPaper.Said;
import vn.cancu.text.PartialDate;
import vn.cancu.text.PlainText;

/**
 * An audit's report as a workbook: the heading on one sheet, then a row for each quote of each finding. Counts, lines, amounts and
 * days are numbers; texts are kept as texts, so that none becomes a formula even where someone edits it.
 */
final class AuditXlsx {
    /** A spreadsheet has 1,048,576 rows; what is beyond goes on on another sheet. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int FLUSHED = 1_000;
    private static final List<String> COLUMNS = List.of(
            "document",
            "issuer",
            "date",
            "severity",
            "finding",
            "rule-name",
            "quoted",
            "file",
            "line",
            "page",
            "quote",
            "why",
            "basis",
            "verdict",
            "reason",
            "by",
            "at",
            "rule",
            "id",
            "stated",
            "against",
            "difference");
    private static final int[] WIDTHS = {
        24, 28, 12, 10, 60, 36, 20, 28, 8, 8, 60, 40, 32, 12, 32, 20, 17, 20, 15, 20, 20, 20
    };

    private final Workbook book;
    private final AuditPaper paper;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    private AuditXlsx(Workbook book, AuditPaper paper) {
        this.book = book;
        this.paper = paper;
        this.sheet = sheet();
    }

    static void write(AuditPaper paper, OutputStream out) throws IOException {
        Sheets.xlsx(out, book -> {
            heading(book, paper);
            AuditXlsx rows = new AuditXlsx(book, paper);
            for (Group group : paper.groups()) {
                for (Entry entry : group.entries()) {
                    rows.finding(group, entry);
                }
            }
        });
    }

    private static void heading(Workbook book, AuditPaper paper) throws IOException {
        Worksheet sheet = book.newWorksheet(paper.word("summary"));
        sheet.width(0, 32);
        sheet.width(1, 60);
        sheet.value(0, 0, paper.word("title"));
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (Fact fact : paper.facts()) {
            text(sheet, row, 0, fact.name());
            if (fact.number() == null) {
                text(sheet, row, 1, fact.value());
            } else {
                sheet.value(row, 1, fact.number());
                sheet.style(row, 1).format("#,##0").horizontalAlignment("left").set();
            }
            row++;
        }
        for (String sentence :
                Stream.of(paper.cut(), paper.empty()).filter(Objects::nonNull).toList()) {
            text(sheet, row++, 0, sentence);
        }
        sheet.finish();
    }

    private Worksheet sheet() {
        String name = paper.word("findings") + (sheets == 1 ? "" : " " + sheets);
        Worksheet made = Sheets.sheet(
                book,
                name,
                COLUMNS.stream().map(column -> paper.word("column." + column)).toList());
        for (int i = 0; i < WIDTHS.length; i++) {
            made.width(i, WIDTHS[i]);
        }
        made.pageOrientation("landscape");
        made.repeatRows(0);
        return made;
    }

    private void finding(Group group, Entry entry) throws IOException {
        for (int i = 0; i < entry.quotes().size(); i++) {
            if (row > MOST_ROWS) {
                sheet.finish();
                sheets++;
                sheet = sheet();
                row = 1;
            }
            row(group, entry, entry.quotes().get(i));
            if (i == 0) {
                amounts(entry.amounts());
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
    }

    private void row(Group group, Entry entry, Said said) {
        int column = 0;
        text(sheet, row, column++, group.name());
        text(sheet, row, column++, group.document().issuer());
        day(column++, group.document().date());
        text(sheet, row, column++, entry.severity());
        text(sheet, row, column++, entry.detail());
        text(sheet, row, column++, entry.checks());
        text(sheet, row, column++, said.document());
        text(sheet, row, column++, said.file());
        sheet.value(row, column++, said.line());
        sheet.value(row, column++, said.page() == 0 ? null : said.page());
        text(sheet, row, column++, said.text());
        text(sheet, row, column++, entry.why());
        text(sheet, row, column++, entry.basis());
        judged(column, entry.judged());
        text(sheet, row, column + 4, entry.rule());
        text(sheet, row, column + 5, entry.id());
    }

    /** In the first row of a finding alone, so that a sum over the column counts each once. */
    private void amounts(List<Long> amounts) {
        int column = COLUMNS.indexOf("stated");
        for (long amount : amounts) {
            amount(column++, amount);
        }
        if (amounts.size() == 2) {
            amount(column, amounts.getFirst() - amounts.getLast());
        }
    }

    private void amount(int column, long vnd) {
        sheet.value(row, column, vnd);
        sheet.style(row, column).format("#,##0").set();
    }

    private void judged(int column, @Nullable Judged judged) {
        if (judged != null) {
            text(sheet, row, column, judged.verdict());
            text(sheet, row, column + 1, judged.reason());
            text(sheet, row, column + 2, judged.by());
            sheet.value(row, column + 3, judged.at());
            sheet.style(row, column + 3).format("dd/mm/yyyy hh:mm").set();
        }
    }

    private void day(int column, @Nullable PartialDate date) {
        if (date != null && date.isWhole()) {
            sheet.value(row, column, date.earliest());
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else {
            text(sheet, row, column, date == null ? null : date.printed());
        }
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, Sheets.cut(PlainText.of(text)));
            sheet.style(row, column).format("@").wrapText(true).set();
        }
    }
}
