package vn.cancu.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Citation;
import vn.cancu.text.SourceText;

class DocumentGeneratorTests {
    private static final int SOME = 400;

    private final DocumentGenerator generator = new DocumentGenerator(7);

    @Test
    void sameSeedAndIndexGiveTheSameDocumentWhateverWasMadeBefore() {
        List<GeneratedDocument> inOrder = generator.documents(SOME).toList();
        DocumentGenerator again = new DocumentGenerator(7);
        for (int index = SOME - 1; index >= 0; index -= 13) {
            assertThat(again.document(index)).isEqualTo(inOrder.get(index));
        }
    }

    @Test
    void anotherSeedGivesOtherPlacesAndNumbers() {
        assertThat(new DocumentGenerator(8).document(30).text())
                .isNotEqualTo(generator.document(30).text());
    }

    @Test
    void indexAndAddressLeadToEachOther() {
        assertThat(IntStream.range(0, 20_000).filter(index -> Layout.indexOf(Layout.addressOf(index)) != index))
                .isEmpty();
    }

    @Test
    void noTwoNumberedDocumentsShareSymbolIssuerAndDate() {
        List<Facts> numbered = numbered(100_000);
        assertThat(numbered.stream()
                        .map(facts -> facts.symbol() + facts.issuer() + facts.date())
                        .distinct())
                .hasSize(numbered.size());
    }

    @Test
    void oneSymbolBelongsToSeveralAuthorities() {
        List<Facts> numbered = numbered(2_000);
        assertThat(numbered.stream().map(Facts::symbol).distinct().count()).isLessThan(numbered.size() * 9L / 10);
    }

    @Test
    void citesOnlyEarlierDocumentsAsBasis() {
        generator
                .documents(SOME)
                .forEach(document -> assertThat(document.bases())
                        .filteredOn(citation -> citation.target() >= 0)
                        .allSatisfy(citation -> assertThat(
                                        generator.document(citation.target()).date())
                                .isBefore(document.date())));
    }

    @Test
    void everyPlantedFactStandsOnItsLine() {
        generator.documents(SOME).forEach(document -> {
            SourceText text = SourceText.of(document.text());
            for (PlantedCitation citation : document.citations()) {
                String line = text.line(citation.line()).replace(" ", "").replace('–', '-');
                String printed = citation.symbol() == null ? citation.name() : citation.symbol();
                assertThat(line).contains(String.valueOf(printed).replace(" ", ""));
            }
            for (PlantedItem item : document.items()) {
                assertThat(text.line(item.line()))
                        .contains("Dự án " + item.project().substring(2) + ":");
            }
        });
    }

    @Test
    void hasIncompleteMentionsAmendmentsAndSlips() {
        List<PlantedCitation> citations = generator
                .documents(SOME)
                .flatMap(document -> document.citations().stream())
                .toList();
        assertThat(citations)
                .anyMatch(citation -> citation.target() == Central.PROGRAMME_90 && citation.date() == null);
        assertThat(citations).anyMatch(citation -> "UBND huyện".equals(citation.issuer()));
        assertThat(citations).anyMatch(citation -> citation.issuer() == null && citation.date() == null);
        assertThat(citations.stream().map(PlantedCitation::role).distinct())
                .contains(Citation.Role.BASIS, Citation.Role.AMENDED, Citation.Role.ISSUED, Citation.Role.REFERENCE);
        assertThat(generator.documents(SOME).flatMap(document -> document.items().stream()))
                .anyMatch(item -> !item.sumAgrees());
    }

    @Test
    void isAsLongAsAsked() {
        DocumentGenerator large = new DocumentGenerator(7, DocumentGenerator.Size.SEED);
        generator
                .documents(SOME)
                .forEach(document -> assertThat(bytes(document)).isBetween(800, 6_000));
        large.documents(120).forEach(document -> assertThat(bytes(document)).isBetween(14_000, 42_000));
        assertThat(generator.documents(SOME).map(GeneratedDocument::text))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void writesOneFileForEachDocument(@TempDir Path folder) throws Exception {
        generator.writeTo(folder.resolve("generated"), 40);
        try (var files = Files.list(folder.resolve("generated"))) {
            assertThat(files.count()).isEqualTo(40);
        }
        GeneratedDocument document = generator.document(17);
        assertThat(folder.resolve("generated").resolve(document.fileName())).hasContent(document.text());
    }

    private static List<Facts> numbered(int count) {
        Registry registry = new Registry(7, new World(7));
        return IntStream.range(0, count)
                .mapToObj(registry::facts)
                .filter(Facts::isNumbered)
                .toList();
    }

    private static int bytes(GeneratedDocument document) {
        return document.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
