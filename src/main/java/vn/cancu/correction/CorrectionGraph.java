package vn.cancu.correction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;

/** Where corrections are kept and take effect; implemented by the graph. */
public interface CorrectionGraph {
    /** Documents by key, symbol in any print, or file. */
    List<DocumentCard> documents(String named);

    /**
     * Ids of the mentions in one document that are taken for another, for sure or among candidates.
     *
     * @param line of the mention; null for all
     */
    List<String> mentions(String citing, String cited, @Nullable Integer line);

    /** Mentions that may mean several documents, by citing document and line; those that {@code mention} names alone where it is given. */
    Waiting.Queue waiting(@Nullable String mention, int offset, int limit);

    /** Items whose component is not sure, by doubt and document; the one that {@code item} names alone, in doubt or not, where it is given. */
    Doubtful.Queue doubtful(@Nullable String item, int offset, int limit);

    /** Units of duties that may be several, by unit and document; the one that {@code document} and {@code unit} name alone where they are given. */
    UnclearUnit.Queue unclearUnits(@Nullable String document, @Nullable String unit, int offset, int limit);

    /** Keeps it under the next id and brings every mention and document that it touches to what it says. */
    Correction keep(Correction draft);

    /** As {@link #keep}, of a mention, an item or a unit that still waits for a person; empty where it does no more, for others choose too. */
    Optional<Correction> keepWhileWaiting(Correction draft);

    /** Takes it back in the same way; empty where none of this id stands. */
    Optional<Correction> undo(String id, Correction.Undone undone);

    /** All, the newest first, those taken back among them; page by page. */
    Correction.Register register(int offset, int limit);
}
