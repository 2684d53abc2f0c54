package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.DocumentType;
import vn.cancu.text.Folding;

/** Reads leftwards from a symbol what kind of document it is: "Quyết định số", "Kế hoạch liên tịch số:", "KH". */
final class TypeReader {
    /**
     * What stands before a symbol.
     *
     * @param start where the words begin; the symbol's own start where there are none
     * @param name the type as it is to be told, null where no type is printed
     * @param isNumbered whether "số" stands before the symbol
     */
    record Words(int start, @Nullable String name, boolean isNumbered) {}

    private record Name(String squeezed, String name) {}

    /** Words between a type and "số"; folded, without blanks. */
    private static final List<String> QUALIFIERS = List.of(
            "hanhdong",
            "lientich",
            "lienbo",
            "liennganh",
            "thamdinh",
            "thamtra",
            "phoihop",
            "ketluan",
            "chidao",
            "chung",
            "tiepthu",
            "thuchien",
            "congtac",
            "phapluat",
            "duthao");
    /** Qualifiers that make a type of its own, with letters of its own (BCTĐ, QCPH). */
    private static final List<String> OWN = List.of("thamdinh", "thamtra", "phoihop");

    private static final int FARTHEST = 60;

    private final Catalogue catalogue;
    private final List<Name> names = new ArrayList<>();

    TypeReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (DocumentType type : catalogue.types()) {
            names.add(new Name(squeeze(type.name()), type.name()));
        }
        names.add(new Name("vanban", "Văn bản"));
        names.sort(
                Comparator.comparingInt((Name name) -> name.squeezed().length()).reversed());
    }

    Words before(String text, String folded, int symbol) {
        int at = skipBlanks(text, symbol);
        if (at > 0 && (text.charAt(at - 1) == ':' || text.charAt(at - 1) == '.')) {
            at = skipBlanks(text, at - 1);
        }
        Tail tail = new Tail(text, folded, at);
        boolean numbered = tail.endsWithWord("so");
        if (!numbered && at != skipBlanks(text, symbol)) {
            return new Words(symbol, null, false);
        }
        if (numbered) {
            tail.drop("so");
        }
        Words words = named(tail, numbered);
        return words != null ? words : new Words(numbered ? tail.cutAt() : symbol, null, numbered);
    }

    /** Types that stand right before {@code at}, with nothing between. */
    Optional<String> nameBefore(String text, String folded, int at) {
        Words words = named(new Tail(text, folded, skipBlanks(text, at)), false);
        return words == null ? Optional.empty() : Optional.ofNullable(words.name());
    }

    private @Nullable Words named(Tail tail, boolean numbered) {
        Words whole = ofName(tail, "", numbered);
        if (whole != null) {
            return whole;
        }
        String qualifier = "";
        for (String word : QUALIFIERS) {
            if (tail.endsWith(word)) {
                qualifier = word;
                tail.drop(word);
                break;
            }
        }
        if (qualifier.isEmpty()) {
            return abbreviated(tail, numbered);
        }
        Words qualified = ofName(tail, qualifier, numbered);
        tail.restore();
        return qualified;
    }

    private @Nullable Words ofName(Tail tail, String qualifier, boolean numbered) {
        for (Name name : names) {
            if (tail.endsWithWord(name.squeezed())) {
                int start = tail.startOf(name.squeezed());
                return new Words(start, OWN.contains(qualifier) ? tail.printed(start) : name.name(), numbered);
            }
        }
        return null;
    }

    /** "KH 77/KH-LT", "NĐ số 27/2022/NĐ-CP": capitals that are letters of a type. */
    private @Nullable Words abbreviated(Tail tail, boolean numbered) {
        int end = tail.cutAt();
        while (end > 0 && tail.text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 5 && Character.isLetter(tail.text.charAt(start - 1))) {
            start--;
        }
        if (end - start < 2 || end - start > 4 || !Character.isUpperCase(tail.text.charAt(start + 1))) {
            return null;
        }
        if (start > 0
                && !Character.isWhitespace(tail.text.charAt(start - 1))
                && "(;,".indexOf(tail.text.charAt(start - 1)) < 0) {
            return null;
        }
        String letters = tail.text.substring(start, end);
        String name = letters.equals("CV") ? "Công văn" : letters.equals("VB") ? "Văn bản" : null;
        if (name == null) {
            DocumentType type = catalogue.typeOfLetters(letters).orElse(null);
            name = type == null ? null : type.name();
        }
        return name == null ? null : new Words(start, name, numbered);
    }

    private static int skipBlanks(String text, int at) {
        int i = at;
        while (i > 0 && at - i < 4 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private static String squeeze(String name) {
        return Folding.fold(name).replace(" ", "");
    }

    /** The letters before a place, without the blanks between them: broken print ("Quy ế t định") reads as whole print does. */
    private static final class Tail {
        final String text;
        private final StringBuilder letters = new StringBuilder();
        /** Place of each of {@link #letters}, the last letter of the text first. */
        private final int[] places = new int[FARTHEST];

        private final int whole;
        private int length;
        private final int end;

        Tail(String text, String folded, int end) {
            this.text = text;
            this.end = end;
            int i = end - 1;
            int blanks = 0;
            while (i >= 0 && letters.length() < FARTHEST && blanks < 3) {
                char c = folded.charAt(i);
                if (c == ' ') {
                    blanks++;
                } else if (Character.isLetter(c)) {
                    blanks = 0;
                    places[letters.length()] = i;
                    letters.append(c);
                } else {
                    break;
                }
                i--;
            }
            whole = letters.length();
            letters.reverse();
            length = whole;
        }

        boolean endsWith(String word) {
            return length >= word.length()
                    && letters.substring(length - word.length(), length).equals(word);
        }

        /** Ends with the word, and what stands before it is no letter. */
        boolean endsWithWord(String word) {
            if (!endsWith(word)) {
                return false;
            }
            int start = startOf(word);
            return start == 0 || !Character.isLetter(text.charAt(start - 1));
        }

        int startOf(String word) {
            return places[whole - (length - word.length()) - 1];
        }

        void drop(String word) {
            length -= word.length();
        }

        void restore() {
            length = whole;
        }

        /** Where what has been dropped begins. */
        int cutAt() {
            return length == whole ? end : places[whole - length - 1];
        }

        String printed(int start) {
            return text.substring(start, end).replaceAll("\\s*[Ss]ố:?\\s*$", "").strip();
        }
    }
}
