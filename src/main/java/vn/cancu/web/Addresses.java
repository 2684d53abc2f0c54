package vn.cancu.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where everything is. Every state of the page has an address, and this is the only place that writes one. */
final class Addresses {
    static final String BASIS = "/can-cu";
    static final String DUTIES = "/phan-cong";
    static final String MATRIX = "/phan-cong/ma-tran";
    static final String CHAIN = "/phan-cong/chuoi";
    static final String CALENDAR = "/phan-cong/lich";
    static final String SEARCH = "/tim";
    static final String DOCUMENT = "/van-ban/";
    static final String MAP = "/luoc-do";
    static final String MONEY = "/kinh-phi";
    static final String PROGRAMMES = "/chuong-trinh";
    static final String UNIT = "/don-vi";
    static final String AUDIT = "/kiem-tra";
    static final String REVIEW = "/ra-soat";
    static final String INTAKE = "/nap";
    static final String COMPARE = "/so-sanh";
    static final String DRAFT = "/soan";
    static final String LOGIN = "/dang-nhap";
    static final String LOGOUT = "/dang-xuat";

    private Addresses() {}

    /** A document's page. The slashes of its key stay readable: {@code /van-ban/1719/QĐ-TTg…}. */
    static String document(String key) {
        return DOCUMENT
                + key.lines()
                        .flatMap(line -> List.of(line.split("/", -1)).stream())
                        .map(part -> UriUtils.encodePathSegment(part, "UTF-8").replace(";", "%3B"))
                        .collect(Collectors.joining("/"));
    }

    /** A line of a document's text: the page that holds it, at that line, with the line marked. */
    static String line(String key, int line) {
        return document(key) + "?dong=" + line + "#d" + line;
    }

    /** One of the three answers to the same question. */
    static String answer(String path, String q, @Nullable String unit, @Nullable Integer year) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", q);
        if (unit != null) {
            values.put("unit", unit);
        }
        if (year != null) {
            values.put("year", year.toString());
        }
        return with(path, values);
    }

    /** Where documents around one are drawn. */
    static String map(String key) {
        return with(MAP, Map.of("van-ban", key));
    }

    /** A plan's duties by items and units. */
    static String matrix(String key) {
        return with(MATRIX, Map.of("van-ban", key));
    }

    /** From a plan's items up to who assigned them and down to who does them. */
    static String chain(String key) {
        return with(CHAIN, Map.of("van-ban", key));
    }

    /** What is due of a unit. */
    static String calendar(String unit) {
        return with(CALENDAR, Map.of("unit", unit));
    }

    /** What is known of a unit, by its name as people write it. */
    static String unit(String name) {
        return with(UNIT, Map.of("ten", name));
    }

    /** A component, by its key {@code 1719/DA1}. */
    static String component(String key) {
        return PROGRAMMES + "/" + key;
    }

    static String with(String path, Map<String, String> values) {
        String query = values.entrySet().stream()
                .filter(value -> !value.getValue().isBlank())
                .map(value -> value.getKey() + "=" + UriUtils.encode(value.getValue(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
