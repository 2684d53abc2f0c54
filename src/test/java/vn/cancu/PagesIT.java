package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;
import vn.cancu.files.Papers;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** Evidence says on which page of its file it stands, wherever it is shown. */
class PagesIT {
    private static final Path SAMPLES = Path.of("data", "samples");
    private static final List<String> PDF = lines("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt");
    private static final List<String> DOCX = lines("20-ke-hoach-21-KH-UBND-xa-khuoi-sang-2025.txt");

    @TempDir
    Path place;

    private final Map<String, List<String>> printed = new HashMap<>();
    private int checked;

    @Test
    void everyAnswerTellsThePage() throws Exception {
        Path in = Files.createDirectories(place.resolve("in"));
        byte[] pdf = Papers.pdf(PDF, new Papers.Print("Kế hoạch của xã", true, 45, 1));
        Files.write(in.resolve("ke-hoach.pdf"), pdf);
        printed.put("ke-hoach.pdf", pagesOf(pdf));
        Files.write(in.resolve("ke-hoach.docx"), threePages());
        Files.writeString(
                in.resolve("khong-trang.txt"),
                String.join("\n", lines("18-bao-cao-112-BC-UBND-xa-khuoi-sang-2024.txt")));
        Home home = new Home(place.resolve("home"));
        try (HomeLock lock = HomeLock.take(home, "serve").orElseThrow()) {
            Rooms.Running running = Wiring.servePage(home, lock, "127.0.0.1", 0);
            try {
                assertThat(run("ingest", "in")).isNotEmpty();
                commands();
                shown("http://127.0.0.1:" + running.port());
            } finally {
                running.stop();
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    private void commands() {
        JsonNode found = json("search", "kinh phí thực hiện", "--format", "json");
        List<JsonNode> hits = new ArrayList<>(found.get("hits").values());
        assertThat(hits).extracting(hit -> name(hit)).contains("ke-hoach.pdf", "ke-hoach.docx");
        hits.forEach(hit -> check(name(hit), hit, hit.get("text").stringValue()));

        json("search", "báo cáo kết quả thực hiện", "--type", "Báo cáo", "--format", "json")
                .get("hits")
                .forEach(hit -> check(name(hit), hit, hit.get("text").stringValue()));

        JsonNode basis = json("basis", "nước sinh hoạt phân tán", "--unit", "xã Khuổi Sáng", "--format", "json");
        List<JsonNode> steps = new ArrayList<>();
        basis.get("items")
                .forEach(item -> check(
                        name(item.get("document")), item, item.get("quote").stringValue()));
        basis.get("paths").forEach(path -> path.get("steps").forEach(steps::add));
        assertThat(steps).isNotEmpty();
        steps.forEach(step -> check(name(step), step, step.get("quote").stringValue()));

        JsonNode duties = json("duties", "--unit", "xã Khuổi Sáng", "--format", "json");
        duties.get("rows").forEach(row -> check(name(row), row, row.get("quote").stringValue()));

        assertThat(run("search", "kinh phí thực hiện")).containsPattern("ke-hoach\\.(pdf|docx):\\d+, trang [123]");
        assertThat(run("search", "kinh phí thực hiện", "--lang", "en")).containsPattern(":\\d+, page [123]");
        assertThat(run("extract", "in/ke-hoach.docx")).contains("trang 3, dòng ");
        json("extract", "in/ke-hoach.pdf", "--format", "json")
                .get("citations")
                .forEach(row -> check("ke-hoach.pdf", row, row.get("quote").stringValue()));
        JsonNode audit = json("audit", "--format", "json");
        audit.findValues("quotes")
                .forEach(quotes -> quotes.forEach(
                        quote -> check(name(quote), quote, quote.get("quote").stringValue())));
    }

    /** What the server shows, and the files that it gives. */
    private void shown(String at) throws Exception {
        String q = URLEncoder.encode("kinh phí thực hiện", StandardCharsets.UTF_8);
        assertThat(get(at + "/tim?q=" + q)).containsPattern("ke-hoach\\.(pdf|docx):\\d+, trang [123]");
        String found = get(at + "/tim?q=" + q);
        JsonMapper.shared()
                .readTree(get(at + "/api/v1/search?q=" + q))
                .get("hits")
                .forEach(hit -> check(name(hit), hit, hit.get("text").stringValue()));
        Matcher way = Pattern.compile("class=\"at\" href=\"([^\"]+)\"><bdi>ke-hoach\\.docx:")
                .matcher(found);
        assertThat(way.find()).isTrue();
        String href = way.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
        assertThat(get(at + href)).as("the margin").containsPattern("class=\"line\"[^>]*>\\d+, trang 2<");
    }

    /** A row of an answer has the page on which its line begins, or none where its file has none. */
    private void check(String file, JsonNode row, String words) {
        if (file.equals("khong-trang.txt") || file.isEmpty()) {
            assertThat(row.has("page")).as(row.toString()).isFalse();
            return;
        }
        assertThat(row.path("page").isInt()).as(row.toString()).isTrue();
        int page = row.get("page").intValue();
        List<String> pages = Objects.requireNonNull(printed.get(file));
        String first = squeezed(words.strip().lines().findFirst().orElse(""));
        String head = first.substring(0, Math.min(15, first.length()));
        // A line that goes on over a page may have its words behind the end of its page.
        String there = squeezed(pages.get(page - 1))
                + (page < pages.size() && words.length() < 60 ? squeezed(pages.get(page)) : "");
        assertThat(there).as("%s says %s", file, row).contains(head);
        checked++;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    private static String name(JsonNode row) {
        String file = row.path("file").stringValue("");
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** A Word file as Word leaves it: where it ended pages is noted, also within a sentence and behind a break by hand. */
    private byte[] threePages() {
        List<String> pages = new ArrayList<>(List.of("", "", ""));
        byte[] docx = Papers.docx(DOCX, document -> {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            int second = paragraphs.size() / 3;
            while (paragraphs.get(second).getText().length() < 120) {
                second++;
            }
            int third = 2 * paragraphs.size() / 3;
            while (paragraphs.get(third).getText().isBlank()) {
                third++;
            }
            String over = paragraphs.get(second).getText();
            XWPFRun run = paragraphs.get(second).getRuns().getFirst();
            run.setText(over.substring(0, 60), 0);
            run.getCTR().addNewLastRenderedPageBreak();
            run.setText(over.substring(60));
            paragraphs.get(third - 1).createRun().addBreak(BreakType.PAGE);
            XWPFRun next = paragraphs.get(third).insertNewRun(0);
            next.getCTR().addNewLastRenderedPageBreak();
            for (int i = 0; i < paragraphs.size(); i++) {
                int page = i <= second ? 0 : i < third ? 1 : 2;
                pages.set(page, pages.get(page) + paragraphs.get(i).getText());
            }
        });
        String rows = String.join(
                "", DOCX.stream().filter(line -> line.startsWith("|")).toList());
        assertThat(rows)
                .as("a plan without tables, whose pages are those of its paragraphs")
                .isEmpty();
        printed.put("ke-hoach.docx", pages);
        return docx;
    }

    /** What stands on each page, as any reader of PDF shows it. */
    private static List<String> pagesOf(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        return pages;
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode json(String... words) {
        return JsonMapper.shared().readTree(run(words));
    }

    private String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", place.resolve("home").toString()));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), place, false, 100);
        CommandLines.run(args.toArray(String[]::new), terminal, new Rooms(Wiring::openStore, Wiring::servePage));
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        }
    }
}
