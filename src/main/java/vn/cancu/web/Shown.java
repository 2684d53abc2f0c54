package vn.cancu.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.cancu.api.Pages;
import vn.cancu.api.RemarkWords;
import vn.cancu.authority.DocumentCard;
import vn.cancu.correction.Doubtful;
import vn.cancu.correction.UnclearUnit;
import vn.cancu.correction.Waiting;
import vn.cancu.document.Evidence;
import vn.cancu.document.Symbol;
import vn.cancu.draft.Remark;
import vn.cancu.identity.Authority;
import vn.cancu.identity.UnitName;
import vn.cancu.text.PartialDate;

/** Values in words, in the reader's language; what templates call. */
public final class Shown {
    private final MessageSource words;
    private final Locale locale;

    Shown(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** A message of {@code messages_*.properties}. */
    public String word(String code, Object... values) {
        return words.getMessage(code, values, locale);
    }

    /** A value of a closed list: {@code role.lead} for LEAD. */
    public String of(String list, Object value) {
        String code = list + "." + value.toString().toLowerCase(Locale.ROOT);
        String word = words.getMessage(code, null, value.toString(), locale);
        return word == null ? value.toString() : word;
    }

    /** What a document is called in one line: "Quyết định 1719/QĐ-TTg", "Luật Đầu tư công", "Kế hoạch của UBND xã … năm 2024". */
    public String name(DocumentCard card) {
        String type = card.type() == null ? word("document.untyped") : card.type();
        String symbol = card.symbol();
        if (symbol != null && Symbol.of(symbol).map(Symbol::isNumbered).orElse(true)) {
            return type + " " + symbol;
        }
        if (card.title() != null && type.matches("(?iu)luật|bộ luật|pháp lệnh|hiến pháp")) {
            return cut(card.title(), 80);
        }
        String issuer = card.issuer() == null ? "" : " " + word("document.of", issuer(card.issuer()));
        return type + issuer + years(card);
    }

    private String years(DocumentCard card) {
        if (!card.years().isEmpty()) {
            List<Integer> years = card.years().stream().sorted().toList();
            Object span = years.size() == 1 ? years.getFirst().toString() : years.getFirst() + "–" + years.getLast();
            return " " + word("document.year", span);
        }
        return card.date() == null ? "" : " " + word("document.dated", date(card.date()));
    }

    /** A title, or a word that says there is none. */
    public String title(DocumentCard card) {
        return card.title() == null ? word("document.untitled") : card.title();
    }

    /** Who issued it, as it is written in a sentence: letterheads are in capitals. Printed as it is where no authority is known by it. */
    public String issuer(String printed) {
        if (!printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return printed;
        }
        Authority authority = Authority.of(printed);
        return authority.isKnown() ? UnitName.ofAuthority(authority).name() : printed;
    }

    public String href(DocumentCard card) {
        return Addresses.document(card.key());
    }

    public String href(String key) {
        return Addresses.document(key);
    }

    public String line(String key, int line) {
        return Addresses.line(key, line);
    }

    public String answer(String path, String q, @Nullable String unit, @Nullable Integer year) {
        return Addresses.answer(path, q, unit, year);
    }

    /** Words over the lines that they stand in. */
    public Excerpt excerpt(Waiting waiting) {
        return Excerpt.of(waiting.near(), new Evidence(waiting.line(), waiting.start(), waiting.quote()));
    }

    public Excerpt excerpt(UnclearUnit unclear) {
        return Excerpt.of(unclear.near(), unclear.evidence());
    }

    public Excerpt excerpt(Doubtful doubtful) {
        return Excerpt.of(doubtful.near(), doubtful.evidence());
    }

    public String map(String key) {
        return Addresses.map(key);
    }

    public String chain(String key) {
        return Addresses.chain(key);
    }

    public String matrix(String key) {
        return Addresses.matrix(key);
    }

    public String calendar(String unit) {
        return Addresses.calendar(unit);
    }

    public String unit(String name) {
        return Addresses.unit(name);
    }

    public String component(String key) {
        return Addresses.component(key);
    }

    /** A file's own name: the folders above it are this machine's affair. */
    public String file(@Nullable String path) {
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** A file's name and a line of it, and its page where the file has pages: "ke-hoach.pdf:12, trang 3". */
    public String place(@Nullable String path, int line) {
        return file(path) + ":" + number(path, line);
    }

    /** A line of a file, and its page where the file has pages: "12, trang 3"; the file may be told by the key of its document. */
    public String number(@Nullable String path, int line) {
        int page = Pages.of(path, line);
        return page == 0 ? Integer.toString(line) : line + ", " + word("page", Integer.toString(page));
    }

    /** What a remark on a drafted block says. */
    public String remark(Remark remark) {
        return RemarkWords.in(remark, locale);
    }

    /** A day as the country prints it, 15/03/2024; less where less is known. */
    public String date(@Nullable PartialDate date) {
        return date == null ? "" : date.printed();
    }

    public String date(LocalDate date) {
        return date(PartialDate.of(date));
    }

    /** A moment, as a clock in Vietnam shows it. */
    public String at(java.time.Instant moment) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm d/M/yyyy", Locale.ROOT)
                .withZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .format(moment);
    }

    /** A day as an index keeps it (2024-03-15, 2024-03, 2024), shown as {@link #date(PartialDate)} shows one. */
    public String isoDate(String iso) {
        return date(PartialDate.parse(iso));
    }

    /** Whole đồng: 1.234.567 đồng. */
    public String money(long vnd) {
        return number(vnd) + " đồng";
    }

    /** Whole đồng in triệu đồng, as far as three places say it; a dash where there is nothing. */
    public String million(long vnd) {
        if (vnd == 0) {
            return "–";
        }
        NumberFormat form = NumberFormat.getNumberInstance(
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN"));
        form.setMaximumFractionDigits(3);
        return form.format(java.math.BigDecimal.valueOf(vnd, 6));
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN"))
                .format(value);
    }

    /** A number of a hundred, with its sign. */
    public String percent(java.math.BigDecimal percent) {
        return NumberFormat.getNumberInstance(
                                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN"))
                        .format(percent)
                + " %";
    }

    /** 0 to 1 as a percentage. */
    public String share(double value) {
        return Math.round(value * 100) + "%";
    }

    public String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    public String cut(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        int blank = text.lastIndexOf(' ', units);
        int end = blank > units / 2 ? blank : units;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    /** Where a document stands in the order of force, 1 (the National Assembly) to 7 (the commune), for colour and height. */
    public int band(DocumentCard card) {
        return Band.of(card).number();
    }
}
