package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.cancu.draft.DraftBlock;

/**
 * A căn cứ block as DOCX in the form of Nghị định 30/2020/NĐ-CP, phụ lục I: A4, Times New Roman 14, italic, each căn cứ a paragraph that
 * begins 1 cm in.
 */
public final class DraftSheet {
    /** Twentieths of a point. */
    private static final int CENTIMETRE = 567;

    private static final int SPACING = 120;

    private DraftSheet() {}

    /** Writes a new file or over an old one. */
    public static void writeDocx(DraftBlock block, Path file) {
        Sheets.write(file, out -> writeDocx(block, out));
    }

    public static void writeDocx(DraftBlock block, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document.getDocument().getBody().addNewSectPr());
            for (String line : block.text().lines().toList()) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(CENTIMETRE);
                paragraph.setSpacingAfter(SPACING);
                XWPFRun run = paragraph.createRun();
                run.setFontFamily("Times New Roman");
                run.setFontSize(14);
                run.setItalic(true);
                run.setText(line);
            }
            document.write(out);
        }
    }

    /** A4, margins 2 cm above and below, 3 cm left, 2 cm right. */
    static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2L * CENTIMETRE));
        margins.setBottom(BigInteger.valueOf(2L * CENTIMETRE));
        margins.setLeft(BigInteger.valueOf(3L * CENTIMETRE));
        margins.setRight(BigInteger.valueOf(2L * CENTIMETRE));
    }
}
