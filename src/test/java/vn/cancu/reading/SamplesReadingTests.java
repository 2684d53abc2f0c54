package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Duty;
import vn.cancu.document.ReadDocument;
import vn.cancu.samples.SampleItem;
import vn.cancu.samples.Samples;
import vn.cancu.text.SourceText;

/** The reader on the samples, held to the truth written by hand. */
class SamplesReadingTests {
    private static final Map<String, ReadDocument> READ = read();

    private static Map<String, ReadDocument> read() {
        DocumentReader reader = new DocumentReader(Catalogue.load());
        return Samples.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> reader.read(SourceText.of(entry.getValue()))));
    }

    @Test
    void findsComponentsByTitleAndTellsMisnumberedOnes() {
        for (SampleItem expected : Samples.items()) {
            assertThat(read(expected.file()).items())
                    .as(expected.toString())
                    .anyMatch(item -> item.evidence().line() == expected.line()
                            && expected.canonical().equals(item.canonical()));
        }
        assertThat(read("21-ke-hoach-26-KH-UBND-xa-dong-vac-2025.txt").items().stream()
                        .filter(item -> item.numberMismatch())
                        .map(item -> item.canonical()))
                .containsExactly("DA7", "DA9");
        assertThat(read("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt").items())
                .noneMatch(item -> item.numberMismatch());
    }

    @Test
    void findsWhoLeadsEachComponent() {
        for (SampleItem expected : Samples.items()) {
            assertThat(read(expected.file()).duties().stream()
                            .filter(duty -> duty.evidence().line() == expected.dutyLine())
                            .filter(duty -> duty.role() == Duty.Role.LEAD || duty.role() == Duty.Role.IMPLEMENT)
                            .map(Duty::unit))
                    .as(expected.toString())
                    .contains(expected.lead());
        }
    }

    private static ReadDocument read(String file) {
        return Objects.requireNonNull(READ.get(file), file);
    }
}
