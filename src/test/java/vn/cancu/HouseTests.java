package vn.cancu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. */
class HouseTests {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cancu");

    private static final String[] PURE = {
        "vn.cancu.text..", "vn.cancu.document..", "vn.cancu.catalogue..", "vn.cancu.reading..", "vn.cancu.identity.."
    };

    @Test
    void roomsUseOnlyWhatOtherRoomsOffer() {
        ApplicationModules.of(CancuApplication.class).verify();
    }

    @Test
    void pureRoomsKnowTheJdkAndEachOtherOnly() {
        String[] allowed = Stream.concat(Stream.of(PURE), Stream.of("java..", "org.jspecify.annotations.."))
                .toArray(String[]::new);
        ArchRule rule = classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("what is read from a text must not depend on a framework, a store or a network");
        rule.check(HOUSE);
    }

    @Test
    void readingDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("vn.cancu.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .because("the reader is a function of a text")
                .check(HOUSE);
    }

    @Test
    void onlyTheGraphRoomKnowsNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.cancu.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
                .because("the other rooms ask through ports, so that the graph can be changed in one place")
                .check(HOUSE);
    }

    @Test
    void onlyTheSearchRoomKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.cancu.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("the index is disposable and its form is nobody else's business")
                .check(HOUSE);
    }

    @Test
    void edgesDoNotReachIntoTheGraph() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.cancu.cli..", "vn.cancu.web..", "vn.cancu.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.cancu.graph..")
                .because("an edge parses, calls a room and renders")
                .check(HOUSE);
    }

    @Test
    void everyRoomIsDescribedAndNullMarked() throws IOException {
        List<Path> bare;
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/vn/cancu"))) {
            bare = folders.filter(Files::isDirectory)
                    .filter(HouseTests::holdsCode)
                    .filter(folder -> !isDescribed(folder))
                    .toList();
        }
        assertThat(bare)
                .as("packages without a package-info that says what they are for")
                .isEmpty();
    }

    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isDescribed(Path folder) {
        try {
            String info = Files.readString(folder.resolve("package-info.java"));
            return info.contains("@NullMarked") && info.contains("/**");
        } catch (IOException absent) {
            return false;
        }
    }
}
