package vn.cancu.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a graph is written; {@code docs/json/export.md} has an example of each. */
public enum ExportForm {
    /** One table (RFC 4180, with a byte order mark): a row for each node, then a row for each link from it. */
    CSV {
        @Override
        void begin(Writer to) throws IOException {
            to.write("\uFEFFrow,kind,id,from,relation,to,name,date,quote,line,properties\r\n");
        }

        @Override
        void write(ExportedNode node, Writer to) throws IOException {
            Map<String, Object> all = node.properties();
            row(
                    to,
                    "node",
                    node.kind(),
                    node.id(),
                    "",
                    "",
                    "",
                    first(all, "symbol", "title", "name", "amount"),
                    first(all, "date", "year"),
                    first(all, "quote"),
                    first(all, "line"),
                    json(all));
            for (ExportedNode.Link link : node.links()) {
                row(
                        to,
                        "link",
                        "",
                        "",
                        node.id(),
                        link.relation(),
                        link.to(),
                        "",
                        "",
                        Objects.requireNonNullElse(link.quote(), ""),
                        link.line() == null ? "" : link.line().toString(),
                        "");
            }
        }

        @Override
        void end(Writer to) {}
    },
    /** One JSON object a line. */
    JSON {
        @Override
        void begin(Writer to) {}

        @Override
        void write(ExportedNode node, Writer to) throws IOException {
            String links = node.links().stream()
                    .map(link -> "{\"relation\":" + json(link.relation()) + ",\"to\":" + json(link.to()) + ",\"quote\":"
                            + json(link.quote()) + ",\"line\":" + json(link.line()) + "}")
                    .collect(Collectors.joining(",", "[", "]"));
            to.write("{\"id\":" + json(node.id()) + ",\"kind\":" + json(node.kind()) + ",\"properties\":"
                    + json(node.properties()) + ",\"links\":" + links + "}\n");
        }

        @Override
        void end(Writer to) {}
    },
    /** GraphML 1.0; a link may name a node that comes later, as that form allows. */
    GRAPHML {
        @Override
        void begin(Writer to) throws IOException {
            to.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                    <key id="kind" for="node" attr.name="kind" attr.type="string"/>
                    <key id="name" for="node" attr.name="name" attr.type="string"/>
                    <key id="date" for="node" attr.name="date" attr.type="string"/>
                    <key id="properties" for="node" attr.name="properties" attr.type="string"/>
                    <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
                    <key id="quote" for="edge" attr.name="quote" attr.type="string"/>
                    <key id="line" for="edge" attr.name="line" attr.type="int"/>
                    <graph edgedefault="directed">
                    """);
        }

        @Override
        void write(ExportedNode node, Writer to) throws IOException {
            Map<String, Object> all = node.properties();
            to.write("<node id=\"" + xml(node.id()) + "\">" + data("kind", node.kind())
                    + data("name", first(all, "symbol", "title", "name", "amount"))
                    + data("date", first(all, "date", "year")) + data("properties", json(all)) + "</node>\n");
            for (ExportedNode.Link link : node.links()) {
                to.write("<edge source=\"" + xml(node.id()) + "\" target=\"" + xml(link.to()) + "\">"
                        + data("relation", link.relation())
                        + data("quote", Objects.requireNonNullElse(link.quote(), ""))
                        + data("line", link.line() == null ? "" : link.line().toString()) + "</edge>\n");
            }
        }

        @Override
        void end(Writer to) throws IOException {
            to.write("</graph>\n</graphml>\n");
        }
    };

    abstract void begin(Writer to) throws IOException;

    abstract void write(ExportedNode node, Writer to) throws IOException;

    abstract void end(Writer to) throws IOException;

    private static void row(Writer to, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            // A spreadsheet would run it: text of a document must not.
            boolean runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            to.write((i == 0 ? "\"" : ",\"") + (runs ? "'" : "") + cell.replace("\"", "\"\"") + '"');
        }
        to.write("\r\n");
    }

    private static String first(Map<String, Object> properties, String... names) {
        for (String name : names) {
            Object value = properties.get(name);
            if (value != null) {
                return value.toString();
            }
        }
        return "";
    }

    private static String data(String key, String value) {
        return value.isEmpty() ? "" : "<data key=\"" + key + "\">" + xml(value) + "</data>";
    }

    /** What XML 1.0 cannot hold, a control character or half a character, becomes U+FFFD. */
    private static String xml(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static String json(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(ExportForm::json).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
