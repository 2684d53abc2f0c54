package vn.cancu.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditGraph;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.Audits;
import vn.cancu.audit.Dossier;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.UnitBook;
import vn.cancu.authority.Authority;
import vn.cancu.authority.ComponentEntry;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Register;
import vn.cancu.authority.UnitEntry;
import vn.cancu.authority.Validity;
import vn.cancu.budget.Budgets;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.comparison.Comparisons;
import vn.cancu.comparison.Plan;
import vn.cancu.comparison.PlanCard;
import vn.cancu.comparison.PlanGraph;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.draft.DraftCheck;
import vn.cancu.duty.Duties;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.Intake;
import vn.cancu.intake.ReadFile;
import vn.cancu.intake.Stored;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.programme.Programmes;
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

    /** The shelf has documents; units and components are the graph's. */
    @Bean
    Register register(Shelf shelf) {
        return new Register() {
            @Override
            public Optional<DocumentCard> document(String key) {
                return shelf.facts(key).map(DocumentFacts::card);
            }

            @Override
            public Optional<UnitEntry> unit(String key) {
                return Optional.empty();
            }

            @Override
            public Optional<ComponentEntry> component(String key) {
                return Optional.empty();
            }
        };
    }

    @Bean
    Audits audits(@Value("${cancu.test.home}") Path home) {
        return new Audits(new NothingToAudit(), Clock.systemUTC(), home.resolve("audit"));
    }

    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }

    @Bean
    Budgets budgets() {
        return new Budgets((question, limit) -> List.of());
    }

    @Bean
    Programmes programmes(Shelf shelf, Catalogue catalogue) {
        return new Programmes(shelf.programmes(), catalogue);
    }

    @Bean
    Lineage lineage(Shelf shelf) {
        return shelf.lineage();
    }

    @Bean
    Home home(@Value("${cancu.test.home}") Path home) {
        return new Home(home);
    }

    @Bean
    Intake intake(SearchLibrary library, Originals originals, DocumentReader reader) {
        return new Intake(new NothingIn(), library, originals, reader);
    }

    /** The shelf's documents have no components to lay beside each other. */
    @Bean
    Comparisons comparisons() {
        return new Comparisons(new PlanGraph() {
            @Override
            public List<PlanCard> named(String keyOrSymbol) {
                return List.of();
            }

            @Override
            public Optional<Plan> plan(String key) {
                return Optional.empty();
            }

            @Override
            public List<SimilarPlan> withComponents(String key, Collection<String> codes, int limit) {
                return List.of();
            }
        });
    }

    @Bean
    DraftCheck draftCheck() {
        return DraftCheck.withoutCollection(Catalogue.load(), () -> Validity.NONE, Clock.systemUTC());
    }

    @Bean
    Duties duties(Shelf shelf) {
        return new Duties(shelf.duties(), java.time.Clock.systemUTC());
    }

    /** The shelf is filled by its test alone. */
    private static final class NothingIn implements DocumentStore {
        @Override
        public Map<String, String> held(Collection<String> sha256s) {
            return Map.of();
        }

        @Override
        public Stored store(ReadFile file) {
            throw new UnsupportedOperationException("a shelf takes nothing in");
        }

        @Override
        public long revision() {
            return 0;
        }

        @Override
        public List<IndexedDocument> changedSince(long revision, int limit) {
            return List.of();
        }

        @Override
        public List<String> removedSince(long revision) {
            return List.of();
        }
    }

    /** A shelf has no graph to audit. */
    private static final class NothingToAudit implements AuditGraph {
        @Override
        public long revision() {
            return 0;
        }

        @Override
        public List<String> documents(String after, int limit) {
            return List.of();
        }

        @Override
        public List<String> documents(AuditQuestion question, int limit) {
            return List.of();
        }

        @Override
        public List<Dossier> dossiers(List<String> documents) {
            return List.of();
        }

        @Override
        public List<String> units(String after, int limit) {
            return List.of();
        }

        @Override
        public List<String> unitsOf(List<String> documents) {
            return List.of();
        }

        @Override
        public List<UnitBook> books(List<String> units) {
            return List.of();
        }

        @Override
        public Map<String, Judgement> judgements(List<String> ids) {
            return Map.of();
        }

        @Override
        public void keep(Judgement judgement, AuditFinding of) {
            throw new UnsupportedOperationException("a shelf keeps no judgement");
        }
    }
}
