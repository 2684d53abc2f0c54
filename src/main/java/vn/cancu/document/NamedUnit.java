package vn.cancu.document;

/**
 * A place where a text names a unit, or units of a kind.
 *
 * @param evidence the words that name it
 * @param unit the words as printed, with what stands elsewhere in the line: "Xã San Thàng" of "Xã Nà Bốc, San Thàng"
 * @param several whether it is several units of a kind ("các phòng, ban")
 * @param where in what part of the document
 */
public record NamedUnit(Evidence evidence, String unit, boolean several, Where where) {
    public enum Where {
        TEXT,
        RECIPIENT,
        SIGNATURE
    }
}
