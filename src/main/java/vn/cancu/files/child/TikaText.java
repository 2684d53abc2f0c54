package vn.cancu.files.child;

import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Formats that Tika reads: its XHTML becomes lines. Macros, headers of sheets and what is embedded are left out. */
final class TikaText extends DefaultHandler {
    private final TextLines out;
    private final boolean sheet;
    private int skipped;
    private boolean begun;
    private boolean named;

    private TikaText(boolean sheet) {
        this.sheet = sheet;
        out = new TextLines(sheet);
    }

    /**
     * Reads a file.
     *
     * @param sheet whether it is a workbook
     */
    static List<String> lines(Parser parser, boolean sheet, Extraction.Piece piece) throws Exception {
        TikaText text = new TikaText(sheet);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMissingRows(true);
        context.set(OfficeParserConfig.class, office);
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, piece.name());
        try (TikaInputStream in = TikaInputStream.get(piece.bytes(), metadata)) {
            parser.parse(in, text, metadata, context);
        }
        return text.out.finished();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "head", "title", "script", "style" -> skipped++;
            case "h1" -> {
                out.endParagraphIfBegun();
                // The name of the first sheet is no line of its document, which begins with a letterhead.
                named = sheet && !begun;
                skipped += named ? 1 : 0;
            }
            case "table" -> out.beginTable();
            case "tr" -> out.beginRow();
            case "td", "th" -> out.beginCell(span(attributes.getValue("colspan")));
            case "br" -> out.endLine();
            case "p", "div", "li", "h2", "h3", "h4", "h5", "h6" -> out.endParagraphIfBegun();
            default -> {}
        }
    }

    private static int span(String written) {
        return written != null && written.matches("\\d{1,2}") ? Integer.parseInt(written) : 1;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "head", "title", "script", "style" -> skipped--;
            case "table" -> out.endTable();
            case "td", "th" -> out.endCell();
            case "h1" -> {
                skipped -= named ? 1 : 0;
                begun = true;
                named = false;
                out.endParagraphIfBegun();
            }
            case "p", "h2", "h3", "h4", "h5", "h6" -> out.endParagraph();
            case "div", "li" -> out.endParagraphIfBegun();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (skipped > 0) {
            return;
        }
        String text = new String(chars, start, length);
        if (text.isBlank() && out.isAtStart()) {
            return;
        }
        try {
            out.text(text);
        } catch (Refused refused) {
            throw new SAXException(refused);
        }
    }

    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(java.io.InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
            // Pictures and objects of a document are no documents.
        }
    }
}
