/**
 * Full-text search over passages and documents, found the way people type.
 *
 * <h2>Concept</h2>
 *
 * {@link vn.cancu.search.SearchLibrary} opens a folder for reading or writing and answers a
 * {@link vn.cancu.search.SearchQuestion} with a {@link vn.cancu.search.SearchAnswer}. Every paragraph of a document is one entry of
 * the index, and so is its head (type, symbol, title); both are written as one block and replaced as one. The index is derived from
 * the graph: a commit carries the revision of the graph that it stands at, and a rebuild is made beside the old index.
 *
 * <p>Text and question go through one analysis ({@code Analysis}): a token has an exact form (lower case, NFC, one spelling for
 * hòa/hoà and kĩ/kỹ) and a folded one without diacritics; two neighbours are a pair; what tokens mean together (a symbol, an amount, a
 * day, an abbreviation and its long form) is a {@code Mark}. A question with diacritics asks the exact forms first, the folded ones
 * where those find little; a question without asks the folded ones. BM25 finds the thirty best, and a second look ({@code Closeness})
 * puts them in order: the best single line, the heading, the longest run of words as asked. It reads a passage's {@code TokenRow}, the
 * numbers of its words; only the texts that are shown are read. docs/adr/0006 and 0012 have the figures.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * try (SearchLibrary library = SearchLibrary.openToRead(home.resolve("index"))) {
 *     SearchAnswer answer = library.search(SearchQuestion.of("tao hon").with(SearchFilters.NONE.withYears(2025)));
 *     answer.hits().forEach(hit -> System.out.println(hit.document().title() + ", " + hit.line() + ": " + hit.text()));
 * }
 * }</pre>
 *
 * A question may hold {@code "a phrase"}, {@code -without}, {@code OR}, {@code prefix*} and {@code field:value}, with the fields loai
 * (type), cap (level), donvi (unit), nam (year), chuongtrinh (programme), thanhphan (component), coquan (issuer), sohieu (symbol),
 * tieude (title). It is taken apart by {@code QuestionParser}; what does not fit is words, and no question is wrong.
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>No field has positions; pairs are folded terms of their own. A phrase with diacritics is its folded pairs in a row, and its
 *       exact words somewhere in the passage. A change of fields, analysis or {@code TokenRow} must raise
 *       {@code Generation.VERSION}, or an old index is read by new rules.
 *   <li>Every segment names {@code PassageCodec}, and Lucene finds it through {@code META-INF/services}: without that entry, or under
 *       another name, no index can be opened. What it does to the texts may change only with its name or {@code Generation.VERSION}.
 *   <li>The numbers in a row are those of one generation's {@code Vocabulary}, which is written with its commits.
 *   <li>Offsets are always of the text as given. The index stores none: a hit is analysed again to be marked.
 *   <li>Not every passage that holds one word of a question fits: of two words both must stand, of a few all but one, of many a fifth.
 *   <li>{@code total} is exact only where facets are asked: the ten best of many words are found without asking what else fits.
 *   <li>An abbreviation that is also a syllable (TU, HU) counts in capitals only.
 * </ul>
 *
 * <p>This room knows no Spring, no graph and no command line, and never hands what was typed to a parser of Lucene.
 */
@NullMarked
package vn.cancu.search;

import org.jspecify.annotations.NullMarked;
