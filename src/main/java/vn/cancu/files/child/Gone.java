package vn.cancu.files.child;

/** The parent listens no more: nothing is wrong with the file in hand, and there is nobody to tell. */
final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone(Throwable cause) {
        super(cause);
    }
}
