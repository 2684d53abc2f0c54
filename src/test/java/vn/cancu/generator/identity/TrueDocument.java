package vn.cancu.generator.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as it truly is.
 *
 * @param id counted from 0
 * @param issuer in full: "UBND tỉnh Lạng Sơn", "Chính phủ"
 * @param office of its place, null of a central one
 * @param body "UBND", "HĐND" of a local one, else empty
 * @param held whether its text is handed in; what is not is known from its citers only
 */
public record TrueDocument(
        int id,
        String type,
        String symbol,
        String issuer,
        @Nullable Office office,
        String body,
        LocalDate date,
        String title,
        boolean held) {}
