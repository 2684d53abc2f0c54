package vn.cancu.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.cancu.authority.DocumentCard;
import vn.cancu.correction.Correction;
import vn.cancu.correction.Outcome;

/** Corrections for people. */
final class CorrectionText {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final int width;
    private final Locale locale;
    private final AnswerPage page;

    CorrectionText(int width, Locale locale) {
        this.width = width;
        this.locale = locale;
        this.page = new AnswerPage(width, locale);
    }

    String word(String key, Object... values) {
        return page.word(key, values);
    }

    String done(Correction correction) {
        return row(new AnswerPage(width, locale), correction).toString();
    }

    String list(List<Correction> corrections) {
        AnswerPage list = new AnswerPage(width, locale);
        if (corrections.isEmpty()) {
            return list.line(0, 2, word("correct.none")).toString();
        }
        corrections.forEach(correction -> row(list, correction));
        return list.toString();
    }

    private AnswerPage row(AnswerPage list, Correction correction) {
        String target = correction.target();
        String document = String.join(", ", correction.documents());
        list.line(
                0,
                2,
                correction.id() + "  "
                        + switch (correction.kind()) {
                            case MERGE -> word("correct.merged", document, String.valueOf(target));
                            case COMPONENT ->
                                word("correct.component", document, target == null ? word("correct.of.none") : target);
                            case UNIT ->
                                word(
                                        "correct.unit",
                                        document,
                                        String.join(", ", correction.mentions()),
                                        target == null ? word("correct.unit.none") : target);
                            case SPLIT ->
                                word(
                                        document.isEmpty() ? "correct.chosen" : "correct.split",
                                        correction.mentions().size(),
                                        document,
                                        target == null ? word("correct.nothing") : target);
                        });
        Correction.Spot spot = correction.spot();
        if (spot != null) {
            list.line(2, 2, word("correct.where", spot.quote(), spot.name(), spot.line()));
        }
        list.line(2, 2, word("correct.why", correction.reason(), correction.by(), WHEN.format(correction.at())));
        Correction.Undone undone = correction.undone();
        if (undone != null) {
            list.line(
                    2,
                    2,
                    word("correct.undone", undone.by(), WHEN.format(undone.at()))
                            + (undone.reason() == null ? "" : ": " + undone.reason()));
        }
        return list;
    }

    /** Why nothing was put right. */
    String problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> "";
            case Outcome.NotFound missing -> word("correct.notfound", missing.named());
            case Outcome.Same same -> word("correct.same", same.key());
            case Outcome.NoMention none -> word("correct.nomention", none.citing(), none.cited());
            case Outcome.Ambiguous several -> {
                AnswerPage list = new AnswerPage(width, locale);
                list.line(0, 2, word("correct.ambiguous", several.named()));
                for (DocumentCard card : several.candidates()) {
                    String issuer = card.issuer();
                    list.line(2, 4, "• " + card.key() + (issuer == null ? "" : " — " + issuer));
                }
                yield list.toString().stripTrailing();
            }
        };
    }
}
