package vn.cancu.reading.table;

import vn.cancu.text.Span;

/**
 * One cell.
 *
 * @param start of its words in the normal text, blanks left out
 * @param end behind them
 * @param text its words, empty where nothing is printed
 */
public record Cell(int start, int end, String text) {
    public boolean isBlank() {
        return text.isEmpty();
    }

    public Span span() {
        return new Span(start, end);
    }

    boolean hasLetters(int least) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < least; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= least;
    }
}
