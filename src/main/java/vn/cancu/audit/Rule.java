package vn.cancu.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.cancu.catalogue.Table;

/**
 * What is checked, and why.
 *
 * @param id "sum-mismatch"
 * @param severity how sure it is that something is wrong
 * @param checks what it finds, in words
 * @param why what harm is in it
 * @param basis the provision behind it, empty where it is plain sense
 */
public record Rule(String id, Severity severity, String checks, String why, String basis) {
    /** How grave a finding is. */
    public enum Severity {
        /** It cannot be right as printed. */
        ERROR,
        /** It is probably wrong. */
        WARNING,
        /** It should be looked at. */
        NOTE
    }

    /** All rules by id, in the order of {@code data/audit/rules.csv}. */
    public static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("audit/rules.csv")) {
            String id = row.getOrDefault("id", "");
            rules.put(
                    id,
                    new Rule(
                            id,
                            Severity.valueOf(row.getOrDefault("severity", "").toUpperCase(Locale.ROOT)),
                            row.getOrDefault("checks", ""),
                            row.getOrDefault("why", ""),
                            row.getOrDefault("basis", "")));
        }
        return rules;
    }
}
