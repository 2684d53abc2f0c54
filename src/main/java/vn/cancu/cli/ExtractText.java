package vn.cancu.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.document.ReadDocument;

/** What a document says, for people: the head, then each kind of fact with its line and quote. */
final class ExtractText {
    private final StringBuilder out = new StringBuilder(4096);

    private ExtractText() {}

    static String of(String path, ReadDocument read) {
        ExtractText text = new ExtractText();
        text.header(path, read.header());
        text.block(
                "Viện dẫn",
                read.citations(),
                c -> row(
                        c.evidence().line(),
                        c.role() + "  " + c.evidence().quote() + (c.title() == null ? "" : " — " + c.title())));
        text.block(
                "Dự án, nội dung",
                read.items(),
                i -> row(
                        i.evidence().line(),
                        i.id() + "  " + i.title()
                                + (i.canonical() == null ? "" : "  [" + i.programme() + "/" + i.canonical() + "]")
                                + (i.numberMismatch() ? "  (sai số thứ tự)" : "")));
        text.block(
                "Kinh phí",
                read.allocations(),
                a -> row(
                        a.evidence().line(),
                        Objects.requireNonNullElse(a.item(), "-") + "  "
                                + a.evidence().quote() + (a.anomaly() == null ? "" : "  (!) " + a.anomaly())));
        text.block(
                "Phân công",
                read.duties(),
                d -> row(
                        d.evidence().line(),
                        d.unit() + "  " + d.role() + "  “" + d.evidence().quote() + "”"));
        text.block(
                "Chỉ tiêu",
                read.targets(),
                t -> row(
                        t.evidence().line(),
                        t.indicator() + ": " + t.value() + (t.unit() == null ? "" : " " + t.unit())));
        text.block(
                "Thời hạn",
                read.deadlines(),
                d -> row(d.evidence().line(), Objects.requireNonNullElse(d.date(), "định kỳ") + "  " + d.what()));
        text.block("Điều cần xem lại", read.findings(), f -> row(f.line(), f.kind() + "  " + f.detail()));
        return text.out.append('\n').toString();
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

    private static String row(int line, String words) {
        return "  %5d  %s%n".formatted(line, words);
    }
}
