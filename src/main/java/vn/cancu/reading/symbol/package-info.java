/**
 * Số, ký hiệu as they are printed. {@link vn.cancu.reading.symbol.SymbolReader} reads one where it stands; whose it is, the header and the
 * citations tell.
 */
@NullMarked
package vn.cancu.reading.symbol;

import org.jspecify.annotations.NullMarked;
