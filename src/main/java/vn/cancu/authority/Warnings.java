package vn.cancu.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.OpenMention;
import vn.cancu.authority.Warning.Kind;
import vn.cancu.text.PartialDate;

/** What the reader of an answer should know, in words. */
final class Warnings {
    /** Missing ends that are named in one sentence. */
    private static final int MOST_ENDS = 5;

    /** Rings that are named; of more only the number is told. */
    private static final int MOST_RINGS = 5;

    private final Map<String, FoundItem> starts;
    private final Climb climb;
    private final Rings rings;
    private final PathWords words;

    Warnings(Map<String, FoundItem> starts, Climb climb, Rings rings, PathWords words) {
        this.starts = starts;
        this.climb = climb;
        this.rings = rings;
        this.words = words;
    }

    /**
     * Edges that close a ring.
     *
     * @param named those that are named
     * @param more how many there are besides
     */
    record Rings(List<Edge> named, int more) {
        static Rings of(List<Edge> closing) {
            int named = Math.min(MOST_RINGS, closing.size());
            return new Rings(List.copyOf(closing.subList(0, named)), closing.size() - named);
        }
    }

    static Warning noItem(BasisQuestion question) {
        StringBuilder detail = new StringBuilder("Không có mục hay văn bản nào khớp với “")
                .append(question.text())
                .append('”');
        if (question.unit() != null) {
            detail.append(" của ").append(question.unit());
        }
        if (question.year() != null) {
            detail.append(" năm ").append(question.year());
        }
        return new Warning(Kind.NO_ITEM, detail.append('.').toString(), null);
    }

    List<Warning> of(List<FoundItem> items, List<BasisPath> paths, int pathsFound, List<OpenMention> open) {
        List<Warning> out = new ArrayList<>();
        missing(out, paths);
        undated(out, paths);
        lapsed(out, paths);
        future(out);
        rings(out);
        for (OpenMention mention : open) {
            if (mention.itself()) {
                out.add(new Warning(
                        Kind.SELF_CITATION,
                        "Văn bản dẫn chính nó: “" + mention.mention().mention() + "”.",
                        mention.mention().line()));
            }
        }
        long documents =
                items.stream().map(item -> item.document().key()).distinct().count();
        if (climb.isCut() || pathsFound > paths.size() || documents > starts.size()) {
            out.add(new Warning(
                    Kind.CUT_SHORT,
                    "Còn nữa: hiện đường của " + starts.size() + "/" + documents + " văn bản, " + paths.size() + "/"
                            + pathsFound + " đường.",
                    null));
        }
        return out;
    }

    /** Rings, some by name and the rest by number: where laws cite each other there are hundreds. */
    private void rings(List<Warning> out) {
        for (Edge edge : rings.named()) {
            DocumentCard card = words.card(edge.upper().key());
            out.add(new Warning(
                    Kind.CYCLE,
                    "Các văn bản dẫn nhau thành vòng, qua " + (card == null ? edge.upper() : card).name()
                            + "; vòng được dừng ở đây.",
                    edge.line() == 0 ? null : edge.line()));
        }
        if (rings.more() > 0) {
            out.add(new Warning(Kind.CYCLE, "Và " + rings.more() + " vòng khác.", null));
        }
    }

    private void missing(List<Warning> out, List<BasisPath> paths) {
        for (FoundItem item : starts.values()) {
            List<BasisPath> own = paths.stream()
                    .filter(path -> path.itemKey().equals(item.key()))
                    .toList();
            if (own.isEmpty()) {
                out.add(new Warning(
                        Kind.NO_PATH, item.document().name() + " không dẫn văn bản nào xác định được.", null));
            } else if (own.stream().noneMatch(BasisPath::complete)) {
                out.add(new Warning(
                        Kind.BROKEN,
                        "Không đường nào từ " + item.document().name()
                                + " tới Quốc hội hay văn bản phê duyệt chương trình; " + brokenAt(item.document(), own)
                                + ".",
                        null));
            }
        }
    }

    /** Which documents want their text: the cited ends of the paths, each with the one that cites it. */
    private static String brokenAt(DocumentCard start, List<BasisPath> paths) {
        List<String> ends = paths.stream()
                .filter(path -> path.end().card().known() == DocumentCard.Known.CITED)
                .map(path -> {
                    List<Hop> steps = path.steps();
                    DocumentCard citer = steps.size() == 1
                            ? start
                            : steps.get(steps.size() - 2).document().card();
                    return path.end().card().name() + " (" + citer.name() + " dẫn, "
                            + Path.of(steps.getLast().file()).getFileName() + ":"
                            + steps.getLast().line() + ")";
                })
                .distinct()
                .toList();
        if (ends.isEmpty()) {
            return "văn bản cao nhất tìm được không nêu căn cứ nào nhận ra được";
        }
        String named = String.join("; ", ends.subList(0, Math.min(MOST_ENDS, ends.size())));
        return "chưa có trong kho: " + named
                + (ends.size() > MOST_ENDS ? "; và " + (ends.size() - MOST_ENDS) + " văn bản khác" : "");
    }

    private void undated(List<Warning> out, List<BasisPath> paths) {
        for (FoundItem item : starts.values()) {
            boolean shown = paths.stream().anyMatch(path -> path.itemKey().equals(item.key()));
            if (item.document().date() == null && shown) {
                out.add(new Warning(
                        Kind.NO_DATE,
                        item.document().name() + " không ghi ngày ký: không xem được hiệu lực của căn cứ vào ngày ký.",
                        null));
            }
        }
    }

    private static void lapsed(List<Warning> out, List<BasisPath> paths) {
        Set<String> told = new HashSet<>();
        for (BasisPath path : paths) {
            for (Hop hop : path.steps()) {
                StandingDocument document = hop.document();
                boolean ended = document.status() == Status.REPLACED || document.status() == Status.REPEALED;
                if (ended && told.add(document.card().key())) {
                    out.add(new Warning(
                            Kind.LAPSED,
                            document.card().name()
                                    + (document.status() == Status.REPLACED ? " đã bị thay thế" : " đã bị bãi bỏ")
                                    + " bởi " + String.join(", ", document.endedBy()) + ".",
                            hop.line()));
                }
            }
        }
    }

    private void future(List<Warning> out) {
        for (FoundItem item : starts.values()) {
            PartialDate signed = item.document().date();
            for (Edge edge : climb.above(item.document().key())) {
                PartialDate date = edge.upper().date();
                if (signed != null && date != null && date.earliest().isAfter(signed.latest())) {
                    out.add(new Warning(
                            Kind.FUTURE,
                            edge.upper().name() + " ngày " + date + " được dẫn trong văn bản ký trước đó (" + signed
                                    + ").",
                            edge.line()));
                }
            }
        }
    }
}
