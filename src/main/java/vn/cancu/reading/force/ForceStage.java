package vn.cancu.reading.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Force;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;
import vn.cancu.text.VietnameseDate;

/**
 * Reads the final provision: "Nghị định này có hiệu lực thi hành từ ngày …", "… kể từ ngày ký", "… sau 10 ngày kể từ ngày ký",
 * "… đến hết ngày …".
 *
 * <p>Only the document's own force counts. "Điều 5 của Luật này có hiệu lực …" is of a part; "kể từ ngày Luật này có hiệu lực" says
 * when something else begins; words in quotation marks and footnotes are another document's; a consolidated text repeats what the
 * document that it consolidates says.
 */
public final class ForceStage {
    private static final int FARTHEST = 220;
    private static final Pattern CLAIM = Pattern.compile("co hieu luc(?: thi hanh)?");

    /** What may stand between the beginning of the sentence and "có hiệu lực". */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?:dieu|khoan) \\d{1,3}[.:]?\\s*|\\[?\\d{1,2}\\]?[.)]?\\s*|[-–•*]\\s*|hieu luc(?: thi hanh)?[.:]?\\s*)*"
                    + "(?:luat|bo luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|thong tu(?: lien tich)?|chi thi|quy che|quy dinh)"
                    + "(?: nay| sua doi| lien tich)?(?: nay)?"
                    + "(?: (?:nay )?(?:da )?(?:duoc )?(?:hoi dong nhan dan|hdnd|quoc hoi)[^;:.]{0,160}thong qua[^;:.]{0,60}?(?:,)?(?: va)?)?[ ,]*");

    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:thi hanh )?(?:sau (?<days>\\d{1,3}) ngay,? )?(?:ke tu|tu|vao) (?<base>ngay (?:ky(?: ban hanh| thong qua)?|ban hanh|duoc [a-z ]{0,40}thong qua|(?:[a-z]+ ){0,3}thong qua|thong qua)\\b)?");
    private static final Pattern UNTIL = Pattern.compile("\\bden (?:het )?(?=ngay )");
    private static final Pattern FISCAL = Pattern.compile("nam ngan sach ((?:19|20)\\d\\d)\\b");

    /** The first statement of the document's own force; empty where it makes none. */
    public Optional<Force> read(Layout layout, Header header) {
        if (isConsolidated(header)) {
            return Optional.empty();
        }
        boolean quoted = false;
        for (Paragraph paragraph : layout.paragraphs()) {
            Line line = layout.line(paragraph.firstLine());
            boolean inQuotes = quoted;
            quoted = staysOpen(paragraph.text(), quoted);
            boolean aside = line.zone() == Line.Zone.HEAD || line.zone() == Line.Zone.ANNEX || inQuotes;
            if (aside || !paragraph.folded().contains("co hieu luc") || isFootnote(paragraph.text())) {
                continue;
            }
            Optional<Force> force = in(layout, paragraph, header.date());
            if (force.isPresent()) {
                return force;
            }
        }
        return Optional.empty();
    }

    private static boolean isConsolidated(Header header) {
        String symbol = header.symbol();
        return (symbol != null && symbol.toUpperCase(Locale.ROOT).contains("VBHN"))
                || (header.type() != null && Folding.key(header.type()).startsWith("van ban hop nhat"));
    }

    private static boolean isFootnote(String text) {
        return text.startsWith("[") || text.startsWith("⁽") || text.startsWith("“");
    }

    /** Whether a quotation that runs over several paragraphs is open behind this one. */
    private static boolean staysOpen(String text, boolean open) {
        int opening = text.lastIndexOf('“');
        int closing = text.lastIndexOf('”');
        return opening == closing ? open : opening > closing;
    }

    private static Optional<Force> in(Layout layout, Paragraph paragraph, @Nullable PartialDate signed) {
        String folded = paragraph.folded();
        Matcher claim = CLAIM.matcher(folded);
        while (claim.find()) {
            int start = sentence(folded, claim.start());
            if (!SUBJECT.matcher(folded.substring(start, claim.start())).matches()) {
                continue;
            }
            int limit = Math.min(folded.length(), claim.end() + FARTHEST);
            int end = clauseEnd(folded, claim.end(), limit);
            PartialDate from = from(folded, claim.end(), end, signed);
            PartialDate to = to(folded, claim.end(), end);
            if (from != null || to != null) {
                return Optional.of(new Force(layout.evidence(paragraph, start, end), from, to));
            }
        }
        return Optional.empty();
    }

    private static int sentence(String folded, int at) {
        int start = Math.max(0, at - FARTHEST);
        for (String mark : List.of("; ", ": ")) {
            int last = folded.lastIndexOf(mark, at);
            start = last < 0 ? start : Math.max(start, last + mark.length());
        }
        return start;
    }

    private static int clauseEnd(String folded, int from, int limit) {
        int end = limit;
        for (String mark : List.of(";", ". ", "./", " va thay the", " va bai bo", ", thay the", " thay the ")) {
            int at = folded.indexOf(mark, from);
            end = at >= 0 && at < end ? at : end;
        }
        while (end > from && " .,;”\"/".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static @Nullable PartialDate from(String folded, int begin, int end, @Nullable PartialDate signed) {
        Matcher after = AFTER.matcher(folded).region(begin, end);
        if (!after.lookingAt()) {
            return null;
        }
        if (after.group("base") != null) {
            return later(signed, after.group("days"));
        }
        Matcher fiscal = FISCAL.matcher(folded).region(after.end(), end);
        if (fiscal.lookingAt()) {
            return new PartialDate(Integer.parseInt(fiscal.group(1)), 1, 1);
        }
        PartialDate date =
                VietnameseDate.at(folded, after.end()).map(VietnameseDate::date).orElse(null);
        return date == null || !date.isWhole() ? null : later(date, after.group("days"));
    }

    private static @Nullable PartialDate later(@Nullable PartialDate date, @Nullable String days) {
        if (date == null || days == null) {
            return date;
        }
        LocalDate day = date.earliest();
        return date.isWhole() ? PartialDate.of(day.plusDays(Integer.parseInt(days))) : null;
    }

    private static @Nullable PartialDate to(String folded, int begin, int end) {
        Matcher until = UNTIL.matcher(folded).region(begin, end);
        if (!until.find()) {
            return null;
        }
        PartialDate date =
                VietnameseDate.at(folded, until.end()).map(VietnameseDate::date).orElse(null);
        return date != null && date.isWhole() ? date : null;
    }
}
