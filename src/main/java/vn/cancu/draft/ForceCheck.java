package vn.cancu.draft;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.DocumentType;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.Rank;

/** A normative document rests on normative documents of higher force. */
final class ForceCheck {
    /** Laws and what stands beside them rest on the constitution and on each other; no claim is made about those. */
    private static final int LEGISLATURE = 4;

    private static final int LAST_DIRECTIVES = 2008;

    private static final Pattern PARTY = Pattern.compile("(?:-|/)(?:[A-ZĐ]+/)?(?:TW|TU|HU|ĐU|BTV)(?:$|[^\\p{L}])");
    /** Whose resolutions and decisions without a year in the number hold no norms. */
    private static final Set<String> NUMBERED_BY_YEAR = Set.of("ubnd", "hđnd", "thủ tướng chính phủ", "chính phủ");

    private ForceCheck() {}

    static void check(Draft draft, Catalogue catalogue, Findings findings) {
        OptionalInt own = draft.rank();
        if (!draft.normative() || own.isEmpty() || own.getAsInt() <= LEGISLATURE) {
            return;
        }
        for (Citation basis : draft.bases()) {
            String reason = reason(basis, draft, own.getAsInt(), catalogue);
            if (reason != null) {
                findings.add("force", basis, reason, List.of());
            } else if (isIndividual(basis, draft)) {
                findings.add(
                        "force_note",
                        basis,
                        "Số, ký hiệu không có năm ban hành: đây là "
                                + String.valueOf(basis.type()).toLowerCase(Locale.ROOT)
                                + " cá biệt của cấp trên, không phải văn bản quy phạm pháp luật.",
                        List.of());
            }
        }
    }

    private static @Nullable String reason(Citation basis, Draft draft, int own, Catalogue catalogue) {
        String type = basis.type();
        String symbol = basis.symbol();
        if (symbol != null && PARTY.matcher(symbol).find()) {
            return "Văn bản của Đảng là căn cứ chính trị, không phải văn bản quy phạm pháp luật.";
        }
        if (type == null) {
            return null;
        }
        boolean normative =
                catalogue.typeNamed(type).map(DocumentType::normative).orElse(false);
        if (!normative && !isOldDirective(basis)) {
            return type + " không phải là văn bản quy phạm pháp luật.";
        }
        Authority issuer = basis.issuer() == null ? null : draft.around().locate(Authority.of(basis.issuer()));
        OptionalInt rank = Rank.of(type, issuer);
        return rank.isPresent() && rank.getAsInt() >= own
                ? "Hiệu lực pháp lý không cao hơn dự thảo (" + draft.header().type() + " của "
                        + draft.header().issuer() + ")."
                : null;
    }

    /** A decision or resolution that is numbered without its year. */
    private static boolean isIndividual(Citation basis, Draft draft) {
        Authority issuer = basis.issuer() == null ? null : draft.around().locate(Authority.of(basis.issuer()));
        Symbol number =
                basis.symbol() == null ? null : Symbol.of(basis.symbol()).orElse(null);
        boolean decision = "Quyết định".equals(basis.type()) || "Nghị quyết".equals(basis.type());
        return decision
                && issuer != null
                && NUMBERED_BY_YEAR.contains(issuer.body())
                && number != null
                && number.isNumbered()
                && number.year() == null;
    }

    /** Directives of the Prime Minister held norms until the law of 2008. */
    private static boolean isOldDirective(Citation basis) {
        Integer year = basis.symbol() == null
                ? null
                : Symbol.of(basis.symbol()).map(Symbol::year).orElse(null);
        return "Chỉ thị".equals(basis.type()) && year != null && year <= LAST_DIRECTIVES;
    }
}
