package vn.cancu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is handed over can be read by other programs, whatever a document says. */
class ExportsTests {
    private static final String HOSTILE = "=cmd|' /C calc'!A0 <script>\"&\u0001\uD800 \u202E đồng";

    private static final List<ExportedNode> NODES = List.of(
            new ExportedNode(
                    "document",
                    "1/QĐ-UBND",
                    Map.of("symbol", HOSTILE, "planYears", List.of(2024L)),
                    List.of(new ExportedNode.Link("BASED_ON", "document:2/QĐ-TTg", "Căn cứ \"2\"", 4))),
            new ExportedNode("document", "2/QĐ-TTg", Map.of(), List.of()));

    @Test
    void pagesThroughEveryKindUntilNothingIsLeft() throws IOException {
        StringWriter out = new StringWriter();
        long count = new Exports((kind, after, limit) ->
                        kind == ExportGraph.Kind.DOCUMENT && after.isEmpty() ? NODES : List.of())
                .whole(ExportForm.JSON, out);
        assertThat(count).isEqualTo(2);
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void writesAJsonObjectALine() throws IOException {
        JsonNode first = JsonMapper.shared()
                .readTree(written(ExportForm.JSON).lines().findFirst().orElseThrow());
        assertThat(first.get("id").asString()).isEqualTo("document:1/QĐ-UBND");
        assertThat(first.at("/properties/symbol").asString()).startsWith("=cmd").contains("<script>\"&");
        assertThat(first.at("/links/0/line").asInt()).isEqualTo(4);
    }

    @Test
    void writesGraphMlThatAnXmlReaderTakes() throws Exception {
        org.w3c.dom.Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(written(ExportForm.GRAPHML))));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("edge")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("target")
                        .getNodeValue())
                .isEqualTo("document:2/QĐ-TTg");
    }

    @Test
    void leadsAFormulaByAnApostropheInCsv() throws IOException {
        assertThat(written(ExportForm.CSV)).contains("\"'=cmd|").contains("\"Căn cứ \"\"2\"\"\"");
    }

    private static String written(ExportForm form) throws IOException {
        StringWriter out = new StringWriter();
        Exports.some(NODES.stream(), form, out);
        return out.toString();
    }
}
