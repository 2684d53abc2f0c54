package vn.cancu.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which document authorises this?
 *
 * @param text a phrase of an item, a document's symbol, key or title; typed with or without diacritics
 * @param unit whose plans are meant, as people write it ("xã Y Tịch", "UBND xã Y Tịch"); null for all
 * @param year a plan year, or the year of a document's date where it has none; null for all
 * @param on the day for which {@code status_on} is asked; null for today
 */
public record BasisQuestion(
        String text,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable LocalDate on) {}
