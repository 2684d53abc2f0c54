package vn.cancu.catalogue;

import vn.cancu.text.PartialDate;

/**
 * A central document that the catalogue knows by number, date and title, so that a mention without a date can be told.
 *
 * @param symbol "1719/QĐ-TTg"
 * @param type "Quyết định"
 * @param issuer "Thủ tướng Chính phủ"
 * @param date when it was issued
 * @param title trích yếu, or a law's name
 * @param source where the row was taken from
 */
public record ListedDocument(
        String symbol, String type, String issuer, PartialDate date, String title, String source) {}
