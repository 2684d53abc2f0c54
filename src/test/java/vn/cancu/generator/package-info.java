/**
 * Makes any number of documents whose facts are known, so that identity, graph, index and speed can be tested beyond the real texts.
 *
 * <p>Read in this order: {@link vn.cancu.generator.DocumentGenerator} (the way in), {@link vn.cancu.generator.GeneratedDocument} (a text and
 * the truth about it), {@code Layout} (which document an index stands for), {@code Registry} (its number, date and authority), {@code Basis}
 * (what it cites), {@code DocumentWriter} (how that is printed).
 *
 * <p>A document depends on the seed and its index alone: it is made without the others, in time that grows only with its own length.
 * Places, people and sentences are invented ({@code src/test/resources/generator}); central documents are real by number, date and title
 * only. It must not know the rooms of the house beyond the words of {@code document} and the names of components in {@code catalogue}.
 */
@NullMarked
package vn.cancu.generator;

import org.jspecify.annotations.NullMarked;
