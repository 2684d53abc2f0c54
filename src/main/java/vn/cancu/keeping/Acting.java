package vn.cancu.keeping;

/**
 * On whose behalf this thread works, for the log of changes: {@code account:lan}, {@code token:kho}, {@code os:binh} for whoever types
 * commands on this machine, {@code local} for a page on this machine that nobody has logged in to.
 */
public final class Acting {
    private static final ScopedValue<String> WHO = ScopedValue.newInstance();

    private Acting() {}

    /** Who it is; where nobody was named, the user of this machine whose process this is. */
    public static String who() {
        return WHO.isBound() ? WHO.get() : "os:" + System.getProperty("user.name", "?");
    }

    /** Runs {@code work} for somebody. */
    public static <T, X extends Throwable> T as(String who, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(WHO, who).call(work);
    }
}
