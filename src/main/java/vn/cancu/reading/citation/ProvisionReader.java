package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads leftwards from a mention which of its provisions are meant: "điểm a, b khoản 2 Điều 5", "Điều 7, Điều 44", "khoản 4 và 5 Điều 3".
 *
 * <p>A provision is a chain from the inner to the outer; a unit that is not outer than the one before it begins a new chain, and a chain
 * that lacks its article takes that of the next ("khoản 1, khoản 2 Điều 5").
 */
final class ProvisionReader {
    /** What was read; {@code start} is the offset given where there are none. */
    record Provisions(int start, List<String> list) {}

    private record Token(int start, int end, String folded) {}

    private record Link(String unit, int rank, List<String> labels) {}

    private static final int FARTHEST = 200;
    private static final int MOST = 24;
    private static final List<String> UNITS =
            List.of("tiet", "diem", "khoan", "dieu", "muc", "chuong", "phan", "mau", "luc");
    private static final Set<String> JOINTS = Set.of(",", ";", "va", "hoac", "cac", "den", "phu", "so", "-", "cua");

    private final String text;
    private final String folded;

    private ProvisionReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    static Provisions before(String text, String folded, int at) {
        return new ProvisionReader(text, folded).read(at);
    }

    private Provisions read(int at) {
        List<Token> tokens = tokens(Math.max(0, at - FARTHEST), at);
        int last = tokens.size() - 1;
        last = behindAttachment(tokens, last);
        int first = last + 1;
        while (first > 0 && belongs(tokens, first - 1)) {
            first--;
        }
        while (first <= last && !UNITS.contains(tokens.get(first).folded()) && !startsAnnex(tokens, first)) {
            first++;
        }
        if (first > last) {
            return new Provisions(at, List.of());
        }
        List<String> provisions = provisions(tokens.subList(first, last + 1));
        return provisions.isEmpty()
                ? new Provisions(at, List.of())
                : new Provisions(tokens.get(first).start(), provisions);
    }

    /** "Phụ lục I ban hành kèm theo Nghị định …", "Điều 12 của Quy định kèm theo Nghị quyết …". */
    private static int behindAttachment(List<Token> tokens, int last) {
        int i = last;
        if (i < 1 || !isPair(tokens, i, "kem", "theo")) {
            return last;
        }
        i -= 2;
        if (isPair(tokens, i, "ban", "hanh")) {
            i -= 2;
        }
        for (int words = 0; words < 24 && i - words >= 0; words++) {
            if (tokens.get(i - words).folded().equals("cua") && i - words > 0) {
                return i - words;
            }
            if (";.".contains(tokens.get(i - words).folded())) {
                break;
            }
        }
        return i;
    }

    private static boolean isPair(List<Token> tokens, int at, String first, String second) {
        return at >= 1
                && tokens.get(at).folded().equals(second)
                && tokens.get(at - 1).folded().equals(first);
    }

    private static boolean startsAnnex(List<Token> tokens, int at) {
        return tokens.get(at).folded().equals("phu")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).folded().equals("luc");
    }

    private static boolean belongs(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        return UNITS.contains(word) || JOINTS.contains(word) || isLabel(word);
    }

    private static boolean isLabel(String word) {
        if (word.isEmpty() || word.length() > 5) {
            return false;
        }
        boolean roman = true;
        boolean figure = Character.isDigit(word.charAt(0));
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            roman &= "ivxl".indexOf(c) >= 0;
            figure &= Character.isLetterOrDigit(c) || c == '.';
        }
        boolean letter = Character.isLetter(word.charAt(0))
                && (word.length() == 1 || (word.length() == 2 && Character.isDigit(word.charAt(1))));
        return roman || figure || letter;
    }

    private List<String> provisions(List<Token> tokens) {
        List<List<Link>> chains = new ArrayList<>();
        List<Link> chain = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int rank = UNITS.indexOf(token.folded());
            if (rank >= 0) {
                if (!chain.isEmpty()
                        && (chain.getLast().labels().isEmpty()
                                || rank <= chain.getLast().rank())) {
                    chains.add(chain);
                    chain = new ArrayList<>();
                }
                boolean annex = token.folded().equals("luc");
                int start = annex && i > 0 ? tokens.get(i - 1).start() : token.start();
                boolean form = token.folded().equals("mau")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).folded().equals("so");
                int end = form ? tokens.get(i + 1).end() : token.end();
                chain.add(new Link(text.substring(start, end), rank, new ArrayList<>()));
            } else if (!chain.isEmpty() && isLabel(token.folded())) {
                chain.getLast().labels().add(label(chain.getLast(), token));
            }
        }
        chains.add(chain);
        return spelled(chains);
    }

    /** "khoản l" is khoản 1: a clause is numbered by figures. */
    private String label(Link link, Token token) {
        String printed = text.substring(token.start(), token.end());
        return link.rank() == 2 && printed.equals("l") ? "1" : printed;
    }

    private static List<String> spelled(List<List<Link>> chains) {
        List<String> out = new ArrayList<>();
        for (int c = 0; c < chains.size(); c++) {
            List<Link> chain = new ArrayList<>(chains.get(c));
            for (int next = c + 1;
                    next < chains.size() && !chain.isEmpty() && chain.getLast().rank() < 3;
                    next++) {
                for (Link link : chains.get(next)) {
                    if (link.rank() > chain.getLast().rank()) {
                        chain.add(link);
                    }
                }
            }
            spell(chain, 0, "", out);
        }
        return out.size() > MOST ? out.subList(0, MOST) : out;
    }

    private static void spell(List<Link> chain, int at, String before, List<String> out) {
        if (at == chain.size()) {
            if (!before.isEmpty() && out.size() <= MOST) {
                out.add(before);
            }
            return;
        }
        Link link = chain.get(at);
        String prefix = before.isEmpty() ? "" : before + " ";
        if (link.labels().isEmpty()) {
            spell(chain, at + 1, before, out);
            return;
        }
        for (String label :
                link.labels().subList(0, Math.min(MOST, link.labels().size()))) {
            if (out.size() <= MOST) {
                spell(chain, at + 1, prefix + link.unit() + " " + label, out);
            }
        }
    }

    private List<Token> tokens(int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < to
                        && (Character.isLetterOrDigit(text.charAt(end))
                                || (text.charAt(end) == '.'
                                        && end + 1 < to
                                        && Character.isDigit(text.charAt(end + 1))))) {
                    end++;
                }
            }
            if (c != ' ') {
                tokens.add(new Token(i, end, folded.substring(i, end)));
            }
            i = end;
        }
        return tokens;
    }
}
