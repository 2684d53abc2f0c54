package vn.cancu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Citation;
import vn.cancu.text.SourceText;

class SamplesTests {
    private static final Pattern SYMBOL =
            Pattern.compile("\\d+(?:/\\d{4})?[/-](?:QH\\d\\d|NQ/TU|(?:QĐ|NQ|NĐ|KH|BC|TTr)-[A-ZĐTg]+)");

    private final Map<String, String> texts = Samples.texts();
    private final List<SampleCitation> citations = Samples.citations();

    @Test
    void everyMentionOfTheTruthStandsOnItsLine() {
        assertThat(citations)
                .allSatisfy(citation -> assertThat(line(citation.file(), citation.line()))
                        .contains(String.valueOf(citation.symbol() == null ? citation.name() : citation.symbol())));
    }

    @Test
    void everySymbolInASampleIsItsOwnOrInTheTruth() {
        texts.forEach((file, text) -> {
            List<String> printed = new ArrayList<>();
            for (Matcher matcher = SYMBOL.matcher(text); matcher.find(); ) {
                printed.add(matcher.group());
            }
            List<String> known = citations.stream()
                    .filter(citation -> citation.file().equals(file))
                    .map(SampleCitation::symbol)
                    .filter(symbol -> symbol != null)
                    .toList();
            assertThat(printed.size() - known.size()).as(file).isBetween(0, 1);
            assertThat(printed).as(file).containsAll(known);
        });
    }

    @Test
    void everyChainOfBasisEndsAtTheAssemblyAndNoneTurnsBack() {
        for (String file : texts.keySet()) {
            for (SampleCitation citation : citations) {
                if (citation.file().equals(file) && citation.target() != null && isBasis(citation)) {
                    assertThat(texts).containsKey(citation.target());
                    assertThat(citation.target()).isLessThan(file);
                }
            }
        }
        assertThat(reachable("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt"))
                .contains("01-nghi-quyet-88-2019-QH14.txt", "12-quyet-dinh-2206-QD-UBND-tinh.txt");
        assertThat(reachable("21-ke-hoach-26-KH-UBND-xa-dong-vac-2025.txt"))
                .contains("01-nghi-quyet-88-2019-QH14.txt", "08-nghi-quyet-190-2025-QH15.txt");
    }

    @Test
    void theSumsOfPlansAgreeOrNotAsTheReadmeSays() {
        List<SampleItem> slips = Samples.items().stream()
                .filter(item -> item.total() != item.central() + item.local())
                .toList();
        assertThat(slips).extracting(SampleItem::file).containsExactly("17-ke-hoach-chua-so-xa-dong-vac-2024.txt");
        assertThat(total("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt")).isEqualTo(39_793);
        assertThat(total("17-ke-hoach-chua-so-xa-dong-vac-2024.txt")).isEqualTo(22_220);
        assertThat(total("20-ke-hoach-21-KH-UBND-xa-khuoi-sang-2025.txt")).isEqualTo(40_150);
        assertThat(total("21-ke-hoach-26-KH-UBND-xa-dong-vac-2025.txt")).isEqualTo(25_575);
    }

    @Test
    void twoProjectsAreMisnumbered() {
        assertThat(Samples.items())
                .filteredOn(item -> !item.canonical().matches("DA" + item.printed() + "(\\..*)?"))
                .extracting(SampleItem::canonical)
                .containsExactly("DA7", "DA9.TDA2");
    }

    @Test
    void everyItemOfTheTruthStandsOnItsLines() {
        assertThat(Samples.items()).allSatisfy(item -> {
            assertThat(line(item.file(), item.line())).containsPattern("(?:Tiểu dự án|Dự án) \\d+");
            assertThat(line(item.file(), item.moneyLine())).contains("triệu đồng");
            assertThat(line(item.file(), item.dutyLine())).contains(item.lead());
        });
    }

    @Test
    void areCleanTexts() {
        assertThat(texts).hasSizeGreaterThanOrEqualTo(14);
        assertThat(texts.values()).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertThat(texts.values()).noneMatch(text -> text.contains("\r") || text.contains("\t"));
    }

    private Set<String> reachable(String file) {
        Set<String> found = citations.stream()
                .filter(citation -> citation.file().equals(file) && isBasis(citation) && citation.target() != null)
                .map(citation -> String.valueOf(citation.target()))
                .collect(Collectors.toSet());
        for (String target : List.copyOf(found)) {
            found.addAll(reachable(target));
        }
        return found;
    }

    private static boolean isBasis(SampleCitation citation) {
        return citation.role() == Citation.Role.BASIS;
    }

    private static long total(String file) {
        return Samples.items().stream()
                .filter(item -> item.file().equals(file))
                .mapToLong(SampleItem::total)
                .sum();
    }

    private String line(String file, int line) {
        return SourceText.of(String.valueOf(texts.get(file))).line(line);
    }
}
