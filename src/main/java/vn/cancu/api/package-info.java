/**
 * What programs get: JSON of a stable, documented shape, and the REST and MCP edges that send it.
 *
 * <p>{@link vn.cancu.api.ExtractJson} is the shape of one read document ({@code cancu extract}); it needs no Spring, so that a command
 * which only reads starts quickly. Nothing is computed here: an edge parses input, calls a room and renders what it got.
 */
@NullMarked
package vn.cancu.api;

import org.jspecify.annotations.NullMarked;
