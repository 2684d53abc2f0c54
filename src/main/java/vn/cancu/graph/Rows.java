package vn.cancu.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as parameters of statements: an absent value is an absent property. */
final class Rows {
    private Rows() {}

    /** Names and values in turn; a null value is kept out, so that {@code SET n = row} leaves no trace of it. */
    static Map<String, Object> row(@Nullable Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                row.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return row;
    }

    /** As {@link #row}, with nulls kept: for parameters that a statement reads by name. */
    @SuppressWarnings("NullAway") // the driver takes nulls in a map of parameters
    static Map<String, Object> parameters(@Nullable Object... namesAndValues) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }
}
