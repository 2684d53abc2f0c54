package vn.cancu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.reading.DocumentReader;

/** The rooms wired together. Pure rooms know no Spring, so their objects are made here. */
@SpringBootApplication
public class CancuApplication {
    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }

    @Bean
    DocumentReader documentReader(Catalogue catalogue) {
        return new DocumentReader(catalogue);
    }

    @Bean
    Originals originals(Home home) {
        return new Originals(home.originals());
    }
}
