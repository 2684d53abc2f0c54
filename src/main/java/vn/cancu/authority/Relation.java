package vn.cancu.authority;

/** What one document does with another: the names of the graph's derived edges. */
public enum Relation {
    BASED_ON,
    /** "Thực hiện Kế hoạch số …": it carries the other out. */
    IMPLEMENTS,
    GUIDES,
    AMENDS,
    REPLACES,
    REPEALS,
    REFERS_TO
}
