package vn.cancu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.web.util.UriUtils;
import vn.cancu.generator.LargeCollection;
import vn.cancu.generator.LargeCollection.Made;
import vn.cancu.graph.LargeStore;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;

/** Addresses of pages over a large collection, spread over it, and the texts that they show. */
record LargePages(LargeCollection collection) {
    /** As many different addresses of each kind, so that no page is asked for twice in a short time. */
    private static final int SPREAD = 400;

    private static final List<String> ITEMS = List.of(
            "nước sinh hoạt phân tán",
            "giảm thiểu tảo hôn",
            "bình đẳng giới",
            "chuỗi giá trị",
            "chăm sóc sức khỏe",
            "hạ tầng thiết yếu");

    /** The documents that are asked for get their originals: a large store is written without. */
    void keepTexts(Home home) {
        Originals originals = new Originals(home.originals());
        IntStream.range(0, SPREAD).map(this::document).distinct().forEach(i -> {
            Made made = collection.made(i);
            originals.keep(LargeStore.sha256(made), text(made).getBytes(StandardCharsets.UTF_8));
        });
    }

    private int document(int i) {
        // The decree that everybody cites is asked for as often as any other.
        return i == 0 ? 1 : (int) ((i * 7919L) % collection.size());
    }

    private static String text(Made made) {
        int last = made.read().passages().getLast().endLine();
        String[] lines = new String[last];
        Arrays.fill(lines, "");
        made.read().passages().forEach(passage -> {
            String[] own = passage.text().split("\n", -1);
            System.arraycopy(own, 0, lines, passage.line() - 1, own.length);
        });
        return String.join("\n", lines) + "\n";
    }

    Map<String, List<String>> addresses() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("home", List.of("/"));
        kinds.put("document", spread(i -> "/van-ban/" + UriUtils.encodePath(key(i), "UTF-8")));
        kinds.put("search", spread(i -> "/tim?q=" + typed(item(i)) + (i % 2 == 0 ? "" : "&year=" + year(i))));
        kinds.put("basis", spread(i -> "/can-cu?q=" + typed(item(i)) + "&unit=" + unit(i) + "&year=" + year(i)));
        kinds.put("duties", spread(i -> "/phan-cong?q=" + typed(item(i)) + "&unit=" + unit(i)));
        kinds.put("of unit", spread(i -> "/phan-cong?unit=" + unit(i)));
        kinds.put("money", spread(i -> "/kinh-phi?unit=" + unit(i) + "&by=component&by=year"));
        kinds.put("unit", spread(i -> "/don-vi?ten=" + unit(i)));
        kinds.put("audit", spread(i -> "/kiem-tra?unit=" + unit(i) + "&year=" + year(i)));
        kinds.put("map", spread(i -> "/luoc-do?van-ban=" + typed(key(i))));
        kinds.put("programme", List.of("/chuong-trinh/1719"));
        kinds.put(
                "component",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "/chuong-trinh/1719/DA" + i)
                        .toList());
        kinds.put("review", List.of("/ra-soat", "/ra-soat?loai=muc", "/ra-soat?loai=da-chinh"));
        return kinds;
    }

    private static List<String> spread(IntFunction<String> address) {
        return IntStream.range(0, SPREAD).mapToObj(address).toList();
    }

    private String key(int i) {
        return collection.card(document(i)).key();
    }

    private static String item(int i) {
        return ITEMS.get(i % ITEMS.size());
    }

    private String unit(int i) {
        return typed(collection.commune(i * 7));
    }

    private static int year(int i) {
        return 2022 + i % 4;
    }

    private static String typed(String words) {
        return UriUtils.encode(words, "UTF-8");
    }
}
