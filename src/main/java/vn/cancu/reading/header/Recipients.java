package vn.cancu.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;

/** The list under "Nơi nhận", one entry a line or all in one line. */
final class Recipients {
    private static final int MOST = 60;

    private Recipients() {}

    static List<String> find(Layout layout) {
        List<String> recipients = new ArrayList<>();
        boolean inside = false;
        for (Line line : layout.lines()) {
            if (line.zone() != Zone.CLOSING || line.isBlank()) {
                continue;
            }
            String text = line.text();
            int bar = text.indexOf('|');
            String cell = (bar > 0 ? text.substring(0, bar) : text).strip();
            String folded = Folding.fold(cell);
            if (folded.startsWith("noi nhan")) {
                inside = true;
                split(cell.substring(Math.min(cell.length(), 8)), recipients);
            } else if (inside
                    && (line.kind() == Kind.BULLET || (line.kind() == Kind.TABLE && folded.startsWith("-")))) {
                split(cell, recipients);
            } else if (inside && (line.kind() == Kind.CAPITALS || !recipients.isEmpty())) {
                break;
            }
        }
        return recipients.size() > MOST ? recipients.subList(0, MOST) : recipients;
    }

    private static void split(String words, List<String> out) {
        for (String part : words.split("(?:^|;)[ :/]*-\\s*|^[ :/]+", -1)) {
            String entry = part.strip();
            while (entry.endsWith(";") || entry.endsWith(".") || entry.endsWith(",")) {
                entry = entry.substring(0, entry.length() - 1).strip();
            }
            if (!entry.isEmpty() && entry.length() < 200) {
                out.add(entry);
            }
        }
    }
}
