package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** What one of a printed unit is worth in đồng. */
public enum AmountScale {
    DONG(1L),
    THOUSAND(1_000L),
    MILLION(1_000_000L),
    BILLION(1_000_000_000L);

    /** More than this is no amount of a document: a thousand times the state budget. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(4_000_000_000_000_000_000L);

    private final long dong;

    AmountScale(long dong) {
        this.dong = dong;
    }

    public long dong() {
        return dong;
    }

    /** Half of what the last of so many printed decimals is worth, in đồng: how far a rounded print may be off. */
    public long rounding(int decimals) {
        long unit = dong;
        for (int i = 0; i < decimals && unit > 1; i++) {
            unit /= 10;
        }
        return this == DONG ? 0 : unit / 2;
    }

    /** Whole đồng, half a đồng rounded up; empty where the figure is too large to be one. */
    public OptionalLong worth(BigDecimal figure) {
        if (figure.precision() > 40) {
            return OptionalLong.empty();
        }
        BigDecimal amount = figure.multiply(BigDecimal.valueOf(dong));
        return amount.compareTo(LARGEST) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
