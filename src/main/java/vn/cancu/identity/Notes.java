package vn.cancu.identity;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/** What is told where a mention was taken for a document that is not printed so. */
final class Notes {
    private Notes() {}

    static String date(Mention mention, PartialDate date, String why) {
        PartialDate printed = mention.date();
        return "In ngày " + (printed == null ? "?" : printed.printed()) + ", hiểu là ngày " + date.printed() + ": "
                + why + ".";
    }

    static String symbol(Mention mention, KnownDocument document) {
        Symbol printed = mention.symbol();
        return "In số " + (printed == null ? "?" : printed.text()) + ", hiểu là " + document.shown()
                + ": lệch một ký tự, cùng ngày, cùng cơ quan ban hành, cùng trích yếu; không văn bản nào khác hợp.";
    }

    static String title(Mention mention, KnownDocument document) {
        Symbol printed = mention.symbol();
        return "In số " + (printed == null ? "?" : printed.text()) + ", hiểu là " + document.shown()
                + ": văn bản mang số đã in, cùng ngày, cùng cơ quan, có trích yếu khác; trích yếu in ở đây là của văn bản này,"
                + " số lệch một ký tự.";
    }

    static String home(String printed, String place) {
        return "“" + printed + "” được hiểu là của " + UnitName.shownPlace(place)
                + ", theo văn bản khác của cùng cơ quan, cùng người ký.";
    }

    static String likely(String printed, String district, String province) {
        return "“" + printed + "” được hiểu là của " + UnitName.shownPlace(province)
                + ": cùng số, cùng ngày; văn bản khác cho biết " + UnitName.shownPlace(district) + " thuộc tỉnh này.";
    }

    static @Nullable String both(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }
}
