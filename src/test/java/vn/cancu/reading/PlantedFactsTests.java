package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Duty;
import vn.cancu.document.ReadDocument;
import vn.cancu.generator.DocumentGenerator;
import vn.cancu.generator.GeneratedDocument;
import vn.cancu.generator.PlantedItem;
import vn.cancu.text.SourceText;

/** The reader on documents whose facts are known: two hundred of the generator's, short and long. */
class PlantedFactsTests {
    private static final int SHORT = 180;
    private static final int LONG = 20;

    private static final List<GeneratedDocument> DOCUMENTS = new ArrayList<>();
    private static final List<ReadDocument> READ = new ArrayList<>();

    @BeforeAll
    static void read() {
        new DocumentGenerator(11).documents(SHORT).forEach(DOCUMENTS::add);
        DocumentGenerator seedSized = new DocumentGenerator(11, DocumentGenerator.Size.SEED);
        IntStream.range(SHORT, SHORT + LONG).mapToObj(seedSized::document).forEach(DOCUMENTS::add);
        DocumentReader reader = new DocumentReader(Catalogue.load());
        DOCUMENTS.forEach(document -> READ.add(reader.read(SourceText.of(document.text()))));
    }

    @Test
    void findsPlantedItemsAndWhoLeadsThem() {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            ReadDocument read = READ.get(i);
            for (PlantedItem expected : DOCUMENTS.get(i).items()) {
                planted += 2;
                if (read.items().stream()
                        .noneMatch(item -> item.evidence().line() == expected.line()
                                && expected.project().equals(item.canonical())
                                && !item.numberMismatch())) {
                    missed.add(i + " item " + expected);
                }
                if (read.duties().stream()
                        .noneMatch(duty -> duty.role() == Duty.Role.LEAD
                                && duty.unit().equals(expected.lead())
                                && duty.evidence().line() > expected.line())) {
                    missed.add(i + " lead " + expected);
                }
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(planted / 50);
    }
}
