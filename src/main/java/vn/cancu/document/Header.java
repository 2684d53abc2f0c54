package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * What a document says of itself.
 *
 * @param type its type as the catalogue writes it ("Kế hoạch", "Quyết định"), null where none is recognised
 * @param number the number alone ("30", "116A"); null where it is not numbered yet
 * @param symbol "30/KH-UBND", "/KH-UBND" where the number is left blank, null where there is no number line
 * @param issuer the authority as printed ("UBND xã Dân Tiến")
 * @param issuerLevel "trung ương", "tỉnh", "huyện", "xã"
 * @param place the place of the date line
 * @param date the date as far as printed
 * @param title trích yếu
 * @param programmes codes of the national programmes that it plans or reports: 1719, 90, 263
 * @param planYears years that it plans or reports, from its title
 * @param signer who signed it
 * @param recipients the lines under "Nơi nhận", without their bullets
 */
public record Header(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable String issuerLevel,
        @Nullable String place,
        @Nullable PartialDate date,
        @Nullable String title,
        List<String> programmes,
        List<Integer> planYears,
        @Nullable Signer signer,
        List<String> recipients) {
    public Header {
        programmes = List.copyOf(programmes);
        planYears = List.copyOf(planYears);
        recipients = List.copyOf(recipients);
    }

    /**
     * Who signed, and in what capacity.
     *
     * @param name the person as printed
     * @param position "PHÓ CHỦ TỊCH"
     * @param capacity the TM./KT./TL./TUQ./Q. line nearest above the position, null where there is none
     */
    public record Signer(
            @Nullable String name,
            @Nullable String position,
            @Nullable String capacity) {}
}
