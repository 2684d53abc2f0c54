package vn.cancu.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that depends only on the seed and on what is decided, so that each document can be made without the others. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long state) {
        random = new SplittableRandom(state);
    }

    /**
     * @param purpose what is decided; two purposes never share their chances
     * @param index of what it is decided
     */
    static Dice of(long seed, String purpose, long index) {
        return new Dice(mixed(mixed(mixed(seed) + purpose.hashCode()) + index));
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The finalizer of SplitMix64: near seeds give far states. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
