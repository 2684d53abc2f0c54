package vn.cancu.reading.money;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;
import vn.cancu.document.Evidence;
import vn.cancu.text.Folding;

/** One amount while it is being read; what is still null may be taken over from its list, its sentence or its heading. */
final class Statement {
    final MoneyToken token;
    final int line;
    /** Offset of the figure in the normal text: statements are told apart and ordered by it. */
    final int place;

    final Evidence evidence;
    /** Folded words that name what the amount is for, from the end of the amount before it. */
    final String label;
    /** The same words with their marks, in small letters: folded, "còn" and "con", "cộng" and "công" are one. */
    final String words;

    long amount;

    @Nullable
    String anomaly;

    @Nullable
    String item;

    @Nullable
    String recipient;

    Allocation.@Nullable Source source;
    Allocation.@Nullable Nature nature;
    Allocation.@Nullable Measure measure;

    @Nullable
    Integer year;
    /** The plan in "reached/plan": its second half. */
    boolean secondOfPair;

    boolean surplusDigit;
    /** Stands in a cell of a table: its row and its column say what it is for. */
    boolean inTable;
    /** Neither its words nor its list say what it measures. */
    boolean measureOfPlace;
    /** In a table of several years: no words elsewhere give it its year. */
    boolean ofPeriod;

    Statement(MoneyToken token, int line, int place, Evidence evidence, String words, long amount) {
        this.token = token;
        this.line = line;
        this.place = place;
        this.evidence = evidence;
        this.label = Folding.fold(words);
        this.words = words.toLowerCase(Locale.ROOT);
        this.amount = amount;
    }

    /** Half a unit of the last printed digit, in đồng: how far a rounded print may be off. */
    long rounding() {
        return token.scale().rounding(Math.max(0, token.figure().scale()));
    }

    Allocation toAllocation() {
        return new Allocation(
                evidence,
                item,
                token.printed(),
                token.unit(),
                amount,
                source == null ? Allocation.Source.TOTAL : source,
                nature,
                measure == null ? Allocation.Measure.PLANNED : measure,
                year,
                recipient,
                anomaly);
    }
}
