package vn.cancu.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/**
 * The name by which a law, code or ordinance is cited without its number.
 *
 * @param folded "luat dau tu cong"
 * @param year "Luật Ngân sách nhà nước năm 2015": 2015; null where none is said
 */
record LawName(String folded, @Nullable Integer year) {
    private static final Pattern KINDS = Pattern.compile("luat|bo luat|phap lenh|hien phap");
    private static final Pattern FORM = Pattern.compile(
            "(?<name>(?:luat|bo luat|phap lenh|hien phap)(?: .*?)?)(?: (?:nam|ngay .* nam) (?<year>(?:19|20)\\d\\d))?(?: sua doi)?");

    static Optional<LawName> of(@Nullable String type, @Nullable String title, @Nullable PartialDate date) {
        String kind = type == null ? "" : Folding.key(type);
        String name = title == null ? "" : Folding.key(title);
        if (KINDS.matcher(kind).matches() && !name.startsWith(kind)) {
            name = (kind + " " + name).strip();
        }
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches() || matcher.group("name").indexOf(' ') < 0) {
            return Optional.empty();
        }
        String year = matcher.group("year");
        Integer of = year != null ? Integer.valueOf(year) : date == null ? null : Integer.valueOf(date.year());
        return Optional.of(new LawName(matcher.group("name"), of));
    }
}
