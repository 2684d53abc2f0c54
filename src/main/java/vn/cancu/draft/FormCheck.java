package vn.cancu.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Citation;
import vn.cancu.identity.Authority;
import vn.cancu.text.Folding;

/** Each căn cứ on its own line, closed as the decree says; the order of the forms. */
final class FormCheck {
    /** "…, UBND xã ban hành Kế hoạch như sau:" behind the last căn cứ, in one sentence with it. */
    private static final Pattern FORMULA = Pattern.compile(
            "[,;.] ?(?:ubnd|uy ban|hdnd|hoi dong|ban chap hanh|ban thuong vu|chu tich|chinh phu|bo truong|thu tuong|ban chi dao|phong|so|xa|nay)\\b"
                    + "[^;]*(?:ban hanh|xay dung|lap ke hoach|trien khai|to chuc|thong bao|bao cao|quyet dinh|quyet nghi|nhu sau)[^;]*$"
                    + "|quyet dinh ?:?$|quyet nghi ?:?$");

    private static final Pattern NEXT_BASIS = Pattern.compile("[;.]\\s*(?:-\\s*)?(?=\\p{Lu})");
    private static final Pattern ISSUES = Pattern.compile("\\bban hanh\\b|\\bquyet dinh\\b|\\bquyet nghi\\b");

    private FormCheck() {}

    static void check(Draft draft, Findings findings) {
        List<BasisClause> clauses = draft.block().clauses();
        Authority issuer = draft.issuer();
        if (issuer != null && issuer.body().equals("đảng bộ")) {
            return; // The Party's documents follow its own rules of form.
        }
        for (int i = 0; i < clauses.size(); i++) {
            BasisClause clause = clauses.get(i);
            if (!draft.normative()) {
                oneLine(clause, findings);
            }
            if (i + 1 < clauses.size()) {
                closed(clause, findings);
            } else {
                last(clause, draft, findings);
            }
        }
        order(clauses, findings);
    }

    /** A law with the one that amends it, or documents joined by "và", are one căn cứ in practice. */
    private static void oneLine(BasisClause clause, Findings findings) {
        if (clause.proposal()) {
            return;
        }
        String text = clause.text();
        List<Citation> bases = clause.bases();
        int from = 0;
        int parted = 0;
        Citation before = null;
        for (Citation basis : bases) {
            int at = text.indexOf(BasisBlock.plain(basis.evidence().quote()), from);
            if (at < 0) {
                continue;
            }
            if (before != null) {
                String between = text.substring(from, at);
                int mark = between.lastIndexOf(';');
                boolean begins = mark >= 0 && between.length() - mark < 40;
                if (begins && !amends(basis)) {
                    parted++;
                }
            }
            before = basis;
            from = at + basis.evidence().quote().length();
        }
        boolean repeated = NEXT_BASIS.split(text).length > 1
                && NEXT_BASIS
                        .splitAsStream(text)
                        .skip(1)
                        .anyMatch(words -> Folding.fold(words).startsWith("can cu "));
        if (parted > 0 || repeated) {
            findings.add(
                    "one_line",
                    clause.line(),
                    bases.isEmpty() ? text : bases.getFirst().evidence().quote(),
                    "Dòng này có %d căn cứ nối nhau bằng dấu chấm phẩy; mỗi căn cứ phải ở một dòng riêng."
                            .formatted(Math.max(parted + 1, 2)),
                    List.of());
        }
    }

    private static boolean amends(Citation basis) {
        String title = basis.title() == null ? "" : Folding.key(basis.title());
        return title.contains("sua doi") || title.contains("bo sung mot so");
    }

    private static void closed(BasisClause clause, Findings findings) {
        if (clause.endMark() != ';') {
            findings.addAtEnd(
                    "semicolon",
                    clause,
                    clause.endMark() == ' '
                            ? "Căn cứ không có dấu ở cuối; phải là dấu chấm phẩy (;)."
                            : "Căn cứ kết thúc bằng “" + clause.endMark() + "”; phải là dấu chấm phẩy (;).");
        }
    }

    private static void last(BasisClause clause, Draft draft, Findings findings) {
        String folded = Folding.fold(clause.text());
        String tail = folded.substring(Math.max(0, folded.length() - 500));
        if (FORMULA.matcher(tail).find()) {
            return;
        }
        // New forms of normative documents: "…; / Chính phủ ban hành Nghị định …": the sentence goes on behind the
        // mark.
        boolean goesOn = draft.normative()
                && ISSUES.matcher(Folding.fold(draft.block().formula())).find();
        char mark = clause.endMark();
        if (mark == '.' || mark == ',' || (mark == ';' && goesOn)) {
            return;
        }
        findings.addAtEnd(
                "last_mark",
                clause,
                mark == ' '
                        ? "Căn cứ cuối cùng không có dấu ở cuối; phải là dấu chấm (.) hoặc dấu phẩy (,)."
                        : "Căn cứ cuối cùng kết thúc bằng “" + mark + "”; phải là dấu chấm (.) hoặc dấu phẩy (,).");
    }

    private static void order(List<BasisClause> clauses, Findings findings) {
        BasisClause proposal = null;
        for (BasisClause clause : clauses) {
            if (clause.proposal()) {
                proposal = clause;
            } else if (proposal != null && Folding.fold(clause.text()).startsWith("can cu ")) {
                findings.add(
                        "proposal_order",
                        clause.line(),
                        clause.bases().isEmpty()
                                ? clause.lastWords()
                                : clause.bases().getFirst().evidence().quote(),
                        "Căn cứ này đứng sau dòng đề nghị (dòng " + proposal.line()
                                + "); mẫu văn bản xếp dòng đề nghị sau mọi căn cứ.",
                        List.of());
            }
        }
    }
}
