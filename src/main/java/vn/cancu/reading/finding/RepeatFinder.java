package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.layout.Paragraph;

/** Words printed twice: a particle ("đến đến"), a phrase ("công tác công tác"), one phrase over and over in a short sentence. */
final class RepeatFinder implements Finder {
    private static final int LONGEST_PHRASE = 6;
    private static final int SHORT_SENTENCE = 60;

    private final Set<String> particles = new HashSet<>();

    RepeatFinder() {
        Table.rows("reading/function-words.csv").forEach(row -> particles.add(row.getOrDefault("word", "")));
    }

    private record Word(String text, int start, int end) {}

    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (Paragraph paragraph : matter.layout().paragraphs()) {
            Line line = matter.layout().line(paragraph.firstLine());
            boolean read = line.zone() == Zone.BODY || line.zone() == Zone.PREAMBLE;
            if (read && line.kind() != Line.Kind.TABLE) {
                List<Word> words = words(paragraph.text());
                adjacent(matter, paragraph, words, findings);
                around(matter, paragraph, words, findings);
                overAndOver(matter, paragraph, words, findings);
            }
        }
    }

    private void adjacent(Matter matter, Paragraph paragraph, List<Word> words, List<Finding> findings) {
        int i = 0;
        while (i < words.size()) {
            int length = repeatAt(paragraph.text(), words, i);
            if (length > 0) {
                String phrase = paragraph
                        .text()
                        .substring(
                                words.get(i).start(), words.get(i + length - 1).end());
                add(matter, paragraph, words.get(i).start(), "Lặp từ: “" + phrase + " " + phrase + "”", findings);
            }
            i += Math.max(1, length);
        }
    }

    private int repeatAt(String text, List<Word> words, int i) {
        for (int length = 1; length <= LONGEST_PHRASE && i + 2 * length <= words.size(); length++) {
            boolean same = true;
            for (int k = 0; same && k < length; k++) {
                same = words.get(i + k).text().equals(words.get(i + length + k).text());
            }
            for (int k = i; same && k + 1 < i + 2 * length; k++) {
                same = words.get(k + 1).start() - words.get(k).end() == 1
                        && text.charAt(words.get(k).end()) == ' ';
            }
            if (same && (length > 1 || particles.contains(words.get(i).text()))) {
                return length;
            }
        }
        return 0;
    }

    /** "Đơn vị thực hiện: Ban QLDA thực hiện": a short value ends with the words of its label. */
    private void around(Matter matter, Paragraph paragraph, List<Word> words, List<Finding> findings) {
        int colon = paragraph.text().indexOf(':');
        int last = words.size() - 1;
        if (colon < 0 || words.size() > 14 || last < 5) {
            return;
        }
        int label = 0;
        while (label <= last && words.get(label).end() <= colon) {
            label++;
        }
        boolean same = label >= 3
                && last - label >= 3
                && words.get(label - 1).text().equals(words.get(last).text())
                && words.get(label - 2).text().equals(words.get(last - 1).text());
        if (same) {
            add(
                    matter,
                    paragraph,
                    0,
                    "Lặp từ: “" + words.get(last - 1).text() + " "
                            + words.get(last).text() + "” ở cả hai vế",
                    findings);
        }
    }

    /** Four syllables twice, and two of them a third time, in one short sentence. */
    private void overAndOver(Matter matter, Paragraph paragraph, List<Word> words, List<Finding> findings) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean ends = i + 1 == words.size()
                    || ".;".indexOf(paragraph.text().charAt(words.get(i).end())) >= 0;
            if (ends) {
                if (i - from < SHORT_SENTENCE) {
                    sentence(matter, paragraph, words.subList(from, i + 1), findings);
                }
                from = i + 1;
            }
        }
    }

    private void sentence(Matter matter, Paragraph paragraph, List<Word> words, List<Finding> findings) {
        if (carriedOut(words) < 2) {
            return; // nearly every sentence: nothing below could be found in it
        }
        Map<String, Integer> pairs = new HashMap<>();
        Map<String, Integer> fours = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).text() + " " + words.get(i + 1).text();
            pairs.merge(pair, 1, Integer::sum);
            if (i + 3 < words.size()) {
                fours.merge(
                        pair + " " + words.get(i + 2).text() + " "
                                + words.get(i + 3).text(),
                        1,
                        Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> four : fours.entrySet()) {
            String[] syllables = four.getKey().split(" ", -1);
            int begin = pairs.getOrDefault(syllables[0] + " " + syllables[1], 0);
            boolean verbs = syllables[2].equals("thực") && syllables[3].equals("hiện");
            if (four.getValue() >= 2 && begin >= 3 && verbs) {
                add(
                        matter,
                        paragraph,
                        words.getFirst().start(),
                        "Lặp cụm từ trong một câu: “" + four.getKey() + "”",
                        findings);
                return;
            }
        }
    }

    /** How often "thực hiện" stands behind two syllables. */
    private static int carriedOut(List<Word> words) {
        int count = 0;
        for (int i = 2; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals("thực") && words.get(i + 1).text().equals("hiện")) {
                count++;
            }
        }
        return count;
    }

    private static void add(Matter matter, Paragraph paragraph, int at, String detail, List<Finding> findings) {
        findings.add(new Finding(
                matter.layout().lineAt(paragraph.toNormal(at)).number(),
                Kind.DUPLICATE_WORD,
                "repeated-words",
                detail));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > from) {
                words.add(new Word(text.substring(from, i).toLowerCase(Locale.ROOT), from, i));
            } else {
                i++;
            }
        }
        return words;
    }
}
