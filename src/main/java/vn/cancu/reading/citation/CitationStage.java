package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Paragraph;

/** Finds every mention of another document, and what it does where it stands. */
public final class CitationStage {
    private final MentionScanner scanner;
    private final Issuers issuers;

    public CitationStage(Catalogue catalogue) {
        this.scanner = new MentionScanner(catalogue);
        this.issuers = new Issuers(catalogue);
    }

    /**
     * What was found.
     *
     * @param citations in reading order
     * @param amendments pairs of documents of which the text says that one changes the other
     */
    public record Citations(List<Citation> citations, List<Amendment> amendments) {}

    public Citations read(Layout layout, Header header) {
        List<Found> found = found(layout, header);
        return new Citations(found.stream().map(Found::citation).toList(), Amendments.of(header, found));
    }

    private List<Found> found(Layout layout, Header header) {
        Contexts contexts = new Contexts(layout, header);
        Own own = new Own(header);
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : layout.paragraphs()) {
            Context context = contexts.of(paragraph);
            List<Mention> mentions = scanner.scan(paragraph.text(), paragraph.folded());
            if (mentions.isEmpty()) {
                continue;
            }
            mentions = own.without(paragraph, mentions, context);
            List<Roles.Part> parts = Roles.of(paragraph.text(), paragraph.folded(), mentions, context);
            int first = found.size();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                Roles.Part part = parts.get(i);
                boolean self = own.isSelf(paragraph, mention);
                String issuer = issuers.of(paragraph, mention);
                int changer = part.changer() < 0 ? -1 : first + part.changer();
                found.add(new Found(citation(layout, paragraph, mention, part, issuer, self), changer));
            }
        }
        return issuers.shared(found);
    }

    private static Citation citation(
            Layout layout,
            Paragraph paragraph,
            Mention mention,
            Roles.Part part,
            @Nullable String issuer,
            boolean self) {
        double confidence = mention.note() != null ? 0.8 : mention.isTyped() ? 0.97 : 0.9;
        return new Citation(
                layout.evidence(paragraph, mention.start(), mention.end()),
                mention.type(),
                mention.symbol(),
                mention.date(),
                issuer,
                mention.title(),
                self ? Citation.Role.REFERENCE : part.role(),
                self ? null : part.effect(),
                mention.provisions(),
                confidence,
                mention.note(),
                self);
    }
}
