package vn.cancu.document;

import java.util.regex.Pattern;
import vn.cancu.text.Folding;

/** Names of units as people write them. */
public final class UnitName {
    /** "Ủy ban" alone only before a place: the Ủy ban Dân tộc is no committee of one. */
    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?=\\S)"
                    + "|uy ban (?=(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh) ))");

    private UnitName() {}

    /**
     * The folded name by which a unit or its place is looked up: "UBND xã Y Tịch, huyện Chi Lăng", "xã Y Tịch" are {@code xa y tich},
     * "Y Tịch" is {@code y tich}; a stored name belongs to it where it ends with these words.
     */
    public static String lookup(String written) {
        int comma = written.indexOf(',');
        String first = comma > 0 ? written.substring(0, comma) : written;
        return COMMITTEE.matcher(Folding.key(first)).replaceFirst("");
    }
}
