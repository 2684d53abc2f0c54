package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.generator.identity.Country;
import vn.cancu.intake.DocumentStore;

/** A small size of {@code ./cancu bench identity}: nothing is taken for what it is not, and nearly all that can be told is told. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class IdentityIT {
    private static final int SOME = 70;

    private final Graph graph;
    private final DocumentStore store;
    private final GraphServer.Running server;

    IdentityIT(Graph graph, DocumentStore store, GraphServer.Running server) {
        this.graph = graph;
        this.store = store;
        this.server = server;
    }

    /** Only what a document may have changed is resolved again; the whole graph must be what it would be if all were. */
    @Test
    void isTheSameGraphWhateverTheOrderOfArrivalAndWhateverStoodThereBefore() {
        List<Country.TrueText> texts = new ArrayList<>(new Country(3, 300).texts());
        Collections.shuffle(texts, new Random(1));
        List<Country.TrueText> some = texts.subList(0, SOME);
        some.forEach(text -> store.store(ReadFiles.of(text.file(), text.text())));
        List<String> inOrder = GraphDump.of(graph);

        server.empty();
        Collections.shuffle(some, new Random(2));
        some.forEach(text -> store.store(ReadFiles.of(text.file(), text.text())));
        assertThat(GraphDump.of(graph)).as("in another order").isEqualTo(inOrder);

        server.empty();
        for (int at = 0; at < SOME; at++) {
            Country.TrueText wrong = texts.get(SOME + at);
            store.store(ReadFiles.of(some.get(at).file(), wrong.text()));
        }
        Collections.shuffle(some, new Random(3));
        some.forEach(text -> store.store(ReadFiles.of(text.file(), text.text())));
        assertThat(GraphDump.of(graph)).as("each file held another text before").isEqualTo(inOrder);
    }

    @Test
    void takesNothingForWhatItIsNotAndTellsWhatCanBeTold() {
        IdentityFigures figures = IdentityFigures.of(1, 300, graph, store);
        assertThat(figures.falseMerges()).as("%s", figures.examples()).isZero();
        assertThat(figures.resolved()).as("%s", figures.examples()).isGreaterThanOrEqualTo(0.99);
    }
}
