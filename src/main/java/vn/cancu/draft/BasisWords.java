package vn.cancu.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;
import vn.cancu.identity.Authority;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** A document as a căn cứ of an administrative document names it (Nghị định 30/2020/NĐ-CP, phụ lục I): laws without number and issuer. */
final class BasisWords {
    private BasisWords() {}

    static String law(Competence.Law law) {
        return "Căn cứ " + law.name() + " ngày " + day(law.issuedOn());
    }

    /** @param title as its citers print it, where the document's own is not known */
    static String document(DocumentCard card, @Nullable String title) {
        String words = card.title() == null ? title : card.title();
        return "Căn cứ " + named(card) + (words == null ? "" : " " + inSentence(words));
    }

    /** "Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ" */
    static String named(DocumentCard card) {
        StringBuilder out = new StringBuilder(card.type() == null ? "Văn bản" : card.type());
        if (card.symbol() != null) {
            out.append(" số ").append(card.symbol());
        }
        if (card.date() != null) {
            out.append(" ngày ").append(day(card.date()));
        }
        if (card.issuer() != null) {
            out.append(" của ").append(issuer(card.issuer(), card.symbol()));
        }
        return out.toString();
    }

    private static String issuer(String printed, @Nullable String symbol) {
        Authority named = Authority.of(printed);
        // A letterhead may print the place alone; the letters of the number say which body signs.
        boolean committee = named.body().isEmpty() && symbol != null && symbol.endsWith("-UBND");
        Authority authority = committee ? new Authority("ubnd", named.word(), named.place()) : named;
        return switch (authority.body()) {
            case "ubnd" -> authority.display().replaceFirst("^UBND", "Ủy ban nhân dân");
            case "hđnd" -> authority.display().replaceFirst("^HĐND", "Hội đồng nhân dân");
            case "chính phủ" -> "Chính phủ";
            case "thủ tướng chính phủ" -> "Thủ tướng Chính phủ";
            case "quốc hội" -> "Quốc hội";
            default -> authority.word() == null ? printed : authority.display();
        };
    }

    static String day(PartialDate date) {
        Integer month = date.month();
        if (month == null) {
            return "năm " + date.year();
        }
        String words = "tháng " + (month < 3 ? "0" + month : month) + " năm " + date.year();
        return date.day() == null ? words : String.format(Locale.ROOT, "%02d %s", date.day(), words);
    }

    /** Inside a sentence a title begins small: "Phê duyệt …" is "phê duyệt …"; capitals only are written small. */
    private static String inSentence(String title) {
        String words = title.strip().replaceAll("[.;:,]+$", "").replaceAll("\\s+", " ");
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT))
                && !Folding.key(words).isEmpty();
        String small = capitals ? words.toLowerCase(Locale.ROOT) : words;
        return Character.toLowerCase(small.charAt(0)) + small.substring(1);
    }
}
