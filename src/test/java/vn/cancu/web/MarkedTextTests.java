package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Evidence;
import vn.cancu.text.SourceText;

class MarkedTextTests {
    @Test
    void cutsALineWhereMarksBeginAndEnd() {
        SourceText text = SourceText.of("Giao Phòng Kinh tế 50 triệu đồng");
        MarkedText marked = MarkedText.of(
                text,
                List.of(
                        mark(Mark.Kind.UNIT, 1, 5, "Phòng Kinh tế", "/u"),
                        mark(Mark.Kind.AMOUNT, 1, 19, "50 triệu đồng", null)),
                1,
                null);
        assertThat(marked.rows().getFirst().pieces())
                .extracting(MarkedText.Piece::text)
                .containsExactly("Giao ", "Phòng Kinh tế", " ", "50 triệu đồng");
        assertThat(marked.rows().getFirst().pieces().get(1).style()).contains("m-unit");
    }

    @Test
    void followsTheCitationWhereAnItemHoldsOne() {
        SourceText text = SourceText.of("Dự án theo 1719/QĐ-TTg");
        MarkedText marked = MarkedText.of(
                text,
                List.of(
                        mark(Mark.Kind.ITEM, 1, 0, "Dự án theo 1719/QĐ-TTg", "/item"),
                        mark(Mark.Kind.CITE, 1, 11, "1719/QĐ-TTg", "/cited")),
                1,
                null);
        assertThat(marked.rows().getFirst().pieces())
                .extracting(MarkedText.Piece::href)
                .containsExactly("/item", "/cited");
    }

    @Test
    void losesNothingOfALineOfAMillionCharacters() {
        String line = "đồng\uD83D\uDE00 ".repeat(150_000);
        SourceText text = SourceText.of("đầu\n" + line + "\ncuối");
        MarkedText first = MarkedText.of(text, List.of(), 1, null);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= first.pages(); page++) {
            for (MarkedText.Row row : MarkedText.of(text, List.of(), page, null).rows()) {
                assertThat(row.pieces())
                        .allSatisfy(piece -> assertThat(piece.text()).hasSizeLessThanOrEqualTo(MarkedText.ROW_UNITS));
                all.append(row.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()));
            }
        }
        assertThat(all.toString()).isEqualTo("đầu" + line + "cuối");
        assertThat(first.pages()).isGreaterThan(3);
    }

    @Test
    void opensThePageThatHoldsTheLineAskedFor() {
        SourceText text = SourceText.of("dòng\n".repeat(5_000));
        MarkedText marked = MarkedText.of(text, List.of(), 1, 4_321);
        assertThat(marked.page()).isEqualTo(3);
        assertThat(marked.rows()).anySatisfy(row -> assertThat(row.line()).isEqualTo(4_321));
        assertThat(MarkedText.of(text, List.of(), 99, null).page()).isEqualTo(marked.pages());
    }

    private static Mark mark(
            Mark.Kind kind, int line, int start, String quote, @org.jspecify.annotations.Nullable String href) {
        return new Mark(kind, new Evidence(line, start, quote), href, "", false);
    }
}
