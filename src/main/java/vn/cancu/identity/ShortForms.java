package vn.cancu.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Evidence;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.Folding;

/**
 * Mentions by a short name that the document gives itself ("sau đây gọi tắt là Thông tư 01"), and by pointing back ("Nghị định này",
 * "Quyết định nêu trên"): each says what the mention says that it stands for.
 *
 * <p>They are no mentions of the reader ({@code extract} does not print them) because they name nothing by themselves. Pointing back is
 * followed only where exactly one document of that type was mentioned in the same paragraph before, or none there and one in the
 * paragraph above; "này" never in a document of that very type, which means itself.
 */
public final class ShortForms {
    private static final Pattern GIVEN = Pattern.compile(
            "^[^.;]{0,400}?\\(\\s*(?:sau đây|dưới đây)?\\s*(?:được\\s+)?(?:gọi|viết)\\s+(?:tắt|chung)?\\s*(?:là|:)\\s*[“\"']?(?<name>\\p{Lu}[^)”\"']{3,80}?)[”\"']?\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BACK = Pattern.compile(
            "(?<!\\p{L})(?<type>Nghị định|Nghị quyết|Quyết định|Thông tư|Luật|Bộ luật|Kế hoạch|Chỉ thị)\\s+(?<back>này|nêu trên|nói trên|trên đây)(?!\\p{L})");

    /** Each is looked for in the whole text. */
    private static final int MOST_NAMES = 50;

    private final ReadDocument read;
    private final Map<Integer, List<Citation>> byLine = new HashMap<>();
    private final Map<Integer, List<Evidence>> taken = new HashMap<>();
    private final List<Citation> found = new ArrayList<>();
    private int names;

    private ShortForms(ReadDocument read) {
        this.read = read;
        for (Citation citation : read.citations()) {
            Evidence at = citation.evidence();
            byLine.computeIfAbsent(at.line(), line -> new ArrayList<>()).add(citation);
            taken.computeIfAbsent(at.line(), line -> new ArrayList<>()).add(at);
        }
    }

    /** In reading order. */
    public static List<Citation> of(ReadDocument read) {
        ShortForms forms = new ShortForms(read);
        forms.given();
        forms.pointingBack();
        return List.copyOf(forms.found);
    }

    /** Names that the text gives to what it has just cited, wherever they stand again further down. */
    private void given() {
        List<Passage> passages = read.passages();
        for (int at = 0; at < passages.size(); at++) {
            for (Citation citation : in(passages.get(at))) {
                String line = line(passages.get(at), citation.evidence().line());
                int end = citation.evidence().start()
                        + citation.evidence().quote().length();
                Matcher given = GIVEN.matcher(line.substring(Math.min(end, line.length())));
                if (given.find() && !isBetween(citation, end, end + given.start("name"))) {
                    String name = given.group("name").strip();
                    if (!name.equals(citation.evidence().quote()) && names++ < MOST_NAMES) {
                        uses(name, citation, at, end + given.end());
                    }
                }
            }
        }
    }

    /** Whether another mention begins between the two: then the name is that one's. */
    private boolean isBetween(Citation citation, int from, int to) {
        return byLine.getOrDefault(citation.evidence().line(), List.of()).stream()
                .map(Citation::evidence)
                .anyMatch(other -> other.start() >= from && other.start() < to);
    }

    private void uses(String name, Citation citation, int passage, int behind) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d/-])");
        for (int at = passage; at < read.passages().size(); at++) {
            Passage below = read.passages().get(at);
            String[] lines = below.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int line = below.line() + i;
                Matcher use = whole.matcher(lines[i]);
                while (use.find()) {
                    boolean after = line > citation.evidence().line() || use.start() >= behind;
                    if (after && line >= citation.evidence().line()) {
                        add(line, use.start(), use.group(), citation);
                    }
                }
            }
        }
    }

    private void pointingBack() {
        String own =
                read.header().type() == null ? "" : Folding.key(read.header().type());
        List<Passage> passages = read.passages();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            String[] lines = passage.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher back = BACK.matcher(lines[i]);
                while (back.find()) {
                    String type = Folding.key(back.group("type"));
                    if (back.group("back").equals("này") && own.contains(type)) {
                        continue;
                    }
                    int line = passage.line() + i;
                    Citation meant = before(passage, type, line, back.start());
                    if (meant == null && at > 0 && !mentions(passage, type)) {
                        meant = before(passages.get(at - 1), type, line, 0);
                    }
                    if (meant != null) {
                        add(line, back.start(), back.group(), meant);
                    }
                }
            }
        }
    }

    private boolean mentions(Passage passage, String type) {
        return in(passage).stream().anyMatch(citation -> isOf(citation, type));
    }

    /** The one document of that type mentioned in the paragraph before that place; null where there is none or more than one. */
    private @Nullable Citation before(Passage passage, String type, int line, int start) {
        Citation meant = null;
        for (Citation citation : in(passage)) {
            Evidence at = citation.evidence();
            boolean before = at.line() < line || (at.line() == line && at.start() < start);
            if (before && isOf(citation, type)) {
                if (meant != null && !isSame(meant, citation)) {
                    return null;
                }
                meant = meant == null || meant.date() == null ? citation : meant;
            }
        }
        return meant;
    }

    private static boolean isSame(Citation one, Citation other) {
        return Objects.equals(one.symbol(), other.symbol())
                && (one.symbol() != null || Objects.equals(one.title(), other.title()));
    }

    private static boolean isOf(Citation citation, String type) {
        return citation.type() != null && Folding.key(citation.type()).equals(type);
    }

    private List<Citation> in(Passage passage) {
        List<Citation> within = new ArrayList<>();
        for (int line = passage.line(); line <= passage.endLine(); line++) {
            within.addAll(byLine.getOrDefault(line, List.of()));
        }
        return within;
    }

    private static String line(Passage passage, int line) {
        String[] lines = passage.text().split("\n", -1);
        return lines[Math.min(line - passage.line(), lines.length - 1)];
    }

    private void add(int line, int start, String quote, Citation meant) {
        List<Evidence> there = taken.computeIfAbsent(line, l -> new ArrayList<>());
        boolean free = there.stream()
                .noneMatch(other -> other.start() < start + quote.length()
                        && start < other.start() + other.quote().length());
        if (free) {
            Evidence evidence = new Evidence(line, start, quote);
            there.add(evidence);
            found.add(new Citation(
                    evidence,
                    meant.type(),
                    meant.symbol(),
                    meant.date(),
                    meant.issuer(),
                    meant.title(),
                    Citation.Role.REFERENCE,
                    null,
                    List.of(),
                    Math.min(meant.confidence(), 0.8),
                    null,
                    false));
        }
    }
}
