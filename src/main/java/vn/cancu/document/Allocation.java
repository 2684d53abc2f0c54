package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * One amount of money.
 *
 * @param evidence the words that state it
 * @param item id of the item it is for, null where it is for the whole or unknown
 * @param amountPrinted the figure as printed ("9.504,2")
 * @param unitPrinted its unit as printed ("triệu đồng")
 * @param amountVnd what is meant, in whole đồng; a slip of unit or digit is corrected and told in {@code anomaly}
 * @param source who pays
 * @param nature capital (vốn đầu tư) or recurrent (vốn sự nghiệp), null where not said
 * @param measure what the figure measures
 * @param year the budget year, null where unknown
 * @param recipient the unit that it is given to, where the text gives it to another than its issuer ("xã Khuổi Sáng"); else null
 * @param anomaly what is wrong with the print, in words; null where nothing is
 */
public record Allocation(
        Evidence evidence,
        @Nullable String item,
        String amountPrinted,
        String unitPrinted,
        long amountVnd,
        Source source,
        @Nullable Nature nature,
        Measure measure,
        @Nullable Integer year,
        @Nullable String recipient,
        @Nullable String anomaly) {
    public enum Source {
        TOTAL,
        CENTRAL,
        LOCAL,
        OTHER
    }

    public enum Nature {
        CAPITAL,
        RECURRENT
    }

    public enum Measure {
        ALLOCATED,
        PLANNED,
        DISBURSED,
        NEED
    }
}
