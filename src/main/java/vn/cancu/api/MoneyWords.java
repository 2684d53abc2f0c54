package vn.cancu.api;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Rate;
import vn.cancu.document.Allocation.Measure;

/** What money is called: one vocabulary for page, sheets and command, in Vietnamese or English. */
public final class MoneyWords {
    /** For what no document says. */
    public static final String UNKNOWN = "—";

    private final Locale locale;
    private final ResourceBundle words;

    public MoneyWords(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        this.locale = english ? Locale.ENGLISH : Locale.of("vi");
        words = WordBook.of("messages", this.locale);
    }

    /** A sentence of the page's messages: "money.none". */
    public String word(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    public String measure(Measure measure) {
        return word("measure." + JsonForm.lower(measure));
    }

    /** What a rate is of: "tỷ lệ giải ngân so với vốn được giao". */
    public String rate(Measure of) {
        return word("money.rate", measure(of));
    }

    /** As a heading. */
    String dimension(Dimension dimension) {
        String word = word("dimension." + JsonForm.lower(dimension));
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    List<String> dimensions(List<Dimension> by) {
        return by.stream().map(this::dimension).toList();
    }

    /** A value of a row as people read it. */
    public String value(Dimension dimension, @Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        return dimension == Dimension.NATURE ? word("nature." + value) : value;
    }

    /** Values of a row as people read them. */
    public List<String> values(List<Dimension> by, List<@Nullable String> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            words.add(value(by.get(i), values.get(i)));
        }
        return words;
    }

    /** "DA1, 2024: tỷ lệ giải ngân so với vốn được giao", without the percentage. */
    public String rate(List<Dimension> by, Rate rate) {
        return String.join(", ", values(by, rate.values())) + ": " + rate(rate.of());
    }
}
