package vn.cancu.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.document.Target;
import vn.cancu.text.Folding;

/** A target that is worse than a result of the same indicator that the document itself reports. */
final class TargetFinder implements Finder {
    private static final Set<String> EMPTY = Set.of(
            "ty", "le", "dat", "va", "duoc", "cac", "cua", "co", "tren", "so", "den", "hoac", "duy", "tri", "dia",
            "ban", "xa", "nam", "cuoi", "ket", "qua", "muc", "tieu", "chi", "phan", "dau", "hien", "nay", "het", "giam",
            "tang", "xuong", "con", "len", "duoi", "nang", "da", "thuc", "trong");
    /** Indicators of which less is better. */
    private static final List<String> LESS =
            List.of("suy dinh duong", "ho ngheo", "tu vong", "tao hon", "that nghiep", "tai ngheo");

    private static final int MOST = 400;

    private record Measured(Target target, Set<String> words, BigDecimal value, boolean less) {}

    @Override
    public void find(Matter matter, List<Finding> findings) {
        List<Measured> results = new ArrayList<>();
        List<Measured> aims = new ArrayList<>();
        for (Target target : matter.targets()) {
            measured(target).ifPresent(m -> (target.kind() == Target.Kind.RESULT ? results : aims).add(m));
        }
        for (Measured aim : aims.subList(0, Math.min(MOST, aims.size()))) {
            for (Measured result : results.subList(0, Math.min(MOST, results.size()))) {
                int compared = aim.value().compareTo(result.value());
                boolean worse = aim.less() ? compared > 0 : compared < 0;
                if (worse && aim.less() == result.less() && isSame(aim.words(), result.words())) {
                    findings.add(new Finding(
                            aim.target().evidence().line(),
                            Kind.INCONSISTENT_FIGURES,
                            "target-below-result",
                            "Chỉ tiêu " + aim.target().value() + "% kém kết quả đã đạt "
                                    + result.target().value() + "% (dòng "
                                    + result.target().evidence().line() + ")",
                            List.of(aim.target().evidence(), result.target().evidence())));
                    break;
                }
            }
        }
    }

    private static Optional<Measured> measured(Target target) {
        String folded = Folding.fold(target.indicator());
        boolean percent = "%".equals(target.unit());
        // "giảm 2,77%" is by how much, not to where.
        String quote = Folding.fold(target.evidence().quote());
        boolean byHowMuch = quote.contains("giam")
                && !quote.contains("con ")
                && !quote.contains("xuong")
                && !quote.contains("dat ");
        if (!percent || byHowMuch || !target.value().matches("\\d{1,3}(?:\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(List.of(Folding.key(folded).split(" ", -1)));
        words.removeAll(EMPTY);
        words.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
        boolean less = LESS.stream().anyMatch(folded::contains);
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(new Measured(target, words, new BigDecimal(target.value()), less));
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        if (a.size() < 3 || b.size() < 3) {
            return a.equals(b);
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        int smaller = Math.min(a.size(), b.size());
        int larger = Math.max(a.size(), b.size());
        return common * 10 >= smaller * 8 && common * 2 >= larger;
    }
}
