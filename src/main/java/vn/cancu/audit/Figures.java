package vn.cancu.audit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as Vietnamese texts print them. */
final class Figures {
    private Figures() {}

    /** "12.063,2 triệu đồng". */
    static String million(long vnd) {
        NumberFormat format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(6);
        return format.format(BigDecimal.valueOf(vnd, 6)) + " triệu đồng";
    }
}
