package vn.cancu.files.child;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a Word file, as Word does when it prints them. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean figuresOnly;
        private int restart = -1;
    }

    private static final class Numbered {
        private String like = "";
        private final int[] startOver = new int[LEVELS];
        private final Level[] own = new Level[LEVELS];
        private boolean begun;

        Numbered() {
            Arrays.fill(startOver, -1);
        }
    }

    static DocxNumbering read(Xml xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                numbering.abstractList(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                numbering.list(xml);
            }
        }
        return numbering;
    }

    private void abstractList(Xml xml) throws XMLStreamException {
        String id = String.valueOf(xml.attribute("abstractNumId"));
        Level[] levels = new Level[LEVELS];
        Level[] at = {null};
        xml.each((name, element) -> level(levels, at, name, element));
        abstracts.put(id, levels);
    }

    private static void level(@Nullable Level[] levels, @Nullable Level[] at, String name, Xml element) {
        if (name.equals("lvl")) {
            int index = Math.clamp(element.number("ilvl", 0), 0, LEVELS - 1);
            at[0] = new Level();
            levels[index] = at[0];
        }
        Level level = at[0];
        if (level == null) {
            return;
        }
        switch (name) {
            case "start" -> level.start = element.number("val", 1);
            case "numFmt" -> level.format = String.valueOf(element.attribute("val"));
            case "lvlText" -> {
                String text = element.attribute("val");
                level.text = text == null ? "" : text;
            }
            case "isLgl" -> level.figuresOnly = element.isOn();
            case "lvlRestart" -> level.restart = element.number("val", -1);
            default -> {}
        }
    }

    private void list(Xml xml) throws XMLStreamException {
        int id = xml.number("numId", 0);
        Numbered list = new Numbered();
        Level[] at = {null};
        int[] index = {0};
        xml.each((name, element) -> {
            switch (name) {
                case "abstractNumId" -> list.like = String.valueOf(element.attribute("val"));
                case "lvlOverride" -> {
                    index[0] = Math.clamp(element.number("ilvl", 0), 0, LEVELS - 1);
                    at[0] = null;
                }
                case "startOverride" -> list.startOver[index[0]] = element.number("val", 1);
                default -> level(list.own, at, name, element);
            }
        });
        lists.put(id, list);
    }

    /** Counts one more paragraph; what it begins with in print ("1.", "a)", "-"), empty where its list prints nothing. */
    String next(int list, int level) {
        Numbered numbered = lists.get(list);
        if (numbered == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Level[] levels = abstracts.get(numbered.like);
        if (levels == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(numbered.like, id -> new int[LEVELS]);
        if (!numbered.begun) {
            numbered.begun = true;
            for (int i = 0; i < LEVELS; i++) {
                if (numbered.startOver[i] >= 0) {
                    counts[i] = 0;
                }
            }
        }
        counts[level] = counts[level] == 0 ? start(numbered, levels, level) : counts[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            Level deeper = of(numbered, levels, i);
            if (deeper == null || deeper.restart < 0 || (deeper.restart > 0 && level < deeper.restart)) {
                counts[i] = 0;
            }
        }
        return print(numbered, levels, level, counts);
    }

    private static @Nullable Level of(Numbered list, @Nullable Level[] levels, int level) {
        Level own = list.own[level];
        return own == null ? levels[level] : own;
    }

    private static int start(Numbered list, @Nullable Level[] levels, int level) {
        if (list.startOver[level] >= 0) {
            return list.startOver[level];
        }
        Level at = of(list, levels, level);
        return at == null ? 1 : at.start;
    }

    private static String print(Numbered list, @Nullable Level[] levels, int level, int[] counts) {
        Level at = of(list, levels, level);
        if (at == null || at.format.equals("none")) {
            return "";
        }
        if (at.format.equals("bullet")) {
            return at.text.equals("+") || at.text.equals("*") ? at.text : "-";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < at.text.length(); i++) {
            char c = at.text.charAt(i);
            int index = i + 1 < at.text.length() ? at.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && index >= 0 && index < LEVELS) {
                Level named = of(list, levels, index);
                String format = named == null || at.figuresOnly ? "decimal" : named.format;
                int count = counts[index] == 0 ? start(list, levels, index) : counts[index];
                out.append(ListNumbers.text(format, count));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
