package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.intake.DocumentStore;
import vn.cancu.planted.PlantedCase;
import vn.cancu.planted.PlantedCases;
import vn.cancu.planted.PlantedScore;

/** One wording of each kind of fault, and its twin: the fault is found, and nothing else. */
@ExtendWith(GraphServer.class)
class PlantedFaultsIT {
    private static final int WORDING = 1;

    @Test
    void findsWhatIsPlantedAndStaysQuietInTheTwins(DocumentStore store, Graph graph, @TempDir Path folder) {
        List<PlantedCase> cases = new PlantedCases(1)
                .all().stream().filter(planted -> planted.wording() == WORDING).toList();

        PlantedScore score = PlantedFaults.score(cases, store, graph, folder);

        assertThat(score.missed()).isEmpty();
        assertThat(score.alarms()).isEmpty();
    }
}
