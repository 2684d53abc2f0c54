package vn.cancu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** A document as Lucene keeps it: a block of its head (what it is called) and its passages, replaced as one. */
final class IndexedBlock {
    private static final Pattern ISO = Pattern.compile("(?:19|20|21)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?");

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final IndexedDocument document;
    private final AnalysedText place;
    private final @Nullable PartialDate date;
    private final Headings headings;

    IndexedBlock(Analysis analysis, Vocabulary vocabulary, IndexedDocument document) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.document = document;
        place = analysis.analyse(join(" ", document.symbol(), document.title(), document.issuer()));
        date = date(document.date());
        headings = new Headings(analysis, document.passages());
    }

    /** The head comes first: the first live document of a key is its head. */
    List<Document> documents() {
        List<Document> block = new ArrayList<>(document.passages().size() + 1);
        block.add(head());
        for (Passage passage : document.passages()) {
            block.add(passage(passage));
        }
        return block;
    }

    private Document head() {
        Document head = new Document();
        addCommon(head, Fields.HEAD);
        Stored name = storedName(document);
        addText(head, null, name.text());
        Fields.addHeading(head, place);
        head.add(Fields.terms(
                Fields.PLACE, place.tokens().stream().map(Token::folded).toList()));
        suggest(head, document.title());
        suggest(head, document.symbol());
        document.units().forEach(unit -> suggest(head, unit));
        head.add(new StoredField(Fields.STORED, new BytesRef(name.toBytes())));
        head.add(new BinaryDocValuesField(Fields.ABOUT, new BytesRef(new About(document).toBytes())));
        return head;
    }

    private List<String> symbolTerms(String symbol) {
        Set<String> terms = new LinkedHashSet<>();
        AnalysedText text = analysis.analyse(symbol);
        text.marks().stream().filter(Mark::isSymbol).map(Mark::term).forEach(terms::add);
        if (text.size() > 0) {
            terms.add(text.token(0).folded());
        }
        return List.copyOf(terms);
    }

    private Document passage(Passage passage) {
        Document out = new Document();
        addCommon(out, Fields.PASSAGE);
        String printed = passage.heading();
        AnalysedText heading = printed == null ? null : analysis.analyse(printed);
        addText(out, heading, passage.text());
        if (printed != null && heading != null) {
            Fields.addHeading(out, heading);
            if (printed.length() <= 120) {
                suggest(out, printed);
            }
        }
        List<String> where = new ArrayList<>();
        place.tokens().forEach(token -> where.add(token.folded()));
        analysis.tokens(passage.path()).forEach(token -> where.add(token.folded()));
        headings.above(passage).forEach(where::add);
        out.add(Fields.terms(Fields.PLACE, where));
        out.add(new StoredField(Fields.STORED, new BytesRef(stored(passage).toBytes())));
        return out;
    }

    /** What is kept at the head: what the document is called. */
    static Stored storedName(IndexedDocument document) {
        return new Stored(1, "", null, join(" ", document.type(), document.symbol(), document.title()));
    }

    static Stored stored(Passage passage) {
        return new Stored(passage.line(), passage.path(), passage.heading(), passage.text());
    }

    private void addText(Document to, @Nullable AnalysedText heading, String given) {
        AnalysedText text = analysis.analyse(given);
        Fields.addText(to, text);
        to.add(new BinaryDocValuesField(Fields.ROW, TokenRow.of(vocabulary, heading, text, given)));
    }

    private void addCommon(Document to, String kind) {
        to.add(new StringField(Fields.KEY, document.key(), Field.Store.NO));
        to.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        if (document.symbol() != null) {
            to.add(Fields.terms(Fields.SYMBOL, symbolTerms(document.symbol())));
        }
        keyword(to, kind, Fields.TYPE, document.type());
        keyword(to, kind, Fields.LEVEL, document.level());
        document.years().forEach(year -> keyword(to, kind, Fields.YEAR, String.valueOf(year)));
        document.programmes().forEach(code -> keyword(to, kind, Fields.PROGRAMME, code));
        for (String unit : document.units()) {
            if (kind.equals(Fields.HEAD)) {
                to.add(new SortedSetDocValuesField(Fields.counted(Fields.UNIT), new BytesRef(unit)));
            }
            UnitName.forms(unit).forEach(form -> to.add(new StringField(Fields.UNIT, form, Field.Store.NO)));
        }
        if (document.issuer() != null) {
            UnitName.forms(document.issuer())
                    .forEach(form -> to.add(new StringField(Fields.ISSUER, form, Field.Store.NO)));
        }
        Set<String> components = new LinkedHashSet<>();
        document.components().forEach(code -> addWithAncestors(code.strip(), components));
        components.forEach(code -> {
            to.add(new StringField(Fields.COMPONENT, Folding.fold(code), Field.Store.NO));
            if (kind.equals(Fields.HEAD)) {
                to.add(new SortedSetDocValuesField(Fields.counted(Fields.COMPONENT), new BytesRef(code)));
            }
        });
        if (date != null) {
            to.add(new LongField(Fields.FIRST_DAY, date.earliest().toEpochDay(), Field.Store.NO));
            to.add(new LongField(Fields.LAST_DAY, date.latest().toEpochDay(), Field.Store.NO));
        }
    }

    private static void addWithAncestors(String code, Set<String> codes) {
        for (int end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
            codes.add(code.substring(0, end));
        }
    }

    /** A value of the document: every passage is found by it; it is counted at the head, once for all of them. */
    private static void keyword(Document to, String kind, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            to.add(new StringField(field, Folding.key(value), Field.Store.NO));
            if (kind.equals(Fields.HEAD)) {
                to.add(new SortedSetDocValuesField(Fields.counted(field), new BytesRef(value)));
            }
        }
    }

    /** Folded words and the print, so that the terms that begin with what was typed stand together. */
    private static void suggest(Document to, @Nullable String printed) {
        if (printed != null && printed.length() <= 300) {
            String folded = Folding.key(printed);
            if (!folded.isEmpty()) {
                to.add(new StringField(Fields.SUGGESTION, folded + '\u0000' + printed.strip(), Field.Store.NO));
            }
        }
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        if (iso == null || !ISO.matcher(iso).matches()) {
            return null;
        }
        try {
            return PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String join(String blank, @Nullable String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                out.append(out.isEmpty() ? "" : blank).append(part);
            }
        }
        return out.toString();
    }
}
