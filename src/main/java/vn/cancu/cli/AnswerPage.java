package vn.cancu.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.Pages;
import vn.cancu.api.WordBook;
import vn.cancu.text.PartialDate;

/** A printed answer as it grows: wrapped lines, evidence under each fact, words in the reader's language. */
final class AnswerPage {
    private static final int NARROWEST = 40;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final Locale locale;
    private final ResourceBundle words;

    AnswerPage(int width, Locale locale) {
        this.width = Math.max(NARROWEST, width);
        this.locale = locale;
        words = WordBook.of("vn.cancu.cli.Answers", locale);
    }

    String word(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    String word(String group, Enum<?> value) {
        return words.getString(group + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** A line that is broken between words; what is broken off stands {@code hang} further in. */
    AnswerPage line(int indent, int hang, String text) {
        int blanks = indent;
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                blanks = indent + hang;
                column = 0;
            }
            out.append(column == 0 ? " ".repeat(blanks) : " ").append(word);
            column += (column == 0 ? blanks : 1) + word.length();
        }
        out.append('\n');
        return this;
    }

    /** A line as it is: a row of a grid. */
    AnswerPage exact(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    AnswerPage blank() {
        out.append('\n');
        return this;
    }

    AnswerPage heading(String text) {
        return blank().line(0, 2, text);
    }

    /** “quote” — file:line */
    AnswerPage evidence(int indent, String quote, @Nullable String file, int line) {
        String place = file == null || file.isEmpty() ? "" : " — " + place(file, line);
        return line(indent, 1, "“" + quote + "”" + place);
    }

    /** file:line, and the page where the file has pages. */
    String place(String file, int line) {
        return name(file) + ":" + line + page(file, line);
    }

    /** ", trang 3"; empty where no page is known. */
    String page(@Nullable String file, int line) {
        int page = Pages.of(file, line);
        return page == 0 ? "" : ", " + word("page", Integer.toString(page));
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    static String day(LocalDate date) {
        return day(PartialDate.of(date));
    }

    static String day(PartialDate date) {
        return date.printed();
    }

    /** " (xã Y Tịch, năm 2024)", or nothing. */
    String scope(@Nullable String unit, @Nullable Integer year) {
        String years = year == null ? "" : word("place.year", Integer.toString(year));
        if (unit == null) {
            return years.isEmpty() ? "" : " (" + years + ")";
        }
        return " (" + unit + (years.isEmpty() ? "" : ", " + years) + ")";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
