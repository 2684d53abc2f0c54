/**
 * What programs get: JSON of a stable, documented shape, and the REST and MCP edges that send it.
 *
 * <p>{@link vn.cancu.api.ExtractJson} is the shape of one read document ({@code cancu extract}); it needs no Spring, so that a command
 * which only reads starts quickly. What people read of it, in Vietnamese or English, comes from a {@link vn.cancu.api.WordBook}: {@link
 * vn.cancu.api.MoneyWords}, {@link vn.cancu.api.RemarkWords}. Nothing is computed here: an edge parses input, calls a room and renders what it got.
 */
@NullMarked
package vn.cancu.api;

import org.jspecify.annotations.NullMarked;
