package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.document.Item;
import vn.cancu.document.RivalLeads;
import vn.cancu.document.RivalLeads.Lead;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;

/**
 * Two units that each lead the same component, told in two sentences. Units that lead together stand in one sentence; where a sentence
 * names a smaller part ("nội dung", "công trình"), its lead is of that part alone.
 */
final class LeadFinder implements Finder {
    private static final Pattern NAMED =
            Pattern.compile("(?:tieu du an (?<part>\\d{1,2}),? (?:thuoc|cua) )?(?<!tieu )du an (?<whole>\\d{1,2})\\b");
    private static final List<String> SMALLER = List.of(
            "noi dung",
            "hoat dong",
            "cong trinh",
            "mo hinh",
            "phan viec",
            "chinh sach",
            "nhiem vu so",
            "lop ",
            "dong chu tri");

    /** Longer lines are no sentence of an office; to look through them for each duty would take too long. */
    private static final int LONGEST = 4_000;

    @Override
    public void find(Matter matter, List<Finding> findings) {
        Set<String> components = matter.items().stream()
                .filter(item -> item.kind() == Item.Kind.PROJECT || item.kind() == Item.Kind.SUBPROJECT)
                .map(Item::id)
                .collect(Collectors.toSet());
        Map<String, List<Lead<Duty>>> leads = new LinkedHashMap<>();
        for (Duty duty : matter.duties()) {
            if (duty.role() == Duty.Role.LEAD) {
                String sentence = sentence(matter.layout(), duty.evidence());
                component(duty, sentence, components)
                        .filter(id -> SMALLER.stream().noneMatch(sentence::contains))
                        .ifPresent(id -> leads.computeIfAbsent(id, same -> new ArrayList<>())
                                .add(new Lead<>(duty.unit(), sentence, duty)));
            }
        }
        leads.forEach((id, ofItem) -> check(ofItem, findings));
    }

    private static Optional<String> component(Duty duty, String sentence, Set<String> components) {
        String item = duty.item();
        if (item != null && components.contains(item)) {
            return Optional.of(item);
        }
        Matcher named = NAMED.matcher(sentence);
        if (!named.find()) {
            return Optional.empty();
        }
        String id = "DA" + named.group("whole") + (named.group("part") == null ? "" : ".TDA" + named.group("part"));
        boolean one = !named.find() && components.contains(id);
        return one && components.stream().noneMatch(other -> other.startsWith(id + "."))
                ? Optional.of(id)
                : Optional.empty();
    }

    /** The sentence, folded, in which the words stand, within their line. */
    private static String sentence(Layout layout, Evidence evidence) {
        Line line = layout.line(evidence.line());
        String text = line.text();
        if (text.length() > LONGEST) {
            return "";
        }
        int at = Math.min(evidence.start() + evidence.quote().length(), text.length());
        int from = 0;
        for (int stop = text.indexOf(". ");
                stop >= 0 && stop + 2 <= evidence.start();
                stop = text.indexOf(". ", stop + 1)) {
            from = Character.isUpperCase(text.charAt(Math.min(stop + 2, text.length() - 1))) ? stop + 2 : from;
        }
        int end = text.indexOf(". ", Math.max(from, at - 1));
        // "X (chủ trì), Y (phối hợp), Z (chủ trì)": each is told its own part.
        boolean alone = Folding.fold(text.substring(at, Math.min(text.length(), at + 12)))
                .strip()
                .startsWith("(chu tri)");
        return line.number() + " " + (alone ? at : from) + " "
                + Folding.fold(text.substring(from, end < 0 ? text.length() : end));
    }

    private static void check(List<Lead<Duty>> leads, List<Finding> findings) {
        RivalLeads.among(leads)
                .ifPresent(rivals -> findings.add(new Finding(
                        rivals.other().evidence().line(),
                        Kind.OTHER,
                        "two-leads",
                        "Hai đơn vị cùng chủ trì: " + rivals.first().unit() + " và "
                                + rivals.other().unit(),
                        List.of(rivals.first().evidence(), rivals.other().evidence()))));
    }
}
