package vn.cancu.files.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.encoding.LegacyText;

/**
 * Word files since 2007, read forwards: paragraphs with the numbers that Word prints, tables, footnotes where they are called, text boxes
 * behind their paragraph. What was deleted with changes tracked, hidden text, field codes, macros and headers are left out.
 *
 * <p>Tika's own reader puts footnotes at the end and drops fonts, by which old encodings are known. Where pages end is told by what Word
 * noted when it laid the file out last; a file that was never laid out has no pages, as the breaks that people set are not all of them.
 */
final class DocxText {
    private static final long MOST_BYTES = 300L << 20;

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> notes;
    private int called;
    /** Where pages end is told in the text itself alone; null for notes. */
    private @Nullable TextLines body;
    /** Whether Word noted where pages end. */
    private boolean laidOut;
    /** Whether nothing was written since a page was ended by hand: what Word notes there is the same end. */
    private boolean turned;

    private DocxText(Xml xml, DocxStyles styles, DocxNumbering numbering, Map<String, String> notes) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    static List<String> lines(byte[] bytes) throws IOException, XMLStreamException, Refused {
        try (Zip zip = Zip.open(bytes)) {
            DocxStyles styles = part(zip, "word/styles.xml", DocxStyles::read, new DocxStyles());
            DocxNumbering numbering = part(zip, "word/numbering.xml", DocxNumbering::read, new DocxNumbering());
            Map<String, String> notes = new HashMap<>();
            for (String kind : List.of("footnote", "endnote")) {
                notes.putAll(part(
                        zip,
                        "word/" + kind + "s.xml",
                        xml -> new DocxText(xml, styles, new DocxNumbering(), Map.of()).notes(kind),
                        Map.of()));
            }
            List<String> lines = part(
                    zip,
                    main(zip),
                    xml -> {
                        DocxText text = new DocxText(xml, styles, numbering, notes);
                        return text.pages();
                    },
                    null);
            return lines;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(Xml xml) throws XMLStreamException, Refused;
    }

    private static <T> T part(Zip zip, String name, Reading<T> reading, @Nullable T otherwise)
            throws IOException, XMLStreamException, Refused {
        InputStream in = zip.stream(name, MOST_BYTES);
        if (in == null) {
            if (otherwise == null) {
                throw Refused.broken();
            }
            return otherwise;
        }
        try (Xml xml = Xml.of(in)) {
            return reading.read(xml);
        }
    }

    /** The part that holds the text; some programs name it otherwise. */
    private static String main(Zip zip) throws IOException, XMLStreamException, Refused {
        String[] found = {"word/document.xml"};
        part(
                zip,
                "_rels/.rels",
                xml -> {
                    while (xml.next()) {
                        String target = xml.isStart() ? xml.attribute("Target") : null;
                        if (target != null
                                && String.valueOf(xml.attribute("Type")).endsWith("/officeDocument")) {
                            found[0] = target.startsWith("/") ? target.substring(1) : target;
                        }
                    }
                    return found;
                },
                found);
        return found[0];
    }

    private Map<String, String> notes(String kind) throws XMLStreamException, Refused {
        Map<String, String> found = new HashMap<>();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals(kind)) {
                String id = xml.attribute("id");
                TextLines out = new TextLines();
                blocks(out, kind);
                found.put(kind + id, String.join(" ", out.finished()).strip());
            }
        }
        return found;
    }

    /** All of the text; its pages are told where Word laid them out. */
    private List<String> pages() throws XMLStreamException, Refused {
        TextLines out = new TextLines();
        body = out;
        blocks(out, "document");
        List<String> lines = out.finished();
        if (laidOut && !lines.isEmpty()) {
            lines.add(lines.removeLast() + TextLines.PAGE_END);
            return lines;
        }
        return lines.stream().map(line -> line.replace(TextLines.PAGE_END, "")).toList();
    }

    private void endPage(TextLines out, boolean byWord) {
        if (out == body) {
            laidOut |= byWord;
            if (!byWord || !turned) {
                out.endPage();
            }
            turned = !byWord;
        }
    }

    /** Paragraphs and tables, to the end of the element {@code until}. */
    private void blocks(TextLines out, String until) throws XMLStreamException, Refused {
        while (xml.next() && !xml.isEnd(until)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "p" -> paragraph(out);
                    case "tbl" -> table(out);
                    case "sdtPr", "sectPr", "tcPr", "Fallback" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void table(TextLines out) throws XMLStreamException, Refused {
        out.beginTable();
        while (xml.next() && !xml.isEnd("tbl")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "tr" -> out.beginRow();
                    case "tc" -> cell(out);
                    case "tblPr", "tblGrid", "trPr", "tblPrEx", "sdtPr" -> xml.skip();
                    default -> {}
                }
            }
        }
        out.endTable();
    }

    private void cell(TextLines out) throws XMLStreamException, Refused {
        int[] span = {1};
        boolean begun = false;
        while (xml.next() && !xml.isEnd("tc")) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("tcPr")) {
                xml.each((name, at) -> {
                    if (name.equals("gridSpan")) {
                        span[0] = at.number("val", 1);
                    }
                });
                continue;
            }
            if (!begun) {
                begun = true;
                out.beginCell(span[0]);
            }
            switch (xml.name()) {
                case "p" -> paragraph(out);
                case "tbl" -> table(out);
                case "sdtPr" -> xml.skip();
                default -> {}
            }
        }
        if (!begun) {
            out.beginCell(span[0]);
        }
        out.endCell();
    }

    /** A paragraph in hand: what it is said to be, and what is still to be written of it. */
    private static final class Paragraph {
        private final DocxStyles.Style said = new DocxStyles.Style();
        private @Nullable String style;
        private String label = "";
        private boolean labelled;
        private final List<String> boxes = new ArrayList<>();
    }

    private void paragraph(TextLines out) throws XMLStreamException, Refused {
        Paragraph paragraph = new Paragraph();
        boolean counted = false;
        while (xml.next() && !xml.isEnd("p")) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("pPr")) {
                properties(paragraph);
            }
            if (!counted) {
                counted = true;
                count(paragraph);
            }
            inline(out, paragraph);
        }
        out.endParagraph();
        for (String line : paragraph.boxes) {
            out.text(line);
            out.endParagraph();
        }
    }

    private void properties(Paragraph paragraph) throws XMLStreamException {
        while (xml.next() && !xml.isEnd("pPr")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> paragraph.style = xml.attribute("val");
                    case "rPr", "sectPr", "pPrChange" -> xml.skip();
                    default -> DocxStyles.take(paragraph.said, xml.name(), xml);
                }
            }
        }
    }

    private void count(Paragraph paragraph) {
        int list = paragraph.said.list < 0 ? styles.list(paragraph.style) : paragraph.said.list;
        if (list > 0) {
            int level = paragraph.said.level < 0 ? styles.level(paragraph.style) : paragraph.said.level;
            paragraph.label = numbering.next(list, level);
        }
    }

    /** A start within a paragraph: a run, or what runs may stand in. */
    private void inline(TextLines out, Paragraph paragraph) throws XMLStreamException, Refused {
        if (!xml.isStart()) {
            return;
        }
        switch (xml.name()) {
            case "r" -> run(out, paragraph);
            case "del", "moveFrom", "sdtPr", "Fallback", "rPr" -> xml.skip();
            case "txbxContent" -> box(paragraph);
            default -> {}
        }
    }

    private void box(Paragraph paragraph) throws XMLStreamException, Refused {
        TextLines inside = new TextLines();
        blocks(inside, "txbxContent");
        paragraph.boxes.addAll(inside.finished());
    }

    private void run(TextLines out, Paragraph paragraph) throws XMLStreamException, Refused {
        DocxStyles.Style said = new DocxStyles.Style();
        String[] style = {null};
        while (xml.next() && !xml.isEnd("r")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" ->
                    xml.each((name, at) -> {
                        if (name.equals("rStyle")) {
                            style[0] = at.attribute("val");
                        } else {
                            DocxStyles.take(said, name, at);
                        }
                    });
                case "t" -> text(out, paragraph, xml.content(), said, style[0]);
                case "tab", "ptab" -> text(out, paragraph, "\t", said, style[0]);
                case "noBreakHyphen" -> text(out, paragraph, "-", said, style[0]);
                case "lastRenderedPageBreak" -> endPage(out, true);
                case "br", "cr" -> {
                    boolean page = "page".equals(xml.attribute("type"));
                    if (!out.isAtStart()) {
                        out.endLine();
                    }
                    if (page) {
                        endPage(out, false);
                    }
                }
                case "footnoteReference", "endnoteReference" -> note(out);
                case "txbxContent" -> box(paragraph);
                case "delText", "instrText", "Fallback", "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private void note(TextLines out) throws Refused {
        String kind = xml.name().replace("Reference", "");
        String text = notes.get(kind + xml.attribute("id"));
        if (text != null && !text.isEmpty()) {
            called++;
            out.note(called, text);
        }
    }

    private void text(TextLines out, Paragraph paragraph, String text, DocxStyles.Style said, @Nullable String style)
            throws Refused {
        if (styles.isHidden(said, style, paragraph.style)) {
            return;
        }
        turned &= text.isBlank();
        if (!paragraph.labelled && !text.isBlank()) {
            paragraph.labelled = true;
            if (!paragraph.label.isEmpty()) {
                out.text(Objects.requireNonNull(paragraph.label) + " ");
            }
        }
        String drawn = LegacyText.drawn(styles.font(said, style, paragraph.style), text);
        boolean capitals = styles.isCapitals(said, style, paragraph.style);
        out.text(capitals ? drawn.toUpperCase(Locale.ROOT) : drawn);
    }
}
