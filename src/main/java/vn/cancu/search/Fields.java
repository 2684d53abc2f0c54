package vn.cancu.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Names and kinds of the fields of the index.
 *
 * <p>No field keeps positions. The nearness of two syllables is a term of its own, the pair, which costs one posting and not two and
 * their positions; and where each token stands is kept once for all forms, in the row of tokens. A pair has no exact form: two
 * syllables that are neighbours without their marks, and both there with them, are in hardly any text anything else.
 */
final class Fields {
    static final String EXACT = "x";
    static final String FOLDED = "f";
    static final String FOLDED_PAIRS = "fb";
    static final String MARKS = "m";
    /** Syllables of the heading, folded: how usual a word is in headings. */
    static final String HEADING = "h";
    /** Pairs of the heading, folded. */
    static final String HEADING_PAIRS = "hb";
    /** Document and place that a passage stands in: symbol, title, issuer, path; folded. */
    static final String PLACE = "p";
    /** Forms of the document's own symbol, and its number alone. */
    static final String SYMBOL = "symbol";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String HEAD = "head";
    static final String PASSAGE = "passage";
    static final String TYPE = "type";
    static final String LEVEL = "level";
    static final String UNIT = "unit";
    static final String YEAR = "year";
    static final String PROGRAMME = "programme";
    static final String COMPONENT = "component";
    static final String ISSUER = "issuer";
    static final String FIRST_DAY = "from";
    static final String LAST_DAY = "to";
    /** The passage as a row of tokens, see {@link TokenRow}. */
    static final String ROW = "row";

    static final String STORED = "stored";
    /** What a hit tells of its document; at the head, beside the texts and not among them: it is wanted with every hit. */
    static final String ABOUT = "about";

    static final String SUGGESTION = "suggest";

    private static final FieldType WITH_FREQUENCY = new FieldType();

    static {
        WITH_FREQUENCY.setTokenized(true);
        WITH_FREQUENCY.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WITH_FREQUENCY.freeze();
    }

    private Fields() {}

    /** Adds the searched fields of a text. */
    static void addText(Document to, AnalysedText text) {
        List<Token> tokens = text.tokens();
        int n = tokens.size();
        to.add(counted(EXACT, new TermStream(n, i -> tokens.get(i).exact())));
        to.add(counted(FOLDED, new TermStream(n, i -> tokens.get(i).folded())));
        if (n > 1) {
            to.add(counted(FOLDED_PAIRS, new TermStream(n - 1, text::foldedPair)));
        }
        if (!text.marks().isEmpty()) {
            to.add(terms(MARKS, text.marks().stream().map(Mark::term).distinct().toList()));
        }
    }

    static void addHeading(Document to, AnalysedText text) {
        to.add(terms(HEADING, text.tokens().stream().map(Token::folded).toList()));
        if (text.size() > 1) {
            to.add(counted(HEADING_PAIRS, new TermStream(text.size() - 1, text::foldedPair)));
        }
    }

    /** The field that a head is counted by for a facet. */
    static String counted(String field) {
        return field + "#";
    }

    static Field terms(String field, List<String> terms) {
        return counted(field, new TermStream(terms.size(), terms::get));
    }

    private static Field counted(String field, TokenStream stream) {
        return new Field(field, stream, WITH_FREQUENCY);
    }
}
