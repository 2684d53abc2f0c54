package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.Due;
import vn.cancu.duty.DueList;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.DueList.Party;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.Period;
import vn.cancu.text.PartialDate;

/** What is due, as an iCalendar file, read back with the library's reader. */
class CalendarFileTests {
    private static final DutyDocument PLAN =
            new DutyDocument("k", "37/KH-UBND", "Kế hoạch", "UBND xã", PartialDate.parse("2024-03-29"), List.of(2024));
    private static final String WORDS =
            "báo cáo kết quả, tiến độ; khó khăn, vướng mắc của thôn, xóm về Ủy ban nhân dân xã để tổng hợp, ".repeat(3);

    private final String file = written(Instant.parse("2026-03-01T08:00:00Z"));
    private final ICalendar calendar = Objects.requireNonNull(read(file));

    private static DueEntry entry(@Nullable String date, @Nullable Period period, int line) {
        return new DueEntry(
                new Due(date, "trước ngày 10/5/2024", line, 0),
                date == null ? null : LocalDate.parse(date),
                period,
                null,
                WORDS,
                List.of(new Party("các thôn", "Các thôn", Role.REPORT, true)),
                "UBND xã",
                PLAN,
                "37.txt",
                "báo cáo kết quả",
                line);
    }

    private static CalendarRule rule(DutyDocument plan, Period period) {
        return CalendarRule.of(of(plan, period, null), period).orElseThrow();
    }

    private static DueEntry of(DutyDocument plan, @Nullable Period period, @Nullable String item) {
        return of(plan, period, item, 0);
    }

    private static DueEntry of(DutyDocument plan, @Nullable Period period, @Nullable String item, int start) {
        return new DueEntry(
                new Due(null, "hằng tháng", 10, start),
                null,
                period,
                item,
                "báo cáo",
                List.of(),
                null,
                plan,
                "37.txt",
                "báo cáo",
                10);
    }

    private static String file(DueEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(
                new DueList("xã A", 2024, List.of(entries), List.of(), Instant.parse("2026-03-01T08:00:00Z")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Instant asked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CalendarFile.write(
                    new DueList(
                            "xã A",
                            2024,
                            List.of(
                                    entry("2024-05-10", null, 10),
                                    entry(null, new Period(Period.Every.MONTH, 1, 20, null), 11),
                                    entry(null, new Period(Period.Every.MONTH, 3, null, null), 12),
                                    entry(null, null, 13)),
                            List.of(),
                            asked),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static @Nullable ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            return reader.readNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void linesEndInCrLfAndHoldSeventyFiveOctets() {
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aDayThatIsStatedIsAnAllDayEventWithItsWords() {
        VEvent event = calendar.getEvents().getFirst();
        assertThat(file).contains("DTSTART;VALUE=DATE:20240510", "DTSTAMP:20260301T080000Z");
        assertThat(event.getRecurrenceRule()).isNull();
        assertThat(event.getSummary().getValue()).startsWith("Báo cáo UBND xã: báo cáo kết quả, tiến độ; khó khăn");
        assertThat(event.getDescription().getValue())
                .contains("các thôn", "37/KH-UBND", "dòng 10", "trước ngày 10/5/2024");
    }

    @Test
    void aPeriodThatIsStatedIsARuleWithinThePlansYears() {
        Recurrence monthly = calendar.getEvents().get(1).getRecurrenceRule().getValue();
        assertThat(monthly.getFrequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20240420", "BYMONTHDAY=20", "UNTIL=20241231")
                .contains("DTSTART;VALUE=DATE:20240331", "INTERVAL=3");
    }

    @Test
    void halfYearsEndInJuneAndDecember() {
        CalendarRule rule = rule(PLAN, new Period(Period.Every.MONTH, 6, null, null));
        assertThat(rule.start()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(rule.rule().getInterval()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-05, 2024-01-30", "2023-02-01, 2023-02-28", "2024-01-31, 2024-02-29"})
    void aDayThatAMonthLacksIsItsLast(String issued, LocalDate start) {
        PartialDate date = PartialDate.parse(issued);
        DutyDocument plan = new DutyDocument("k", "1/KH-UBND", "Kế hoạch", "UBND xã", date, List.of(date.year()));
        CalendarRule rule = rule(plan, new Period(Period.Every.MONTH, 1, 30, null));
        assertThat(rule.start()).isEqualTo(start);
        assertThat(rule.rule().getByMonthDay()).containsExactly(28, 29, 30);
        assertThat(rule.rule().getBySetPos()).containsExactly(-1);
    }

    @Test
    void aYearlyDayIsWithinThePlansYears() {
        Period period = new Period(Period.Every.YEAR, 1, 15, 12);
        assertThat(rule(PLAN, period).start()).isEqualTo(LocalDate.of(2024, 12, 15));
        Period past = new Period(Period.Every.YEAR, 1, 15, 1);
        assertThat(CalendarRule.of(of(PLAN, past, null), past))
                .as("15/1 was before the plan")
                .isEmpty();
    }

    @Test
    void noYearNoRule() throws IOException {
        DutyDocument undated = new DutyDocument("k", null, "Kế hoạch", null, null, List.of());
        String made = file(of(undated, new Period(Period.Every.MONTH, 1, 20, null), null));
        assertThat(made).contains("BEGIN:VTODO").doesNotContain("RRULE", "DTSTART", "1970");
    }

    @Test
    void itemsOfOneTitleHaveUidsOfTheirOwn() throws IOException {
        ICalendar made = Objects.requireNonNull(read(file(of(PLAN, null, "k#DA1.ND1"), of(PLAN, null, "k#DA2.ND1"))));
        assertThat(made.getTodos()).extracting(todo -> todo.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void sentencesOfOneLineThatEndInTheSameWordsHaveUidsOfTheirOwn() throws IOException {
        ICalendar made = Objects.requireNonNull(read(file(of(PLAN, null, "k#DA1", 20), of(PLAN, null, "k#DA1", 90))));
        assertThat(made.getTodos()).extracting(todo -> todo.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void whatHasNeitherIsATaskWithoutADay() {
        assertThat(calendar.getTodos())
                .singleElement()
                .satisfies(todo -> assertThat(todo.getDateDue()).isNull());
    }

    @Test
    void theSameDutyHasTheSameUidInEveryFile() {
        ICalendar later = Objects.requireNonNull(read(written(Instant.parse("2026-04-01T08:00:00Z"))));
        assertThat(later.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .isEqualTo(calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
    }
}
