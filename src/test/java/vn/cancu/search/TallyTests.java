package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class TallyTests {
    @Test
    void countsLikeCountingOneByOne() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            int passages = 1 + random.nextInt(300);
            int most = 1 + random.nextInt(13);
            int[] counts = new int[passages];
            Tally tally = new Tally(most, passages);
            for (int sets = random.nextInt(40); sets > 0; sets--) {
                FixedBitSet set = new FixedBitSet(passages);
                for (int i = 0; i < passages; i++) {
                    if (random.nextInt(3) == 0) {
                        set.set(i);
                        counts[i]++;
                    }
                }
                tally.add(set);
            }
            for (int wanted = 1; wanted <= most; wanted++) {
                FixedBitSet found = tally.atLeast(wanted);
                for (int i = 0; i < passages; i++) {
                    assertThat(found.get(i)).isEqualTo(counts[i] >= wanted);
                }
            }
        }
    }
}
