/**
 * The graph handed over: whole, or the part that answers one question, as CSV, JSON lines or GraphML for other programs.
 *
 * <p>{@link vn.cancu.export.Exports} pages through {@link vn.cancu.export.ExportGraph} and writes each {@link
 * vn.cancu.export.ExportedNode} as it comes ({@link vn.cancu.export.ExportForm}), so that a graph of any size passes through a small
 * memory. Cells that a spreadsheet would run as a formula are led by an apostrophe. It changes nothing and decides nothing.
 */
@NullMarked
package vn.cancu.export;

import org.jspecify.annotations.NullMarked;
