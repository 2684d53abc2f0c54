package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Several symbols under one type, date or authority: "các Nghị định số 60/2003/NĐ-CP ngày 6/6/2003, số 73/2003/NĐ-CP ngày 23/6/2003". */
final class Lists {
    private static final Set<String> JOINTS =
            Set.of("", ",", ";", "và", "hoặc", "cùng", "các", ":", "&", ", và", "; và", "và các", ", các");

    private Lists() {}

    /** Whether nothing but a mark or a joining word stands between two places. */
    static boolean isJoint(String text, int from, int to) {
        if (to < from || to - from > 12) {
            return false;
        }
        return JOINTS.contains(text.substring(from, to).strip());
    }

    /** Gives each mention of a list what is printed once for all of them. */
    static List<Mention> completed(String text, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>(found);
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention mention = mentions.get(i);
            if (!mention.isTyped() && mention.type() == null && isJoint(text, before.end(), mention.start())) {
                mentions.set(i, mention.withType(before.type()));
            }
        }
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Mention next = mentions.get(i + 1);
            if (next.isTyped() || next.symbol() == null || !isJoint(text, mention.end(), next.start())) {
                continue;
            }
            Mention completed = mention.date() == null ? mention.withDate(next.date()) : mention;
            mentions.set(i, completed.issuer() == null ? completed.withIssuer(next.issuer()) : completed);
        }
        return mentions;
    }
}
