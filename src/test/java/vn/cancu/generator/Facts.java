package vn.cancu.generator;

import java.time.LocalDate;

/**
 * What identifies a document.
 *
 * @param type as the catalogue writes it
 * @param symbol "/KH-UBND" where it is not numbered
 * @param issuer in short: "UBND xã Khuôn Mận"
 * @param issuerInContext as a lower unit of the same place calls it: "UBND huyện"
 * @param place of the date line
 * @param date day of issue; an unnumbered document prints month and year only
 * @param title trích yếu
 */
record Facts(
        int index,
        Address address,
        String type,
        String symbol,
        String issuer,
        String issuerInContext,
        String place,
        LocalDate date,
        String title) {
    boolean isNumbered() {
        return !symbol.startsWith("/");
    }
}
