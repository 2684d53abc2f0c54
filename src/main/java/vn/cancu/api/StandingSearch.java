package vn.cancu.api;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Status;
import vn.cancu.search.Choosing;
import vn.cancu.search.FittingDocument;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;
import vn.cancu.text.PartialDate;

/**
 * Search that knows where documents stand today. A document's status is never in the index: another document may end it at any time. So
 * it is asked of the graph and the signed-off rows, for the documents in which something fits, while the index holds still; hits, total,
 * facets and pages are exact. What no source states is {@link Status#UNVERIFIED} and is found under no other.
 */
@Component
public final class StandingSearch {
    /** Documents in one question to the graph; as many are looked up for a count that nobody asked for. */
    static final int AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(StandingSearch.class);

    private final SearchLibrary library;
    private final Clocks clocks;

    StandingSearch(SearchLibrary library, Clocks clocks) {
        this.library = library;
        this.clocks = clocks;
    }

    /**
     * An answer, and where the documents of its hits stand today.
     *
     * @param statuses by key; empty where they were not asked
     * @param counts how many of the passages that fit stand in documents of each status; empty where they were not asked
     */
    public record Answer(SearchAnswer answer, Map<String, Status> statuses, Map<Status, Long> counts) {
        public Answer {
            statuses = Map.copyOf(statuses);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * The hits in documents that stand as wanted today; in all, where nothing is wanted: then no status is asked of the graph.
     *
     * @param wanted statuses, any of which will do
     */
    public Answer search(SearchQuestion question, Collection<Status> wanted) {
        return search(question, wanted, 0);
    }

    /**
     * The same, with counts by status also where nothing is wanted, if no more than {@value #AT_ONCE} documents are to be looked up and
     * the graph answers: what nobody asked for cannot take the hits away.
     */
    public Answer counted(SearchQuestion question, Collection<Status> wanted) {
        return search(question, wanted, AT_ONCE);
    }

    private Answer search(SearchQuestion question, Collection<Status> wanted, int mostUnwanted) {
        Known known = new Known(wanted, mostUnwanted);
        SearchAnswer answer =
                wanted.isEmpty() && mostUnwanted == 0 ? library.search(question) : library.search(question, known);
        Map<String, Status> shown = new LinkedHashMap<>();
        answer.hits().forEach(hit -> {
            Status status = known.statuses.get(hit.document().key());
            if (status != null) {
                shown.put(hit.document().key(), status);
            }
        });
        return new Answer(answer, shown, known.counts);
    }

    /** What is known of the documents in which something fits. */
    private final class Known implements Choosing {
        private final Collection<Status> wanted;
        private final int mostUnwanted;
        private Map<String, Status> statuses = Map.of();
        private Map<Status, Long> counts = Map.of();

        private Known(Collection<Status> wanted, int mostUnwanted) {
            this.wanted = wanted;
            this.mostUnwanted = mostUnwanted;
        }

        @Override
        public boolean among(int documents) {
            return !wanted.isEmpty() || documents <= mostUnwanted;
        }

        @Override
        public Set<String> of(List<FittingDocument> documents) {
            boolean all = wanted.isEmpty();
            statuses = all ? asFarAsKnown(documents) : statuses(documents);
            counts = new EnumMap<>(Status.class);
            Set<String> keys = new HashSet<>();
            for (FittingDocument document : documents) {
                String key = document.card().key();
                Status status = statuses.get(key);
                if (all || (status != null && wanted.contains(status))) {
                    keys.add(key);
                    if (status != null) {
                        counts.merge(status, (long) document.passages(), Long::sum);
                    }
                }
            }
            return keys;
        }

        private Map<String, Status> asFarAsKnown(List<FittingDocument> documents) {
            try {
                return statuses(documents);
            } catch (RuntimeException e) {
                String why = RoomFailure.sentence(e);
                if (why == null) {
                    throw e;
                }
                LOG.warn("Tìm mà không biết hiệu lực của văn bản: {}", why);
                return Map.of();
            }
        }
    }

    private Map<String, Status> statuses(List<FittingDocument> documents) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            List<DocumentCard> some = documents.subList(from, Math.min(documents.size(), from + AT_ONCE)).stream()
                    .map(document -> card(document.card()))
                    .toList();
            statuses.putAll(clocks.today(some));
        }
        return statuses;
    }

    /** What the index knows of a document is what a status rests on: its day, its title, its type. */
    private static DocumentCard card(SearchAnswer.DocumentCard card) {
        return new DocumentCard(
                card.key(),
                card.symbol(),
                card.type(),
                date(card.date()),
                card.issuer(),
                card.title(),
                null,
                List.of(),
                List.of(),
                DocumentCard.NO_RANK,
                DocumentCard.Known.WHOLE,
                null,
                null);
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        try {
            return iso == null ? null : PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
