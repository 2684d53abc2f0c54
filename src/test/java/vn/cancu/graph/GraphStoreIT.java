package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.ReadFile;
import vn.cancu.intake.Stored;
import vn.cancu.intake.Stored.Outcome;

@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class GraphStoreIT {
    private static final List<ReadFile> SAMPLES = ReadFiles.in(Path.of("data", "samples"));

    private final Graph graph;
    private final DocumentStore store;
    private final GraphServer.Running server;

    GraphStoreIT(Graph graph, DocumentStore store, GraphServer.Running server) {
        this.graph = graph;
        this.store = store;
        this.server = server;
    }

    @Test
    void storesEverySampleOnceAndTheSameBytesNeverAgain() {
        for (ReadFile file : SAMPLES) {
            assertThat(store.store(file).outcome()).as(file.path()).isEqualTo(Outcome.NEW);
        }
        List<String> before = GraphDump.of(graph);
        for (ReadFile file : SAMPLES) {
            assertThat(store.store(file).outcome()).as(file.path()).isEqualTo(Outcome.UNCHANGED);
        }
        assertThat(GraphDump.of(graph)).isEqualTo(before);
        assertThat(store.held(SAMPLES.stream().map(ReadFile::sha256).toList())).hasSize(SAMPLES.size());
    }

    @Test
    void isTheSameGraphWhateverTheOrderOfArrival() {
        SAMPLES.forEach(store::store);
        List<String> inOrder = GraphDump.of(graph);
        for (int seed = 1; seed <= 3; seed++) {
            server.empty();
            List<ReadFile> shuffled = new ArrayList<>(SAMPLES);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(store::store);
            assertThat(GraphDump.of(graph)).as("order of seed " + seed).isEqualTo(inOrder);
        }
    }

    @Test
    void whatTheStoreGivesTheIndexIsWhatItTellsLater() {
        List<IndexedDocument> told = new ArrayList<>();
        for (ReadFile file : SAMPLES) {
            Stored stored = store.store(file);
            told.add(stored.indexed());
        }
        assertThat(store.changedSince(0, 1000)).isEqualTo(told);
        assertThat(store.revision()).isEqualTo(told.getLast().revision());
        assertThat(store.changedSince(told.get(4).revision(), 3)).isEqualTo(told.subList(5, 8));
    }

    @Test
    void everyFactHasAQuoteThatStandsInItsParagraph() {
        SAMPLES.forEach(store::store);
        assertThat(graph.read("test/quotes-not-in-passage", Map.of())).isEmpty();
    }

    @Test
    void anotherReadingOfTheSameBytesTakesThePlaceOfTheOneBefore() {
        SAMPLES.forEach(store::store);
        List<String> before = GraphDump.of(graph);
        ReadFile whole = SAMPLES.getFirst();
        ReadFile part = ReadFiles.of(whole.path(), "KẾ HOẠCH\n\nTrồng cây năm 2024 trên địa bàn xã Mây Trắng\n");
        Stored poorer = store.replace(new ReadFile(whole.path(), whole.sha256(), whole.charset(), part.read()));
        assertThat(poorer.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(store.held(List.of(whole.sha256()))).containsValue(poorer.key());
        assertThat(GraphDump.of(graph)).isNotEqualTo(before);

        Stored better =
                store.replace(new ReadFile("/elsewhere/copy.txt", whole.sha256(), whole.charset(), whole.read()));

        assertThat(better.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(better.replacedKey()).isEqualTo(poorer.key());
        assertThat(GraphDump.of(graph)).as("under the path it was held of").isEqualTo(before);
    }

    @Test
    void aChangedTextTakesBackWhatOnlyTheOldOneSaid() {
        SAMPLES.forEach(store::store);
        List<String> before = GraphDump.of(graph);
        ReadFile first = SAMPLES.getFirst();
        ReadFile other = ReadFiles.of(first.path(), """
                Số: 911/KH-UBND

                Mây Trắng, ngày 02 tháng 4 năm 2024

                KẾ HOẠCH

                Trồng cây năm 2024 trên địa bàn xã Mây Trắng

                Căn cứ Quyết định số 4444/QĐ-UBND ngày 01/4/2024 của UBND huyện Nắng Hồng về trồng cây;

                UBND xã Mây Trắng xây dựng kế hoạch như sau:
                """);
        String firstKey = store.held(List.of(first.sha256())).get(first.sha256());
        long revision = store.revision();
        Stored changed = store.store(other);
        assertThat(changed.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(changed.replacedKey()).isEqualTo(firstKey);
        assertThat(store.removedSince(revision)).containsExactly(firstKey);
        assertThat(GraphDump.of(graph)).isNotEqualTo(before);
        assertThat(store.store(first).replacedKey()).isEqualTo(changed.key());
        assertThat(store.removedSince(revision)).containsExactly(changed.key());
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }
}
