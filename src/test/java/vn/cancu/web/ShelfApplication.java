package vn.cancu.web;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.cancu.authority.Authority;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.Validity;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.CatalogueKnowledge;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.duty.Duties;
import vn.cancu.keeping.Originals;
import vn.cancu.reading.DocumentReader;
import vn.cancu.search.SearchLibrary;

/**
 * The page over a {@link Shelf}: every room but graph and index is the real one. Not a {@code @Configuration}, so that the real
 * application, which scans this package too when tests run, does not take it in.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration"
        })
@ComponentScan({"vn.cancu.web", "vn.cancu.api"})
class ShelfApplication {
    @Bean
    Originals originals(@Value("${cancu.test.home}") Path home) {
        return new Originals(home);
    }

    @Bean(destroyMethod = "close")
    SearchLibrary library(@Value("${cancu.test.home}") Path home) {
        return SearchLibrary.openToWrite(home.resolve("index"));
    }

    @Bean
    Shelf shelf(Originals originals) {
        Shelf shelf = new Shelf(originals);
        shelf.putFolder(Path.of("data/samples"));
        return shelf;
    }

    @Bean
    DocumentReader reader(Shelf shelf) {
        return shelf.reader();
    }

    @Bean
    Authority authority(Shelf shelf) {
        return new Authority(shelf.authority(), Catalogue.load(), () -> Validity.NONE, Clock.systemUTC());
    }

    @Bean
    DraftProposal draftProposal(Shelf shelf) {
        Catalogue catalogue = Catalogue.load();
        return new DraftProposal(
                shelf.authority(),
                shelf,
                new CatalogueKnowledge(catalogue),
                new Clocks(shelf.authority(), () -> Validity.NONE, Clock.systemUTC()),
                catalogue,
                Clock.systemUTC());
    }

    @Bean
    DraftCheck draftCheck() {
        return DraftCheck.withoutCollection(Catalogue.load(), () -> Validity.NONE, Clock.systemUTC());
    }

    @Bean
    Duties duties(Shelf shelf) {
        return new Duties(shelf.duties());
    }
}
