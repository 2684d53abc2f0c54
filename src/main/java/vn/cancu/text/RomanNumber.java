package vn.cancu.text;

import java.util.OptionalInt;

/** Roman figures in capitals as documents number their parts with them, up to LXXXIX. */
public final class RomanNumber {
    private RomanNumber() {}

    /** "XIV" is 14; empty where a letter is none of I, V, X and L. */
    public static OptionalInt parse(String printed) {
        int sum = 0;
        int before = 0;
        for (int i = printed.length() - 1; i >= 0; i--) {
            int value = value(printed.charAt(i));
            if (value == 0) {
                return OptionalInt.empty();
            }
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return printed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    private static int value(char figure) {
        return switch (figure) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }
}
