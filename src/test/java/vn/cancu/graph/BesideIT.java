package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.Beside;
import vn.cancu.authority.Function;
import vn.cancu.authority.Hop;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.intake.DocumentStore;

/** The seeds alone, without the text of the programme's approval. */
@ExtendWith(GraphServer.class)
class BesideIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void endsAtTheApprovalWithWhatAReportNamesOfTheProgrammeBesideIt(
            Graph graph, Catalogue catalogue, DocumentStore store) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        ReadFiles.in(SEEDS).forEach(store::store);
        BasisAnswer answer = new Authority(
                        new AuthorityQueries(graph), catalogue, new ValidityFiles(null), Clock.systemUTC())
                .basis(new BasisQuestion("Dự án 1", "xã Y Tịch", 2024, null));
        BasisPath approved = answer.paths().stream()
                .filter(path -> path.functions().contains(Function.APPROVES))
                .findFirst()
                .orElseThrow();
        assertThat(approved.complete()).isTrue();
        assertThat(approved.steps()).hasSize(1);
        String end = approved.end().card().key();
        assertThat(approved.end().card().symbol()).isEqualTo("1719/QĐ-TTg");
        assertThat(answer.beside()).allSatisfy(beside -> {
            assertThat(beside.end()).isEqualTo(end);
            assertThat(line(beside.file(), beside.line())).contains(beside.quote());
        });
        assertThat(answer.beside())
                .filteredOn(beside -> beside.file().contains("004_"))
                .extracting(beside -> beside.document().symbol())
                .contains("88/2019/QH14", "12/NQ-CP");
        for (BasisPath path : answer.paths()) {
            for (Hop hop : path.steps()) {
                assertThat(line(hop.file(), hop.line())).contains(hop.quote());
                assertThat(answer.beside())
                        .extracting(Beside::document)
                        .doesNotContain(hop.document().card());
            }
        }
    }

    private static String line(String file, int line) throws IOException {
        return Files.readAllLines(Path.of(file)).get(line - 1);
    }
}
