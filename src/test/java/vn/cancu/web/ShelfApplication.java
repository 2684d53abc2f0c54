package vn.cancu.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.cancu.access.Accounts;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditGraph;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.Audits;
import vn.cancu.audit.Dossier;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.UnitBook;
import vn.cancu.authority.Authority;
import vn.cancu.authority.AuthorityGraph.NamedDocument;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.ComponentEntry;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Filter;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Register;
import vn.cancu.authority.UnitEntry;
import vn.cancu.authority.Validity;
import vn.cancu.budget.Budgets;
import vn.cancu.budget.StatedMoney;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.comparison.Comparisons;
import vn.cancu.comparison.Plan;
import vn.cancu.comparison.PlanCard;
import vn.cancu.comparison.PlanGraph;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.correction.Correction;
import vn.cancu.correction.Correction.Kind;
import vn.cancu.correction.CorrectionGraph;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Doubtful;
import vn.cancu.correction.Near;
import vn.cancu.correction.UnclearUnit;
import vn.cancu.correction.Waiting;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Evidence;
import vn.cancu.document.Item;
import vn.cancu.draft.CatalogueKnowledge;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.draft.PastPlans;
import vn.cancu.duty.Duties;
import vn.cancu.files.FileTexts;
import vn.cancu.identity.UnitLookup;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.Intake;
import vn.cancu.intake.ReadFile;
import vn.cancu.intake.Stored;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
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
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ChangeLog changeLog(Home home, Clock clock) {
        return new ChangeLog(home.prepared(), clock);
    }

    @Bean
    Accounts accounts(Home home, ChangeLog changes, Clock clock) {
        return new Accounts(home, changes, clock);
    }

    @Bean
    Audits audits(@Value("${cancu.test.home}") Path home, Shelf shelf, ChangeLog changes) {
        return new Audits(new NothingToAudit(shelf), changes, Clock.systemUTC(), home.resolve("audit"));
    }

    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }

    @Bean
    Budgets budgets() {
        StatedMoney stated = new StatedMoney();
        stated.unit("ubnd xã khuổi sáng");
        stated.year(2024);
        stated.state("DA1", Source.TOTAL, 342_000_000, Measure.ALLOCATED);
        stated.year(2025);
        stated.state("DA1", Source.TOTAL, 418_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.CENTRAL, 400_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.LOCAL, 28_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.TOTAL, 209_000_000, Measure.DISBURSED);
        return new Budgets(stated);
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
    ReadTexts readTexts(Home home) {
        return new ReadTexts(home.texts());
    }

    @Bean
    Intake intake(
            SearchLibrary library,
            Originals originals,
            ReadTexts texts,
            Home home,
            DocumentReader reader,
            ChangeLog changes) {
        Quarantine quarantine = new Quarantine(home.quarantine(), Clock.systemUTC());
        return new Intake(new NothingIn(), library, originals, texts, quarantine, new FileTexts(), reader, changes);
    }

    @Bean
    Corrections corrections(Shelf shelf, ChangeLog changes) {
        return new Corrections(new OneWaiting(shelf), changes, Clock.systemUTC());
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
    Clocks clocks(Shelf shelf) {
        return new Clocks(shelf.authority(), () -> Validity.NONE, Clock.systemUTC());
    }

    @Bean
    DraftProposal draftProposal(Shelf shelf, Clocks clocks) {
        Catalogue catalogue = Catalogue.load();
        return new DraftProposal(
                shelf.authority(),
                new NoPastPlans(),
                new CatalogueKnowledge(catalogue),
                clocks,
                catalogue,
                Clock.systemUTC());
    }

    @Bean
    DraftCheck draftCheck() {
        return DraftCheck.withoutCollection(Catalogue.load(), () -> Validity.NONE, Clock.systemUTC());
    }

    @Bean
    Duties duties(Shelf shelf) {
        return new Duties(shelf.duties(), java.time.Clock.systemUTC());
    }

    /** One mention waits, of the first two documents of the shelf. */
    private record OneWaiting(Shelf shelf) implements CorrectionGraph {
        @Override
        public List<DocumentCard> documents(String named) {
            return List.of();
        }

        @Override
        public List<String> mentions(String citing, String cited, @Nullable Integer line) {
            return List.of();
        }

        @Override
        public Waiting.Queue waiting(@Nullable String mention, int offset, int limit) {
            List<DocumentCard> cards = shelf.list(new Filter(null, null, null, null, DocumentCard.Known.WHOLE), 0, 3)
                    .documents();
            Waiting waiting = new Waiting(
                    "m#1:1",
                    cards.get(2),
                    1,
                    0,
                    "Căn cứ <b>văn bản</b>",
                    List.of(new Near(1, "Căn cứ <b>văn bản</b> ngày 1\n<i>dòng sau</i>")),
                    cards.subList(0, 2));
            return new Waiting.Queue(1, offset == 0 ? List.of(waiting) : List.of());
        }

        @Override
        public Doubtful.Queue doubtful(@Nullable String item, int offset, int limit) {
            Doubtful doubtful = new Doubtful(
                    "m#DA5",
                    Item.Doubt.NUMBER,
                    waiting(null, 0, 1).mentions().getFirst().citing(),
                    new Evidence(2, 0, "Dự án 5: Chăm sóc <b>sức khỏe</b>"),
                    "5",
                    "Chăm sóc sức khỏe",
                    "cham soc suc khoe",
                    "1719/DA7",
                    0.91,
                    List.of(new Near(2, "Dự án 5: Chăm sóc <b>sức khỏe</b> nhân dân")),
                    List.of(new Doubtful.Choice("1719/DA5", "Giáo dục"), new Doubtful.Choice("1719/DA7", "Sức khỏe")));
            boolean asked = item == null ? offset == 0 : item.equals("m#DA5");
            return new Doubtful.Queue(1, asked ? List.of(doubtful) : List.of());
        }

        @Override
        public UnclearUnit.Queue unclearUnits(@Nullable String document, @Nullable String unit, int offset, int limit) {
            UnclearUnit unclear = new UnclearUnit(
                    "ubnd xã tân tiến",
                    "UBND xã Tân Tiến",
                    "UBND xã Tân Tiến",
                    waiting(null, 0, 1).mentions().getFirst().citing(),
                    3,
                    new Evidence(2, 0, "UBND xã <b>Tân Tiến</b> chủ trì"),
                    List.of(),
                    List.of(
                            new UnclearUnit.Candidate(
                                    "ubnd xã tân tiến, huyện bình gia", "UBND xã Tân Tiến", "huyện Bình Gia"),
                            new UnclearUnit.Candidate(
                                    "ubnd xã tân tiến, huyện văn lãng", "UBND xã Tân Tiến", "huyện Văn Lãng")));
            boolean asked = unit == null ? offset == 0 : unit.equals(unclear.unit());
            return new UnclearUnit.Queue(1, asked ? List.of(unclear) : List.of());
        }

        @Override
        public Correction keep(Correction draft) {
            return draft;
        }

        @Override
        public Optional<Correction> keepWhileWaiting(Correction draft) {
            return List.of("m#1:1", "m#DA5", "ubnd xã tân tiến").containsAll(draft.mentions())
                    ? Optional.of(draft)
                    : Optional.empty();
        }

        @Override
        public Optional<Correction> undo(String id, Correction.Undone undone) {
            return register(0, 2).corrections().stream()
                    .filter(correction -> correction.id().equals(id))
                    .findFirst();
        }

        @Override
        public Correction.Register register(int offset, int limit) {
            Instant at = Instant.parse("2026-03-01T08:30:00Z");
            Correction.Undone undone = new Correction.Undone("trưởng phòng", at, null);
            Correction.Spot spot = new Correction.Spot("a~1", "1/KH-UBND", 12, "Căn cứ <b>cũ</b>");
            return new Correction.Register(
                    2,
                    List.of(
                            new Correction(
                                    "c0002",
                                    Kind.SPLIT,
                                    List.of("a~1"),
                                    List.of("m#2:1"),
                                    null,
                                    null,
                                    "khác",
                                    "hoa",
                                    at,
                                    null,
                                    spot),
                            new Correction(
                                    "c0001",
                                    Kind.MERGE,
                                    List.of("a~1"),
                                    List.of(),
                                    "b~2",
                                    null,
                                    "in lại",
                                    "hoa",
                                    at,
                                    undone,
                                    null)));
        }
    }

    private static final class NoPastPlans implements PastPlans {
        @Override
        public List<Issued> of(UnitLookup unit, String programme, int most) {
            return List.of();
        }

        @Override
        public List<NamedDocument> ofYear(Collection<String> plans, String programme, int year, int most) {
            return List.of();
        }
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
        public Stored replace(ReadFile file) {
            return store(file);
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

    /** A shelf has no graph to audit: it knows its documents by name, and nothing that does not agree in them. */
    private static final class NothingToAudit implements AuditGraph {
        private final Shelf shelf;

        NothingToAudit(Shelf shelf) {
            this.shelf = shelf;
        }

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
            return question.document() == null
                    ? List.of()
                    : shelf.named(question.document()).stream()
                            .map(DocumentCard::key)
                            .toList();
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
