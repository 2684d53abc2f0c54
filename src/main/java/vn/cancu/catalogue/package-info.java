/**
 * What is known before the first document is read, from the files in {@code data/}: document types and their letters, ranks of
 * force, the national programmes and their components, levels of authority.
 *
 * <p>{@link vn.cancu.catalogue.Catalogue} is the way in. Every row of those files names its source; nothing here is learned from the
 * documents of a collection.
 */
@NullMarked
package vn.cancu.catalogue;

import org.jspecify.annotations.NullMarked;
