package vn.cancu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.document.ReadDocument;
import vn.cancu.identity.ResolvedUnit;
import vn.cancu.text.PageStarts;
import vn.cancu.text.SourceText;

/** What a document says, for people: the head, then each kind of fact with its line and quote. */
final class ExtractText {
    private final StringBuilder out = new StringBuilder(4096);

    private final PageStarts pages;

    private ExtractText(SourceText source) {
        pages = PageStarts.of(source);
    }

    static String of(String path, SourceText source, ReadDocument read) {
        ExtractText text = new ExtractText(source);
        text.header(path, read.header());
        text.block(
                "Viện dẫn",
                read.citations(),
                c -> text.row(
                        c.evidence().line(),
                        c.role() + "  " + c.evidence().quote() + (c.title() == null ? "" : " — " + c.title())));
        text.block(
                "Dự án, nội dung",
                read.items(),
                i -> text.row(
                        i.evidence().line(),
                        i.id() + "  " + i.title()
                                + (i.canonical() == null ? "" : "  [" + i.programme() + "/" + i.canonical() + "]")
                                + (i.numberMismatch() ? "  (sai số thứ tự)" : "")));
        text.block(
                "Kinh phí",
                read.allocations(),
                a -> text.row(
                        a.evidence().line(),
                        Objects.requireNonNullElse(a.item(), "-") + "  "
                                + a.evidence().quote() + (a.anomaly() == null ? "" : "  (!) " + a.anomaly())));
        text.block(
                "Phân công",
                read.duties(),
                d -> text.row(
                        d.evidence().line(),
                        d.unit() + "  " + d.role() + "  “" + d.evidence().quote() + "”"));
        text.block("Đơn vị được nêu tên", text.units(read), words -> words);
        text.block(
                "Chỉ tiêu",
                read.targets(),
                t -> text.row(
                        t.evidence().line(),
                        t.indicator() + ": " + t.value() + (t.unit() == null ? "" : " " + t.unit())));
        text.block(
                "Thời hạn",
                read.deadlines(),
                d -> text.row(d.evidence().line(), Objects.requireNonNullElse(d.date(), "định kỳ") + "  " + d.what()));
        text.block("Điều cần xem lại", read.findings(), f -> text.row(f.line(), f.kind() + "  " + f.detail()));
        return text.out.append('\n').toString();
    }

    /** Each unit once, with the line that names it first and every form in which it is printed. */
    private List<String> units(ReadDocument read) {
        Map<String, List<ResolvedUnit>> byKey = ResolvedUnit.of(read).stream()
                .filter(each -> !each.unit().generic())
                .collect(Collectors.groupingBy(each -> each.unit().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(places -> row(
                        places.getFirst().named().evidence().line(),
                        places.getFirst().unit().name() + "  "
                                + places.stream()
                                        .map(each -> "“" + each.named().unit() + "”")
                                        .distinct()
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private void header(String path, Header header) {
        out.append(path).append('\n');
        field("Loại", header.type());
        field("Số, ký hiệu", header.symbol());
        field("Cơ quan ban hành", header.issuer());
        field("Ngày", header.date());
        field("Trích yếu", header.title());
        Header.Signer signer = header.signer();
        if (signer != null) {
            field("Người ký", signer.name());
        }
    }

    private void field(String name, @Nullable Object value) {
        if (value != null) {
            out.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }

    private <T> void block(String heading, List<T> rows, java.util.function.Function<T, String> row) {
        if (!rows.isEmpty()) {
            out.append(heading).append(" (").append(rows.size()).append(")\n");
            out.append(rows.stream().map(row).collect(Collectors.joining()));
        }
    }

    /** Where it stands and what it says; the page too, where the file has pages. */
    private String row(int line, String words) {
        int page = pages.of(line);
        return page == 0
                ? "  %5d  %s%n".formatted(line, words)
                : "  trang %d, dòng %d  %s%n".formatted(page, line, words);
    }
}
