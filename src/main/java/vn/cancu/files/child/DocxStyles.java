package vn.cancu.files.child;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a Word file's styles say of fonts, capitals and numbering. */
final class DocxStyles {
    /** Styles that are based on each other at most; a ring of them ends here. */
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usualParagraph;
    private @Nullable String usualFont;

    /** What is said, null where nothing is. */
    static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        String font;

        @Nullable
        Boolean capitals;

        @Nullable
        Boolean hidden;

        int list = -1;
        int level = -1;
    }

    static DocxStyles read(Xml xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("docDefaults")) {
                Style usual = new Style();
                xml.each((name, at) -> take(usual, name, at));
                styles.usualFont = usual.font;
            } else if (xml.isStart() && xml.name().equals("style")) {
                styles.style(xml);
            }
        }
        return styles;
    }

    private void style(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String usual = xml.attribute("default");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        Style style = new Style();
        xml.each((name, at) -> {
            if (name.equals("basedOn")) {
                style.basedOn = at.attribute("val");
            } else {
                take(style, name, at);
            }
        });
        if (id != null) {
            styles.put(id, style);
            if (paragraph && usual != null && !usual.equals("0")) {
                usualParagraph = id;
            }
        }
    }

    /** One property, of a style or of a run. */
    static void take(Style style, String name, Xml at) {
        switch (name) {
            case "rFonts" -> {
                String font = at.attribute("ascii");
                style.font = font == null ? at.attribute("hAnsi") : font;
            }
            case "caps" -> style.capitals = at.isOn();
            case "vanish" -> style.hidden = at.isOn();
            case "numId" -> style.list = at.number("val", -1);
            case "ilvl" -> style.level = at.number("val", 0);
            default -> {}
        }
    }

    /** The first style of the chain, from this one to those that it is based on, that says something; else null. */
    private <T> @Nullable T said(@Nullable String id, java.util.function.Function<Style, @Nullable T> of) {
        String at = id;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T said = of.apply(style);
            if (said != null) {
                return said;
            }
            at = style.basedOn;
        }
        return null;
    }

    /** Said by the run's style, else by the paragraph's. */
    private <T> @Nullable T said(
            @Nullable String run, @Nullable String paragraph, java.util.function.Function<Style, @Nullable T> of) {
        T own = said(run, of);
        return own != null ? own : said(paragraph == null ? usualParagraph : paragraph, of);
    }

    /** The font of a run; empty where nothing says it. */
    String font(Style run, @Nullable String runStyle, @Nullable String paragraph) {
        String font = run.font != null ? run.font : said(runStyle, paragraph, style -> style.font);
        font = font != null ? font : usualFont;
        return font == null ? "" : font;
    }

    boolean isCapitals(Style run, @Nullable String runStyle, @Nullable String paragraph) {
        Boolean on = run.capitals != null ? run.capitals : said(runStyle, paragraph, style -> style.capitals);
        return on != null && on;
    }

    boolean isHidden(Style run, @Nullable String runStyle, @Nullable String paragraph) {
        Boolean on = run.hidden != null ? run.hidden : said(runStyle, paragraph, style -> style.hidden);
        return on != null && on;
    }

    /** The list that a paragraph of this style is in, -1 for none. */
    int list(@Nullable String paragraph) {
        Integer list = said(
                paragraph == null ? usualParagraph : paragraph, style -> style.list < 0 ? null : (Integer) style.list);
        return list == null ? -1 : list;
    }

    int level(@Nullable String paragraph) {
        Integer level = said(
                paragraph == null ? usualParagraph : paragraph,
                style -> style.level < 0 ? null : (Integer) style.level);
        return level == null ? 0 : level;
    }
}
