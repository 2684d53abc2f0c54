package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.cancu.api.AuditPaper.Entry;
import vn.cancu.api.AuditPaper.Fact;
import vn.cancu.api.AuditPaper.Group;
import vn.cancu.api.AuditPaper.Judged;
import vn.cancu.api.AuditPaper.Said;

/** An audit's report for Word: A4, documents and findings as headings of its outline, page numbers below. */
final class AuditDocx {
    /** POI holds a document in memory, and thousands of pages are read by nobody: what is beyond is told, not printed. */
    static final int MOST_FINDINGS = 5_000;

    /** Twentieths of a point. */
    private static final int INDENT = 567;

    private final XWPFDocument document;
    private final AuditPaper paper;

    private AuditDocx(XWPFDocument document, AuditPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    static void write(AuditPaper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DraftSheet.page(document.getDocument().getBody().addNewSectPr());
            new AuditDocx(document, paper).fill();
            document.write(out);
        }
    }

    private void fill() {
        XWPFParagraph title = paragraph(0);
        title.setAlignment(ParagraphAlignment.CENTER);
        run(title, paper.word("title"), 16).setBold(true);
        for (Fact fact : paper.facts()) {
            XWPFParagraph line = paragraph(0);
            run(line, fact.name() + ": ", 13);
            run(line, fact.value(), 13).setBold(true);
        }
        if (paper.cut() != null) {
            run(paragraph(0), paper.cut(), 13).setBold(true);
        }
        if (paper.empty() != null) {
            run(paragraph(0), paper.empty(), 13);
        }
        int left = MOST_FINDINGS;
        for (Group group : paper.groups()) {
            List<Entry> entries =
                    group.entries().subList(0, Math.min(left, group.entries().size()));
            if (!entries.isEmpty()) {
                group(group, entries);
            }
            left -= entries.size();
        }
        if (paper.findings() > MOST_FINDINGS) {
            run(paragraph(0), paper.word("more", MOST_FINDINGS, paper.findings()), 13)
                    .setBold(true);
        }
        pageNumbers();
    }

    private void group(Group group, List<Entry> entries) {
        XWPFParagraph heading = heading(0);
        heading.setSpacingBefore(360);
        run(heading, group.name(), 14).setBold(true);
        if (!group.details().isEmpty()) {
            run(paragraph(0), group.details(), 11);
        }
        entries.forEach(this::entry);
    }

    private void entry(Entry entry) {
        XWPFParagraph heading = heading(1);
        heading.setSpacingBefore(180);
        run(heading, "[" + entry.severity() + "] ", 13).setBold(true);
        run(heading, entry.detail(), 13).setBold(true);
        run(paragraph(INDENT), entry.checks() + " (" + entry.rule() + ", " + entry.id() + ")", 11);
        for (Said said : entry.quotes()) {
            run(paragraph(2 * INDENT), "“" + said.text() + "”", 13).setItalic(true);
            run(paragraph(2 * INDENT), said.document() + " · " + said.place(), 11);
        }
        run(paragraph(INDENT), paper.word("why") + ": " + entry.why(), 12);
        if (!entry.basis().isEmpty()) {
            run(paragraph(INDENT), paper.word("basis") + ": " + entry.basis(), 12);
        }
        Judged judged = entry.judged();
        if (judged != null) {
            XWPFParagraph line = paragraph(INDENT);
            run(line, judged.verdict() + ": ", 12).setBold(true);
            run(line, judged.reason() + " (" + judged.by() + ", " + judged.moment() + ")", 12);
        }
    }

    private XWPFParagraph heading(int level) {
        XWPFParagraph paragraph = paragraph(0);
        paragraph.setKeepNext(true);
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return paragraph;
    }

    private XWPFParagraph paragraph(int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(indent);
        paragraph.setSpacingAfter(60);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    private void pageNumbers() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
