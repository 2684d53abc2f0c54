package vn.cancu.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Citation;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Section;
import vn.cancu.text.Folding;
import vn.cancu.text.SourceText;

/**
 * The căn cứ of a draft, as lines: the block between title and body.
 *
 * <p>A clause begins at a line that opens as one does ("Căn cứ", "Theo đề nghị", "Thực hiện" with a document in it); lines that do not
 * are its continuation. The block ends at the first label, at "QUYẾT ĐỊNH:", or at a paragraph that opens as no clause does.
 *
 * @param clauses in reading order; empty where the draft has no such block
 * @param formula the sentence behind the block ("UBND xã … ban hành Kế hoạch như sau:"), empty where there is none
 */
record BasisBlock(List<BasisClause> clauses, String formula) {
    private static final Pattern EMPHASIS = Pattern.compile("[*_]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–+•]\\s*");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s\\d:,.()\\-–*]+");

    BasisBlock {
        clauses = List.copyOf(clauses);
    }

    static BasisBlock of(SourceText source, ReadDocument read) {
        // A letter reasons with "Căn cứ khoản 2 Điều 49 …" in its body and has no such block.
        int first = "Công văn".equals(read.header().type()) ? 0 : firstLine(read);
        return first == 0 ? new BasisBlock(List.of(), "") : new Scan(source, read, first).block();
    }

    /** The line of the first căn cứ above the first heading; 0 where there is none. */
    private static int firstLine(ReadDocument read) {
        int heading = read.sections().stream().mapToInt(Section::line).min().orElse(Integer.MAX_VALUE);
        return read.citations().stream()
                .filter(citation -> citation.role() == Citation.Role.BASIS)
                .mapToInt(citation -> citation.evidence().line())
                .filter(line -> line < heading)
                .min()
                .orElse(0);
    }

    static String plain(String line) {
        return BULLET.matcher(EMPHASIS.matcher(line).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    /** Reads the block line by line. */
    private static final class Scan {
        private final SourceText source;
        private final ReadDocument read;
        private final int heading;
        private final List<BasisClause> clauses = new ArrayList<>();
        private int line;

        Scan(SourceText source, ReadDocument read, int first) {
            this.source = source;
            this.read = read;
            this.heading = read.sections().stream()
                    .mapToInt(Section::line)
                    .filter(at -> at > first)
                    .min()
                    .orElse(source.lineCount() + 1);
            this.line = opening(first);
        }

        /** The first căn cứ may stand above the first that names a document: "Căn cứ Hiến pháp …". */
        private int opening(int first) {
            int at = first;
            for (int above = first - 1; above > 0 && above > first - 12; above--) {
                String text = plain(source.line(above));
                if (Folding.fold(text).startsWith("can cu ")) {
                    at = above;
                } else if (!text.isEmpty() && at != above + 1) {
                    break;
                }
            }
            return at;
        }

        BasisBlock block() {
            while (line < heading) {
                String text = plain(source.line(line));
                if (text.isEmpty()) {
                    line++;
                } else if (opens(text, line) || clauses.isEmpty()) {
                    clause();
                } else {
                    break;
                }
            }
            String formula = line < heading && line <= source.lineCount() ? plain(source.line(line)) : "";
            return new BasisBlock(clauses, formula);
        }

        private void clause() {
            int from = line;
            StringBuilder text = new StringBuilder(plain(source.line(line)));
            int last = line;
            int next = line + 1;
            boolean blank = false;
            while (next < heading) {
                String words = plain(source.line(next));
                if (words.isEmpty() || isPageNumber(words)) {
                    blank = true;
                    next++;
                    continue;
                }
                if (opens(words, next) || isCapitals(words) || !goesOn(text, words, blank)) {
                    break;
                }
                text.append(' ').append(words);
                last = next;
                blank = false;
                next++;
            }
            line = Math.max(last + 1, next);
            List<Citation> citations = new ArrayList<>();
            for (Citation citation : read.citations()) {
                int at = citation.evidence().line();
                if (at >= from && at <= last) {
                    citations.add(citation);
                }
            }
            String words = text.toString().strip();
            clauses.add(new BasisClause(from, last, source.line(last).strip(), words, isProposal(words), citations));
        }

        private static boolean goesOn(CharSequence before, String words, boolean blank) {
            char last = before.charAt(before.length() - 1);
            boolean closed = last == ';' || last == '.' || last == ':';
            return blank ? !closed && Character.isLowerCase(words.charAt(0)) : !closed;
        }

        private static boolean isPageNumber(String words) {
            return words.length() < 4 && words.chars().allMatch(Character::isDigit);
        }

        private static boolean isCapitals(String words) {
            return CAPITALS.matcher(words).matches();
        }

        private boolean opens(String words, int at) {
            String folded = Folding.fold(words.substring(0, Math.min(40, words.length())));
            if (!Character.isUpperCase(words.charAt(0))) {
                return false;
            }
            if (folded.startsWith("can cu ") || isProposal(words)) {
                return true;
            }
            boolean carries = folded.startsWith("thuc hien ")
                    || folded.startsWith("trien khai ")
                    || folded.startsWith("thi hanh ")
                    || folded.startsWith("theo ");
            return carries
                    && read.citations().stream()
                            .anyMatch(citation -> citation.role() == Citation.Role.BASIS
                                    && citation.evidence().line() == at);
        }

        private static boolean isProposal(String words) {
            String folded = Folding.fold(words.substring(0, Math.min(30, words.length())));
            return folded.startsWith("theo de nghi")
                    || folded.startsWith("xet ")
                    || folded.startsWith("theo to trinh")
                    || folded.startsWith("sau khi ");
        }
    }
}
