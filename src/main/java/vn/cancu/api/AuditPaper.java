package vn.cancu.api;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.Judgement.Verdict;
import vn.cancu.audit.Quote;
import vn.cancu.audit.Rule;
import vn.cancu.audit.Rule.Severity;
import vn.cancu.audit.Subject;
import vn.cancu.text.PlainText;

/**
 * An audit's report in words, as every file of it says it: what was checked and how much was found, then the findings by document.
 * Whatever would turn a line round or is no text is U+FFFD here, as on the page. Public for its template alone.
 *
 * @param words in the reader's language
 * @param facts the heading, line by line
 * @param cut a sentence where not everything was checked, else null
 * @param empty a sentence where there are no groups: nothing was found, or there was nothing to check; else null
 * @param groups a document each, in the order of the report
 */
public record AuditPaper(
        ResourceBundle words,
        List<Fact> facts,
        @Nullable String cut,
        @Nullable String empty,
        List<Group> groups) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /**
     * A line of the heading.
     *
     * @param number where the value is a count, else null
     */
    public record Fact(String name, String value, @Nullable Long number) {}

    /**
     * A document with what was found in it.
     *
     * @param name "Kế hoạch 37/KH-UBND"
     * @param details who issued it, when, and the file it was read from; empty where unknown
     */
    public record Group(String name, String details, Subject document, List<Entry> entries) {}

    /**
     * A finding.
     *
     * @param kind "error", "warning" or "note"
     * @param severity the same in words
     * @param rule its id
     * @param checks what the rule is called
     * @param basis the decree behind it, empty where it is plain sense
     * @param amounts in whole đồng what is stated, then what that is held against, as far as the finding has them
     * @param judged what a person said of it, in one line; null where nobody has
     */
    public record Entry(
            String id,
            String kind,
            String severity,
            String rule,
            String checks,
            String detail,
            String why,
            String basis,
            List<Said> quotes,
            List<Long> amounts,
            @Nullable Judged judged) {}

    /**
     * Words that a finding rests on.
     *
     * @param document its symbol or key
     * @param file its own name, without the folders above it
     * @param page on which the line stands, 0 where no page is known
     * @param place file, line and page in the reader's language: "ke-hoach.pdf:12, trang 3"
     */
    public record Said(String document, String file, int line, int page, String place, String text) {}

    /** What a person said. */
    public record Judged(String verdict, String reason, String by, LocalDateTime at) {
        public String moment() {
            return MOMENT.format(at);
        }
    }

    static AuditPaper of(AuditReport report, Locale locale) {
        ResourceBundle words = WordBook.of("vn.cancu.api.Sheets", locale);
        Map<String, List<AuditFinding>> byDocument = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.document().key(), LinkedHashMap::new, Collectors.toList()));
        return new AuditPaper(
                words,
                facts(report, words),
                report.cut() ? words.getString("audit.cut") : null,
                report.findings().isEmpty()
                        ? words.getString(report.documents() == 0 ? "audit.unchecked" : "audit.nothing")
                        : null,
                byDocument.values().stream()
                        .map(findings -> group(findings, words))
                        .toList());
    }

    public String word(String key, Object... values) {
        String pattern = words.getString("audit." + key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale(words)).format(values);
    }

    /** "en" or "vi" */
    public String language() {
        return locale(words).getLanguage();
    }

    int findings() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** The Vietnamese words are those of no locale. */
    private static Locale locale(ResourceBundle words) {
        return words.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN");
    }

    static LocalDateTime clock(Instant moment) {
        return LocalDateTime.ofInstant(moment, VIETNAM);
    }

    private static List<Fact> facts(AuditReport report, ResourceBundle words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.getString("audit.scope"), PlainText.of(scope(report.question(), words)), null));
        facts.add(new Fact(words.getString("audit.made"), MOMENT.format(clock(report.at())), null));
        facts.add(count(words, words.getString("audit.documents"), report.documents()));
        facts.add(count(words, words.getString("audit.rules"), Rule.all().size()));
        facts.add(count(
                words, words.getString("audit.findings"), report.findings().size()));
        for (Severity severity : Severity.values()) {
            facts.add(count(
                    words,
                    word(words, "severity", severity),
                    of(report, finding -> finding.rule().severity() == severity)));
        }
        for (Verdict verdict : Verdict.values()) {
            facts.add(count(
                    words,
                    word(words, "verdict", verdict),
                    of(
                            report,
                            finding -> finding.judgement() != null
                                    && finding.judgement().verdict() == verdict)));
        }
        facts.add(count(words, words.getString("verdict.none"), of(report, finding -> finding.judgement() == null)));
        return facts;
    }

    private static long of(AuditReport report, Predicate<AuditFinding> wanted) {
        return report.findings().stream().filter(wanted).count();
    }

    private static Fact count(ResourceBundle words, String name, long number) {
        return new Fact(name, NumberFormat.getIntegerInstance(locale(words)).format(number), number);
    }

    private static String word(ResourceBundle words, String list, Enum<?> value) {
        return words.getString(list + "." + JsonForm.lower(value));
    }

    private static String scope(AuditQuestion question, ResourceBundle words) {
        if (question.isWhole()) {
            return words.getString("audit.whole");
        }
        return Stream.of(
                        labelled(words, "audit.document", question.document()),
                        labelled(words, "audit.unit", question.unit()),
                        labelled(words, "audit.year", question.year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String labelled(ResourceBundle words, String key, @Nullable Object value) {
        return value == null ? "" : words.getString(key) + ": " + value;
    }

    private static Group group(List<AuditFinding> findings, ResourceBundle words) {
        Subject document = findings.getFirst().document();
        String called = Stream.of(document.symbol(), document.title(), document.key())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
        String type = document.type() == null ? "" : document.type() + " ";
        String details = Stream.of(
                        document.issuer(),
                        document.date() == null ? "" : document.date().printed(),
                        name(document.file()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Group(
                PlainText.of(type + called),
                PlainText.of(details),
                document,
                findings.stream().map(finding -> entry(finding, words)).toList());
    }

    private static Entry entry(AuditFinding finding, ResourceBundle words) {
        Rule rule = finding.rule();
        return new Entry(
                finding.id(),
                String.valueOf(JsonForm.lower(rule.severity())),
                word(words, "severity", rule.severity()),
                rule.id(),
                rule.checks(),
                PlainText.of(finding.detail()),
                rule.why(),
                rule.basis(),
                finding.quotes().stream().map(quote -> said(quote, words)).toList(),
                finding.amounts(),
                judged(finding.judgement(), words));
    }

    private static Said said(Quote quote, ResourceBundle words) {
        String file = PlainText.of(name(quote.file()));
        int page = Pages.of(quote.file(), quote.line());
        String place = file + ":" + quote.line();
        return new Said(
                PlainText.of(quote.symbol() == null ? quote.document() : quote.symbol()),
                file,
                quote.line(),
                page,
                page == 0 ? place : place + ", " + words.getString("page") + " " + page,
                PlainText.of(quote.text().strip()));
    }

    private static @Nullable Judged judged(@Nullable Judgement judgement, ResourceBundle words) {
        return judgement == null
                ? null
                : new Judged(
                        word(words, "verdict", judgement.verdict()),
                        PlainText.of(judgement.reason()),
                        PlainText.of(judgement.by()),
                        clock(judgement.at()));
    }

    /** Its name alone: where a file lay on the machine that read it is nothing to the reader of a report. */
    private static String name(@Nullable String path) {
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }
}
