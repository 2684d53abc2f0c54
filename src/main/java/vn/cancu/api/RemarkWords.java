package vn.cancu.api;

import java.text.MessageFormat;
import java.util.Locale;
import vn.cancu.draft.Remark;

/** What a remark on a drafted block says, in a sentence of {@code Remarks.properties}. */
public final class RemarkWords {
    private RemarkWords() {}

    /** In Vietnamese or English. */
    public static String in(Remark remark, Locale locale) {
        String pattern =
                WordBook.of("vn.cancu.api.Remarks", locale).getString(String.valueOf(JsonForm.lower(remark.kind())));
        return new MessageFormat(pattern, locale).format(remark.values().toArray());
    }

    /** In Vietnamese. */
    static String text(Remark remark) {
        return in(remark, ProblemWords.VIETNAMESE);
    }
}
