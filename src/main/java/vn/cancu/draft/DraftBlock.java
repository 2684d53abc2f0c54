package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.StandingDocument;

/**
 * A căn cứ block as it may stand in a plan, and why each line of it does.
 *
 * @param request what was asked
 * @param issuer the committee that would issue the plan: "UBND xã Khuổi Sáng"
 * @param on the day for which force is judged
 * @param lines in the order of the block
 * @param leftOut documents that past plans rest on and this one should not: replaced, repealed, of another year
 * @param missing what a block of this kind should have and the collection does not tell
 */
public record DraftBlock(
        DraftRequest request,
        String issuer,
        LocalDate on,
        List<Line> lines,
        List<LeftOut> leftOut,
        List<Remark> missing) {
    public DraftBlock {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /** What a line is for. */
    public enum Part {
        /** Thẩm quyền. */
        COMPETENCE,
        /** Chủ trương đầu tư. */
        POLICY,
        /** Phê duyệt chương trình. */
        APPROVAL,
        /** Cơ chế quản lý. */
        GOVERNS,
        /** Văn bản của cấp trên về chương trình, trong năm. */
        ABOVE,
        /** Văn bản của Hội đồng nhân dân, Ủy ban nhân dân cùng cấp. */
        OWN,
        /** Kế hoạch năm trước của đơn vị. */
        LAST_YEAR
    }

    /**
     * One căn cứ.
     *
     * @param part what it is for
     * @param words the line without its closing mark: "Căn cứ Quyết định số …"
     * @param document the document and where it stands
     * @param sources why it is proposed: words of past plans or of the document itself with file and line, rows of data/
     * @param note what is unverified or incomplete about it, null where nothing is
     */
    public record Line(
            Part part,
            String words,
            StandingDocument document,
            List<String> sources,
            @Nullable Remark note) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A document that is not proposed.
     *
     * @param document the document and where it stands
     * @param why not
     * @param successor symbol of what takes its place, null where none is known
     * @param sources how that is known
     */
    public record LeftOut(
            StandingDocument document, String why, @Nullable String successor, List<String> sources) {
        public LeftOut {
            sources = List.copyOf(sources);
        }
    }

    /** Ready to paste: each căn cứ on its own line, closed by ";", the last by "." (Nghị định 30/2020/NĐ-CP, phụ lục I). */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i).words())
                    .append(i + 1 < lines.size() ? ";" : ".")
                    .append('\n');
        }
        return out.toString();
    }
}
