package vn.cancu.authority;

import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/** What tells one document from others, and where it stands among them. */
interface Named {
    String key();

    @Nullable
    String symbol();

    @Nullable
    String type();

    @Nullable
    PartialDate date();

    @Nullable
    String issuer();

    @Nullable
    String title();

    /** Of force, 1 the highest. */
    int rank();

    /** "Quyết định 1719/QĐ-TTg"; as much of it as is known. */
    default String name() {
        String symbol = symbol();
        String type = type();
        String title = title();
        if (symbol != null && type != null) {
            return type + " " + symbol;
        }
        return symbol != null ? symbol : title != null ? title : key();
    }
}
