package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/** Finds who is to do what. */
public final class DutyStage {
    /** Words of the document that stand for a duty where it is for no item, at most. */
    private static final int LONGEST_SUBJECT = 160;

    private final Lexicon lexicon = Lexicon.get();

    public List<Duty> read(Layout layout, Header header, List<Item> items, ParagraphWords words) {
        return new Reading(layout, header, items, words).read();
    }

    /** One reading of one document. */
    private final class Reading {
        private final Layout layout;
        private final ParagraphWords words;
        private final Regions regions;
        private final DutyItems items;
        private final Set<Integer> rowsOfParts = new HashSet<>();
        private final Holders holders = new Holders();
        private final UnitHeadings headings = new UnitHeadings(lexicon);
        private final LabelledParts labelled = new LabelledParts(lexicon);
        private final TableParts tables = new TableParts(lexicon);
        private final Closings closings = new Closings(lexicon);
        private final SentenceReader sentences = new SentenceReader(lexicon);
        private final List<Duty> duties = new ArrayList<>();

        Reading(Layout layout, Header header, List<Item> items, ParagraphWords words) {
            this.layout = layout;
            this.words = words;
            regions = new Regions(layout, header);
            this.items = new DutyItems(layout, items);
        }

        List<Duty> read() {
            for (Paragraph paragraph : layout.paragraphs()) {
                Line line = layout.line(paragraph.firstLine());
                if (line.zone() == Line.Zone.BODY || line.zone() == Line.Zone.ANNEX) {
                    paragraph(paragraph, line);
                }
            }
            return items.forAllParts(duties, rowsOfParts);
        }

        private void paragraph(Paragraph paragraph, Line line) {
            switch (line.kind()) {
                case BLANK, PAGE, NOTE -> {}
                case TABLE -> table(paragraph);
                case BULLET, LABELLED, CAPITALS, TEXT -> words(paragraph, line);
            }
        }

        private void table(Paragraph paragraph) {
            for (TableParts.Found found : tables.read(paragraph.text())) {
                add(paragraph, found.role(), found.unit(), found.start(), found.end(), found.end());
            }
        }

        private void words(Paragraph paragraph, Line line) {
            Words text = words.of(paragraph, behindLabel(line));
            holders.moveTo(line.number());
            if (text.count() == 0) {
                return;
            }
            List<Part> rows = labelled.read(text);
            if (!rows.isEmpty()) {
                rows.forEach(part -> add(paragraph, text, part, text.count()));
                rowsOfParts.add(line.number());
                return;
            }
            if (line.label() == null && closings.isClosing(text)) {
                holders.leave();
            }
            int start = 0;
            Optional<UnitHeadings.Found> heading =
                    headings.read(text, line.label() != null && !line.label().isBullet());
            if (heading.isPresent()) {
                holders.enter(
                        heading.get().units(),
                        endOf(line),
                        line.label() != null && line.label().isBullet());
                start = heading.get().behind();
            }
            if (!regions.isTold(line.number())) {
                sentences(paragraph, text, start);
            }
        }

        private void sentences(Paragraph paragraph, Words text, int from) {
            int at = from;
            List<String> subjects = holders.units();
            boolean held = !subjects.isEmpty();
            while (at < text.count()) {
                int end = text.next(at + 1, text.count(), ".");
                boolean goesOn = held || lexicon.is(text, at, Sort.ROLES | Sort.of(Sort.ADVERB));
                List<Part> found = sentences.read(text, at, end, goesOn ? subjects : List.of());
                subjects = held ? subjects : sentences.lastSubjects();
                for (Part part : found) {
                    add(paragraph, text, part, end);
                }
                at = end;
            }
        }

        private int endOf(Line line) {
            Optional<Heading> heading = layout.headingOf(line.number());
            if (heading.isEmpty()) {
                return layout.lines().size();
            }
            Heading innermost = heading.get();
            if (innermost.line() != line.number() && innermost.label().isBullet()) {
                return layout.sectionOf(line.number()).map(Heading::endLine).orElse(innermost.endLine());
            }
            return innermost.endLine();
        }

        private void add(Paragraph paragraph, Words text, Part part, int end) {
            int clause = Math.min(end, text.next(part.from() + 1, end, ";"));
            add(
                    paragraph,
                    part.role(),
                    part.unit(),
                    text.start(part.from()),
                    text.end(part.to() - 1),
                    text.end(Math.max(part.to(), clause) - 1));
        }

        private void add(Paragraph paragraph, Duty.Role role, String unit, int start, int end, int clauseEnd) {
            Evidence evidence = layout.evidence(paragraph, start, end);
            String words = paragraph.text().substring(start, Math.max(end, clauseEnd));
            String own = items.at(evidence.line());
            List<@Nullable String> named = own == null ? items.named(words) : List.of();
            if (named.isEmpty()) {
                duties.add(new Duty(evidence, unit, role, own == null ? subject(words) : own));
            }
            for (String item : named) {
                duties.add(new Duty(evidence, unit, role, item == null ? subject(words) : item));
            }
        }

        /** The duty in the document's words. */
        private String subject(String words) {
            int cut = words.length() <= LONGEST_SUBJECT ? words.length() : words.lastIndexOf(' ', LONGEST_SUBJECT);
            return words.substring(0, cut < 1 ? LONGEST_SUBJECT : cut);
        }
    }

    /** Offset in a paragraph, which has no blanks at its beginning, of the first word behind its label. */
    private static int behindLabel(Line line) {
        if (line.label() == null) {
            return 0;
        }
        int blanks = 0;
        while (blanks < line.text().length() && line.text().charAt(blanks) == ' ') {
            blanks++;
        }
        return Math.max(0, line.label().end() - blanks);
    }
}
