package vn.cancu.authority;

import org.jspecify.annotations.Nullable;

/**
 * Which documents to list; null does not restrict.
 *
 * @param type "Kế hoạch"
 * @param level "xã"
 * @param year a plan year, or the year of the date where it has none
 * @param text words of symbol, title or issuer, with or without diacritics
 * @param known whether its text is held
 */
public record Filter(
        @Nullable String type,
        @Nullable String level,
        @Nullable Integer year,
        @Nullable String text,
        DocumentCard.@Nullable Known known) {
    public static final Filter ALL = new Filter(null, null, null, null, null);
}
