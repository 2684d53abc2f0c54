package vn.cancu.backup;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The graph, as this room needs it. */
public interface WholeGraph {
    /** Versions of the schema that this program knows, oldest first: "001". */
    List<String> schemaVersions();

    /** Runs {@code work} while nobody writes; who reads goes on. The work itself only reads. */
    <T> T held(Function<Held, T> work);

    /** Whether nothing was taken in yet: there is no more than schema and catalogue. */
    boolean isEmpty();

    /** Empties it, for another graph to take its place. */
    Filling fill();

    /** A graph in which nobody writes. Rows come one by one, never all at once. */
    interface Held {
        /** Number of the last change. */
        long revision();

        /** Nodes and relations together. */
        long size();

        void nodes(Consumer<GraphNode> to);

        void relations(Consumer<GraphRelation> to);

        void originals(Consumer<HeldOriginal> to);

        /** Whole documents that no original stands behind, with the file that each was read from. */
        List<HeldOriginal> withoutOriginal();

        /** How many edges between documents there are. */
        long edges();

        /** Edges between documents that rest on no mention, or on one that there is not; at most {@code limit}. */
        List<String> baselessEdges(int limit);

        /** Keys of the documents that the index has to hold. */
        Set<String> indexed();
    }

    /**
     * An original that a document was read from.
     *
     * @param sha256 of its bytes; empty where there is none
     * @param key of the document
     * @param path that it was read from
     */
    record HeldOriginal(String sha256, String key, String path) {}

    /** A graph in the making: first all nodes, then all relations between them. */
    interface Filling extends AutoCloseable {
        void node(GraphNode node);

        void relation(GraphRelation relation);

        /** All of it is written when this returns; how many nodes and relations there are together. */
        long finish();

        @Override
        void close();
    }
}
