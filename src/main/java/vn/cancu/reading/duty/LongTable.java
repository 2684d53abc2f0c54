package vn.cancu.reading.duty;

import java.util.Arrays;

/** A small map from long keys other than 0 to numbers from 1; 0 stands for absent. Grows while it is filled, then is only read. */
final class LongTable {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    int get(long key) {
        int slot = slot(keys, key);
        return keys[slot] == 0 ? 0 : values[slot];
    }

    void put(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = Arrays.copyOf(values, keys.length);
        Arrays.fill(values, 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
