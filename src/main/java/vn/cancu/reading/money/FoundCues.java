package vn.cancu.reading.money;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.money.MoneyCues.Cue;

/**
 * The words of one text that say what its money is, and what those between two places say together.
 *
 * @param cues in the order of the text, none over another
 */
record FoundCues(List<Cue> cues) {
    static FoundCues in(MoneyCues known, String text) {
        return new FoundCues(known.in(text.toLowerCase(Locale.ROOT)));
    }

    /** Those that begin at {@code from} or behind and end by {@code to}. */
    List<Cue> between(int from, int to) {
        int first = firstAt(from);
        int last = first;
        while (last < cues.size() && cues.get(last).end() <= to) {
            last++;
        }
        return cues.subList(first, last);
    }

    private int firstAt(int from) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the last that speak of money at all announce it: "Kinh phí thực hiện". */
    boolean announceMoney() {
        boolean money = false;
        for (Cue cue : cues) {
            money = !cue.tells().contains(Tells.NONE) && (cue.tells().contains(Tells.MONEY) || money);
        }
        return money;
    }

    boolean tell(Tells tells, int from, int to) {
        return told(from, to).contains(tells);
    }

    private Set<Tells> told(int from, int to) {
        return MoneyCues.told(between(from, to));
    }

    /** The most that was done with the money: spent, needed, given, planned. */
    @Nullable
    Measure measure(int from, int to) {
        Set<Tells> told = told(from, to);
        if (told.contains(Tells.DISBURSED)) {
            return Measure.DISBURSED;
        }
        if (told.contains(Tells.NEED)) {
            return Measure.NEED;
        }
        if (told.contains(Tells.ALLOCATED)) {
            return Measure.ALLOCATED;
        }
        return told.contains(Tells.PLANNED) ? Measure.PLANNED : null;
    }

    @Nullable
    Source source(int from, int to) {
        Source source = Tells.source(told(from, to));
        return source == Source.TOTAL ? lastOfBoth(from, to) : source;
    }

    /** "từ ngân sách trung ương và ngân sách địa phương": both pay, so it is a total; else the nearer one. */
    private @Nullable Source lastOfBoth(int from, int to) {
        Source last = null;
        int end = from;
        for (Cue cue : between(from, to)) {
            boolean central = cue.tells().contains(Tells.CENTRAL);
            if (central || cue.tells().contains(Tells.LOCAL)) {
                if (last != null && cue.start() - end < 8) {
                    return Source.TOTAL;
                }
                last = central ? Source.CENTRAL : Source.LOCAL;
                end = cue.end();
            }
        }
        return last;
    }

    /** Of the words before an amount at {@code to} and of those hung on behind it, up to {@code hung}. */
    @Nullable
    Nature nature(int from, int to, int hung) {
        Set<Tells> told = told(from, to);
        told.addAll(told(to, hung));
        return Tells.nature(told);
    }
}
