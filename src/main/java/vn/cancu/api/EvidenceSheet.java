package vn.cancu.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cancu.budget.Amount;

/** The sheet with the words behind every figure of the sheets before it. */
final class EvidenceSheet {
    private final MoneyWords words;

    EvidenceSheet(MoneyWords words) {
        this.words = words;
    }

    void add(Workbook book, List<Amount> amounts) {
        List<String> headings = Stream.of("document", "issuer", "file", "line", "quote", "amount", "anomaly", "granted")
                .map(name -> words.word("money.evidence." + name))
                .toList();
        Worksheet sheet = Sheets.sheet(book, words.word("money.words"), headings);
        int line = 1;
        for (Amount amount : amounts) {
            sheet.value(line, 0, amount.symbol());
            sheet.value(line, 1, amount.issuer());
            sheet.value(line, 2, amount.file());
            sheet.value(line, 3, amount.line());
            sheet.value(line, 4, Sheets.cut(amount.quote()));
            Sheets.money(sheet, line, 5, amount.vnd());
            sheet.value(line, 6, amount.anomaly());
            sheet.value(
                    line++,
                    7,
                    amount.grants().stream().map(Amount.Grant::name).distinct().collect(Collectors.joining("; ")));
        }
    }
}
