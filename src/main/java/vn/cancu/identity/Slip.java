package vn.cancu.identity;

import vn.cancu.document.Symbol;

/** Slips of the print in a symbol: one character more, less or other, or two that changed places. */
final class Slip {
    private Slip() {}

    /** Whether one slip makes the one of the other, within the number, the year or the letters alone. */
    static boolean between(Symbol one, Symbol other) {
        String[] a = parts(one);
        String[] b = parts(other);
        int differing = 0;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                differing++;
                boolean leftOut = i == 1 && (a[i].isEmpty() || b[i].isEmpty());
                if (!leftOut && !isOne(a[i], b[i])) {
                    return false;
                }
            }
        }
        return differing == 1;
    }

    private static String[] parts(Symbol symbol) {
        String key = symbol.key();
        String number = key.substring(
                0,
                Math.max(
                        0,
                        key.length() - symbol.text().length() + symbol.number().length()));
        String letters = key.substring(key.length() - symbol.letters().length());
        return new String[] {number, symbol.year() == null ? "" : symbol.year().toString(), letters};
    }

    static boolean isOne(String a, String b) {
        if (a.length() > b.length()) {
            return isOne(b, a);
        }
        if (b.length() - a.length() > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (a.length() < b.length()) {
            return a.substring(same).equals(b.substring(same + 1));
        }
        boolean swapped = same + 1 < a.length()
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.substring(same + 2).equals(b.substring(same + 2));
        return swapped || a.substring(same + 1).equals(b.substring(same + 1));
    }
}
