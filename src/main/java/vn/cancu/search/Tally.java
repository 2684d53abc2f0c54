package vn.cancu.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts for each passage of a segment how many of several sets it is in, as far as {@code most}: one bit of all counts in each plane,
 * so that a million counts are raised by some thousand additions of long words.
 */
final class Tally {
    private final int most;
    private final int passages;
    private final long[][] planes;
    /** Passages whose count went beyond the planes. */
    private final long[] beyond;

    /** @param most the highest count that will be asked for */
    Tally(int most, int passages) {
        this.most = most;
        this.passages = passages;
        int words = FixedBitSet.bits2words(passages);
        planes = new long[Math.max(1, 32 - Integer.numberOfLeadingZeros(most))][words];
        beyond = new long[words];
    }

    void add(FixedBitSet set) {
        long[] bits = set.getBits();
        for (int w = 0; w < beyond.length; w++) {
            long carry = bits[w];
            for (int p = 0; carry != 0 && p < planes.length; p++) {
                long both = planes[p][w] & carry;
                planes[p][w] ^= carry;
                carry = both;
            }
            beyond[w] |= carry;
        }
    }

    /** Passages that are in at least {@code wanted} of the sets; 1 to {@code most}. */
    FixedBitSet atLeast(int wanted) {
        if (wanted < 1 || wanted > most) {
            throw new IllegalArgumentException("at least " + wanted + " of a tally to " + most);
        }
        long[] more = Arrays.copyOf(beyond, beyond.length);
        for (int w = 0; w < more.length; w++) {
            long same = -1L;
            for (int p = planes.length - 1; p >= 0; p--) {
                if ((wanted >> p & 1) == 0) {
                    more[w] |= same & planes[p][w];
                    same &= ~planes[p][w];
                } else {
                    same &= planes[p][w];
                }
            }
            more[w] |= same;
        }
        clearTail(more);
        return new FixedBitSet(more, passages);
    }

    private void clearTail(long[] words) {
        if ((passages & 63) != 0) {
            words[words.length - 1] &= (1L << (passages & 63)) - 1;
        }
    }
}
