package vn.cancu.draft;

import java.util.Locale;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.PartialDate;

/** Dates and documents as reasons print them. */
final class Shown {
    private Shown() {}

    /** "19/6/2015"; "02" for days and for months 1 and 2 below ten, as the decree on documents asks: "05/02/2024". */
    static String day(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        String month = date.month() < 3 ? "0" + date.month() : String.valueOf(date.month());
        return date.day() == null
                ? month + "/" + date.year()
                : String.format(Locale.ROOT, "%02d/%s/%d", date.day(), month, date.year());
    }

    /** "Nghị định 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ: quy định …" */
    static String document(KnownDocument document) {
        StringBuilder out = new StringBuilder();
        if (document.symbol() != null) {
            out.append(document.type() == null ? "" : document.type() + " ").append(document.symbol());
        } else {
            out.append(document.title() == null ? document.key() : document.title());
        }
        if (document.date() != null) {
            out.append(" ngày ").append(day(document.date()));
        }
        if (document.issuer() != null) {
            out.append(" của ").append(document.issuer());
        }
        if (document.title() != null && document.symbol() != null) {
            out.append(": ").append(document.title());
        }
        return out.toString();
    }

    /** How it is known, for a source. */
    static String source(KnownDocument document) {
        return document(document)
                + switch (document.known()) {
                    case WHOLE -> " (có toàn văn trong bộ sưu tập)";
                    case CITED -> " (bộ sưu tập biết qua viện dẫn)";
                    case LISTED -> " (danh mục data/documents.csv)";
                };
    }
}
