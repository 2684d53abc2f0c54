package vn.cancu.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms that all answers have in JSON: words of closed lists in lower case, dates as ISO text, scores to three places. */
final class JsonForm {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonForm() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String line(ObjectNode tree) {
        return MAPPER.writeValueAsString(PagedJson.in(tree));
    }

    static String indented(ObjectNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(PagedJson.in(tree));
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    static void strings(ArrayNode out, Collection<String> values) {
        values.forEach(out::add);
    }

    static void numbers(ArrayNode out, Collection<Integer> values) {
        values.forEach(out::add);
    }

    static BigDecimal score(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
