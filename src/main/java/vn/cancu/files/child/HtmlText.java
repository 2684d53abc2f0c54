package vn.cancu.files.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.files.encoding.LegacyText;

/** HTML, also what Word saved as such under another name. Nothing that a page refers to is fetched, no script is run. */
final class HtmlText {
    private static final Set<String> SKIPPED = Set.of(
            "script", "style", "head", "noscript", "template", "iframe", "object", "svg", "select", "button", "o:p");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "section",
            "article",
            "center",
            "pre",
            "dl",
            "dt",
            "dd",
            "header",
            "footer",
            "form",
            "hr",
            "address",
            "caption");

    private final TextLines out = new TextLines();

    private HtmlText() {}

    static List<String> lines(byte[] bytes) throws IOException, Refused {
        HtmlText text = new HtmlText();
        text.children(document(bytes).body(), "");
        return text.out.finished();
    }

    /** By its letters where they are UTF-8 or have a mark, else by what the page says of itself. */
    private static Document document(byte[] bytes) throws IOException {
        if (TextFiles.decode(Path.of("tep"), bytes) instanceof LoadedFile.Text text) {
            return Jsoup.parse(text.text().raw());
        }
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    }

    private void children(Element element, String font) throws Refused {
        int number = first(element);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text, font, element.normalName().equals("pre"));
            } else if (child instanceof Element inner) {
                number = element(inner, font, number);
            }
        }
    }

    /** The number of the next item of a list. */
    private int element(Element element, String font, int number) throws Refused {
        String name = element.normalName();
        if (SKIPPED.contains(name) || element.attr("style").replace(" ", "").contains("display:none")) {
            return number;
        }
        String own = font(element, font);
        switch (name) {
            case "br" -> out.endLine();
            case "table" -> table(element, own);
            case "li" -> {
                out.endParagraphIfBegun();
                Element list = element.parent();
                int value = number(element.attr("value"), number);
                out.text(
                        list != null && list.normalName().equals("ol")
                                ? ListNumbers.text(listFormat(list), value) + ". "
                                : "- ");
                children(element, own);
                out.endParagraphIfBegun();
                return value + 1;
            }
            default -> {
                boolean paragraph = PARAGRAPHS.contains(name);
                if (paragraph) {
                    out.endParagraphIfBegun();
                }
                children(element, own);
                if (paragraph) {
                    out.endParagraphIfBegun();
                }
            }
        }
        return number;
    }

    private void table(Element table, String font) throws Refused {
        int[] below = new int[64];
        out.beginTable();
        for (Element row : rows(table)) {
            out.beginRow();
            int column = 0;
            for (Element cell : row.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                column = covered(below, column);
                int span = Math.clamp(number(cell.attr("colspan"), 1), 1, 60);
                int rows = number(cell.attr("rowspan"), 1);
                out.beginCell(span);
                children(cell, font(cell, font));
                out.endCell();
                for (int i = 0; i < span && column < below.length; i++) {
                    below[column++] = rows - 1;
                }
            }
            covered(below, column);
        }
        out.endTable();
    }

    /** Rows of this table, not those of tables in its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (part.normalName().matches("thead|tbody|tfoot")) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Steps over columns that a cell further up reaches into; the next one that is free. */
    private int covered(int[] below, int from) {
        int column = from;
        while (column < below.length && below[column] > 0) {
            below[column++]--;
            out.beginCell(1);
            out.endCell();
        }
        return column;
    }

    private void text(TextNode node, String font, boolean asWritten) throws Refused {
        String raw = LegacyText.drawn(font, node.getWholeText());
        if (asWritten) {
            String[] lines = raw.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.endLine();
                }
                out.text(lines[i]);
            }
            return;
        }
        String text = raw.replaceAll("[ \\t\\n\\r\\f]+", " ");
        if (out.isAtStart()) {
            text = text.stripLeading();
        }
        out.text(text);
    }

    private static int first(Element list) {
        return list.normalName().equals("ol") ? number(list.attr("start"), 1) : 1;
    }

    private static String listFormat(Element list) {
        return switch (list.attr("type")) {
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            default -> "decimal";
        };
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
    }

    private static String font(Element element, String inherited) {
        String face = element.attr("face");
        if (!face.isEmpty()) {
            return face;
        }
        java.util.regex.Matcher family = FAMILY.matcher(element.attr("style"));
        return family.find() ? family.group(1) : inherited;
    }

    private static final java.util.regex.Pattern FAMILY = java.util.regex.Pattern.compile(
            "font-family:\\s*['\"]?([^;,'\"]+)", java.util.regex.Pattern.CASE_INSENSITIVE);
}
