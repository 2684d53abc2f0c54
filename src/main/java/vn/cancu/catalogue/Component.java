package vn.cancu.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An official component of a national programme.
 *
 * @param programme code of the programme: 1719
 * @param code within the programme: DA4.TDA1
 * @param title official title
 * @param parent code of the component above it, null at the top
 * @param source the document that states the title
 */
public record Component(
        String programme,
        String code,
        String title,
        @Nullable String parent,
        String source) {
    /** The number of its last part: 1 for DA4.TDA1, 4 for DA4. */
    public String number() {
        int at = code.length();
        while (at > 0 && Character.isDigit(code.charAt(at - 1))) {
            at--;
        }
        return code.substring(at);
    }
}
