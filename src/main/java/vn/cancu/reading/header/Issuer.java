package vn.cancu.reading.header;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.reading.unit.UnitReader;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/** Who issues a document: the letterhead; else the authority that decides or plans in its preamble; else title, place and signature. */
final class Issuer {
    private static final List<String> LEVELS =
            List.of("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường");
    private static final List<String> ACTS = List.of(
            "xay dung",
            "ban hanh",
            "trien khai",
            "to chuc",
            "bao cao",
            "de ra",
            "phe duyet",
            "giao",
            "thong bao",
            "lap ");
    private static final int LETTERHEAD = 14;
    private static final List<String> SMALL = List.of(
            "uy ban nhan dan tinh ",
            "uy ban nhan dan thanh pho ",
            "uy ban nhan dan huyen ",
            "uy ban nhan dan quan ",
            "uy ban nhan dan thi xa ",
            "uy ban nhan dan xa ",
            "uy ban nhan dan phuong ",
            "hoi dong nhan dan tinh ",
            "hoi dong nhan dan thanh pho ",
            "hoi dong nhan dan huyen ",
            "hoi dong nhan dan quan ",
            "hoi dong nhan dan thi xa ",
            "hoi dong nhan dan xa ",
            "hoi dong nhan dan phuong ",
            "bo truong bo ",
            "chu tich uy ban nhan dan ");
    private static final int LONGEST_NAME = 70;
    private static final int MOST_WORDS = 12;

    private Issuer() {}

    /** @param implied the authority that the symbol's letters stand for, null where they name none */
    static @Nullable String find(
            Layout layout,
            List<Line> head,
            @Nullable String title,
            @Nullable String place,
            @Nullable String symbol,
            @Nullable String implied,
            Header.@Nullable Signer signer) {
        String letterhead = letterhead(head);
        if (letterhead != null) {
            return letterhead;
        }
        if (implied != null) {
            return implied;
        }
        String acting = acting(layout);
        String committee = acting != null ? acting : committee(layout, symbol, signer, title);
        return committee == null ? null : named(committee, title, place);
    }

    /** The authority in the letterhead; of two, the lower one issues and the upper one is only its parent. */
    private static @Nullable String letterhead(List<Line> head) {
        String issuer = null;
        for (int i = 0; i < Math.min(LETTERHEAD, head.size()); i++) {
            String text = head.get(i).text().strip().replaceAll("[-_*\\s]+$", "");
            String folded = Folding.fold(text);
            if (folded.length() != text.length() || (folded.startsWith("so") && folded.contains("/"))) {
                break;
            }
            Span span = UnitReader.at(text, folded, 0).orElse(null);
            boolean republic = folded.indexOf("cong hoa xa hoi") > 0;
            boolean whole = span != null && (span.end() > text.length() - 4 || isSmallName(text, folded));
            if (span != null && (whole || republic) && text.length() < 120) {
                String name = republic ? text.substring(0, Math.min(span.end(), cut(folded))) : text;
                issuer = isBare(folded) && i + 1 < head.size() && isPlace(head.get(i + 1))
                        ? name.strip() + " " + head.get(i + 1).text().strip().replaceAll("[-_*\\s]+$", "")
                        : name.strip();
            } else if (issuer != null && folded.startsWith("cong hoa")) {
                break;
            }
        }
        return issuer;
    }

    /** A file printed without capitals: "Ủy ban nhân dân tỉnh nghệ an", "Bộ trưởng bộ giao thông vận tải" on a line of its own. */
    private static boolean isSmallName(String text, String folded) {
        boolean named = SMALL.stream().anyMatch(folded::startsWith);
        boolean words = text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
        return named && words && text.length() < LONGEST_NAME && text.split(" +", -1).length <= MOST_WORDS;
    }

    private static int cut(String folded) {
        int republic = folded.indexOf(" cong hoa xa hoi");
        return republic < 0 ? folded.length() : republic;
    }

    private static boolean isBare(String folded) {
        return folded.equals("uy ban nhan dan")
                || folded.equals("hoi dong nhan dan")
                || folded.equals("ubnd")
                || folded.equals("hdnd");
    }

    private static boolean isPlace(Line line) {
        String text = line.text().strip().toLowerCase(java.util.Locale.ROOT);
        return LEVELS.stream().anyMatch(text::startsWith);
    }

    /** "UBND xã Tân Lập xây dựng Kế hoạch …" at the beginning of a paragraph. */
    private static @Nullable String acting(Layout layout) {
        int seen = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            Zone zone = layout.line(paragraph.firstLine()).zone();
            if (zone == Zone.CLOSING || seen > 40) {
                break;
            }
            seen++;
            Optional<String> issuer = acting(paragraph, 0).or(() -> acting(paragraph, behindComma(paragraph)));
            if (issuer.isPresent()) {
                return issuer.get();
            }
        }
        return null;
    }

    /** Behind the last comma before "ban hành kế hoạch", for a basis block that runs on into the act. */
    private static int behindComma(Paragraph paragraph) {
        int act = Math.max(
                paragraph.folded().indexOf(" ban hanh ke hoach"),
                paragraph.folded().indexOf(" xay dung ke hoach"));
        return act < 0 ? -1 : paragraph.text().lastIndexOf(',', act) + 1;
    }

    private static Optional<String> acting(Paragraph paragraph, int from) {
        if (from < 0) {
            return Optional.empty();
        }
        String folded = paragraph.folded();
        return UnitReader.at(paragraph.text(), folded, from)
                .filter(span -> isPeople(folded, span.start()) && acts(folded, span.end()))
                .map(span -> paragraph.text().substring(span.start(), span.end()));
    }

    private static boolean isPeople(String folded, int at) {
        return List.of("ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan").stream()
                .anyMatch(name -> folded.startsWith(name, at));
    }

    private static boolean acts(String folded, int end) {
        String next = folded.substring(end, Math.min(folded.length(), end + 30))
                .replaceFirst("^ ?\\([^)]{0,20}\\)", "")
                .strip();
        return ACTS.stream().anyMatch(next::startsWith);
    }

    /** "UBND" or "HĐND" by symbol or signature, with the level that the text names it by. */
    private static @Nullable String committee(
            Layout layout, @Nullable String symbol, Header.@Nullable Signer signer, @Nullable String title) {
        String capacity = signer == null || signer.capacity() == null ? "" : Folding.fold(signer.capacity());
        String position = signer == null || signer.position() == null ? "" : Folding.fold(signer.position());
        boolean council = symbol != null && symbol.endsWith("HĐND");
        boolean people = (symbol != null && symbol.endsWith("UBND"))
                || capacity.contains("uy ban nhan dan")
                || position.contains("chu tich");
        if (!council && !people) {
            return null;
        }
        String name = council ? "HĐND" : "UBND";
        String folded = layout.folded();
        String best = null;
        int most = 0;
        for (String level : LEVELS) {
            int count = count(folded, name.equals("UBND") ? "ubnd " : "hdnd ", Folding.fold(level));
            if (title != null && behind(title, level) != null) {
                count += 100;
            }
            if (count > most) {
                most = count;
                best = level;
            }
        }
        return best == null ? null : name + " " + best;
    }

    private static int count(String folded, String name, String level) {
        int count = 0;
        for (int at = folded.indexOf(name + level + " "); at >= 0; at = folded.indexOf(name + level + " ", at + 1)) {
            count++;
        }
        return count;
    }

    /** Adds the proper name that title or date line give to a committee named by its level alone. */
    private static String named(String committee, @Nullable String title, @Nullable String place) {
        String lower = committee.toLowerCase(java.util.Locale.ROOT);
        String level = LEVELS.stream().filter(lower::endsWith).findFirst().orElse(null);
        if (level == null) {
            return committee;
        }
        String base = committee
                .replaceFirst("(?i)^ủy ban nhân dân|^uỷ ban nhân dân", "UBND")
                .replaceFirst("(?i)^hội đồng nhân dân", "HĐND");
        String name = title == null ? null : behind(title, level);
        if (name == null && place != null) {
            String found = behind(place, level);
            name = found == null ? place : found;
        }
        return name == null ? committee : base + " " + name;
    }

    private static @Nullable String behind(String text, String level) {
        String folded = Folding.fold(text);
        String word = Folding.fold(level) + " ";
        for (int at = folded.lastIndexOf(word);
                at >= 0 && folded.length() == text.length();
                at = at == 0 ? -1 : folded.lastIndexOf(word, at - 1)) {
            String committee = "UBND " + text.substring(at);
            Span span = UnitReader.at(committee, Folding.fold(committee), 0).orElse(null);
            int from = 5 + word.length();
            if (span != null && span.end() > from && (at == 0 || text.charAt(at - 1) == ' ')) {
                return committee.substring(from, span.end());
            }
        }
        return null;
    }
}
