package vn.cancu.graph;

/** The graph cannot be used; the message names the path, address or statement and what to do, in one sentence. */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphException(String message) {
        super(message);
    }

    GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
