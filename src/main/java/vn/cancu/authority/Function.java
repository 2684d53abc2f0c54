package vn.cancu.authority;

/** What an authority does for the item that rests on it, read from the words of its title. */
public enum Function {
    /** Phê duyệt chương trình, dự án, chủ trương. */
    APPROVES,
    /** Quy định cơ chế, định mức, tiêu chí. */
    GOVERNS,
    /** Giao, phân bổ vốn, dự toán. */
    ALLOCATES,
    /** Giao mục tiêu, chỉ tiêu, nhiệm vụ. */
    ASSIGNS,
    /** Thành lập ban, tổ. */
    ESTABLISHES,
    /** Hướng dẫn. */
    GUIDES,
    /** Kế hoạch cấp trên mà văn bản thực hiện. */
    PLANS
}
