package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Header;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.Rank;
import vn.cancu.identity.Surroundings;
import vn.cancu.text.PartialDate;
import vn.cancu.text.SourceText;

/**
 * A draft as it was read.
 *
 * @param read what it says
 * @param block its căn cứ
 * @param around where its issuer stands
 * @param normative whether it is a normative document
 * @param effectiveOn the day from which it is taken to be in force
 * @param effectiveWhy how that is known, in words
 */
record Draft(
        ReadDocument read,
        BasisBlock block,
        Surroundings around,
        boolean normative,
        LocalDate effectiveOn,
        String effectiveWhy) {
    private static final Set<String> ALWAYS_NORMATIVE =
            Set.of("Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch");
    private static final Set<String> NORMATIVE_WITH_YEAR = Set.of("Nghị quyết", "Quyết định");

    static Draft of(SourceText source, ReadDocument read, LocalDate today) {
        EffectiveDay effective = EffectiveDay.of(read, today);
        return new Draft(
                read,
                BasisBlock.of(source, read),
                Surroundings.of(read),
                isNormative(read.header()),
                effective.day(),
                effective.why());
    }

    private static boolean isNormative(Header header) {
        String type = header.type();
        if (type == null) {
            return false;
        }
        String symbol = header.symbol();
        boolean year = symbol != null && Symbol.of(symbol).map(Symbol::year).isPresent();
        return ALWAYS_NORMATIVE.contains(type) || (NORMATIVE_WITH_YEAR.contains(type) && year);
    }

    Header header() {
        return read.header();
    }

    /** The committee or council that issues it: a letterhead of two lines may leave only "xã Dân Tiến", and the symbol tells which. */
    @Nullable
    Authority issuer() {
        Authority own = around.own();
        if (own == null || !own.body().isEmpty() || own.word() == null) {
            return own;
        }
        String symbol = String.valueOf(header().symbol());
        String body = symbol.contains("UBND") ? "ubnd" : symbol.contains("HĐND") ? "hđnd" : "";
        return new Authority(body, own.word(), own.place());
    }

    OptionalInt rank() {
        return Rank.of(header().type(), issuer());
    }

    /** Clauses that are căn cứ, proposals left out. */
    List<BasisClause> grounds() {
        return block.clauses().stream().filter(clause -> !clause.proposal()).toList();
    }

    /** The căn cứ that name a document. */
    List<Citation> bases() {
        return grounds().stream().flatMap(clause -> clause.bases().stream()).toList();
    }

    /** When it was signed, as far as it says; null where it does not. */
    @Nullable
    PartialDate signedOn() {
        return header().date();
    }

    /** Whether it is a decision or resolution: its form names the competence first. */
    boolean isDecision() {
        return "Quyết định".equals(header().type()) || "Nghị quyết".equals(header().type());
    }
}
