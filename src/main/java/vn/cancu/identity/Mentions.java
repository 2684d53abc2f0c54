package vn.cancu.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.PartialDate;

/**
 * The mentions of one document together: a document is printed in full the first time and by type and number later, so what a later
 * mention leaves out is what the fuller ones of the same number say, where they say one thing.
 */
public final class Mentions {
    private Mentions() {}

    /** One for each citation, by its id. */
    public static Map<String, Mention> of(
            ReadDocument read, Surroundings around, Home home, Map<String, Citation> citations) {
        Period signed =
                Period.of(read.header().date(), read.header().planYears()).orElse(null);
        List<Mention> mentions = new ArrayList<>();
        citations.forEach((id, citation) -> mentions.add(Mention.of(id, citation, around, home, signed)));
        return completed(mentions);
    }

    /** As far as the document alone tells, where its authority stands. */
    public static Home home(Surroundings around) {
        return Home.of(around);
    }

    static Map<String, Mention> completed(List<Mention> mentions) {
        Map<String, Set<Full>> full = new HashMap<>();
        for (Mention mention : mentions) {
            if (isFull(mention)) {
                mention.symbolKey()
                        .ifPresent(symbol -> full.computeIfAbsent(symbol, key -> new HashSet<>())
                                .add(new Full(Objects.requireNonNull(mention.issuer()), mention.date())));
            }
        }
        Map<String, Mention> completed = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Set<Full> said = full.getOrDefault(mention.symbolKey().orElse(""), Set.of());
            completed.put(
                    mention.id(),
                    said.size() == 1 && !isFull(mention)
                            ? filled(mention, said.iterator().next())
                            : mention);
        }
        return completed;
    }

    private static boolean isFull(Mention mention) {
        return mention.documentKey().isPresent() && mention.date() != null && mention.issuer() != null;
    }

    private static Mention filled(Mention mention, Full full) {
        Authority by = mention.issuer();
        PartialDate on = mention.date();
        boolean agrees =
                (by == null || by.mayBe(full.issuer())) && (on == null || full.date() == null || on.fits(full.date()));
        return agrees ? mention.completed(full.issuer(), full.date()) : mention;
    }

    private record Full(Authority issuer, @Nullable PartialDate date) {}
}
