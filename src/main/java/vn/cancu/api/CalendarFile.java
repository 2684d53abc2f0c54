package vn.cancu.api;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.RecurrenceRule;
import biweekly.property.Summary;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cancu.duty.DueList;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.Period;

/**
 * What is due as an iCalendar file (RFC 5545): a day that is stated is an all-day event; a period that is stated is an event with a rule
 * ({@link CalendarRule}); of what has neither, or a period of which nothing says when it begins, the file has a task without a day. The same duty of the same document has the same UID in every file.
 */
public final class CalendarFile {
    /** Media type, without its charset. */
    public static final String TYPE = "text/calendar";

    private static final int LONGEST_SUMMARY = 160;
    /** RFC 5545, 3.1: octets of a line without its break. */
    private static final int LINE = 75;

    private CalendarFile() {}

    public static void write(DueList list, Path file) {
        Sheets.write(file, out -> write(list, out));
    }

    public static void write(DueList list, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Can Cu//cancu//VI");
        calendar.setName("Thời hạn, báo cáo: " + list.unit());
        for (DueEntry entry : list.entries()) {
            calendar.addComponent(component(entry, list.asked()));
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        out.write(folded(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static ICalComponent component(DueEntry entry, Instant asked) {
        LocalDate last = entry.last();
        Period period = entry.period();
        Optional<CalendarRule> rule = period == null ? Optional.empty() : CalendarRule.of(entry, period);
        ICalComponent component;
        if (last != null) {
            component = new VEvent();
            component.setProperty(new DateStart(day(last)));
        } else if (rule.isPresent()) {
            component = new VEvent();
            component.setProperty(new DateStart(day(rule.get().start())));
            component.setProperty(new RecurrenceRule(rule.get().rule()));
        } else {
            component = new VTodo();
        }
        component.setProperty(new Uid(uid(entry)));
        component.setProperty(new DateTimeStamp(Date.from(asked)));
        component.setProperty(new Summary(summary(entry)));
        component.setProperty(new Description(description(entry)));
        return component;
    }

    /** A whole day. */
    static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String summary(DueEntry entry) {
        String what = entry.what().replace('\n', ' ');
        int blank = what.lastIndexOf(' ', LONGEST_SUMMARY);
        String cut =
                what.length() <= LONGEST_SUMMARY ? what : what.substring(0, blank < 1 ? LONGEST_SUMMARY : blank) + "…";
        return (entry.isReport() && entry.reportsTo() != null ? "Báo cáo " + entry.reportsTo() + ": " : "") + cut;
    }

    private static String description(DueEntry entry) {
        String parties = entry.parties().stream()
                .map(party -> MatrixSheet.role(party.role()) + ": " + party.unit())
                .distinct()
                .collect(Collectors.joining("\n"));
        String symbol = entry.document().symbol();
        String document = symbol == null || symbol.startsWith("/")
                ? Objects.requireNonNullElse(
                        entry.document().title(), entry.document().key())
                : symbol;
        return "Hạn theo văn bản: " + entry.due().quote() + "\n" + parties
                + (entry.reportsTo() == null ? "" : "\nbáo cáo: " + entry.reportsTo())
                + (entry.period() != null && entry.period().day() == null ? "\nVăn bản không nêu ngày." : "")
                + "\nNguyên văn: “" + entry.quote() + "” (" + document + ", dòng " + entry.line() + page(entry) + ")";
    }

    private static String page(DueEntry entry) {
        int page = Pages.of(entry.file(), entry.line());
        return page == 0 ? "" : ", trang " + page;
    }

    /** From the document and the words, not from the day of writing. */
    private static String uid(DueEntry entry) {
        String of = entry.document().key() + "\n" + entry.due().line() + ":"
                + entry.due().start() + "\n"
                + entry.due().quote() + "\n" + (entry.item() == null ? entry.what() : entry.item());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16) + "@cancu";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Lines longer than 75 octets are broken, never within a character: the library counts characters. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            boolean breaks = c == '\r' || c == '\n';
            if (!breaks && octets + length > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets = breaks ? 0 : octets + length;
        }
        return out.toString();
    }
}
