package vn.cancu.reading.header;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.text.Folding;

/** Which years a title says the document is about. */
final class Scope {
    private static final Pattern YEAR =
            Pattern.compile("(?<!thang \\d{1,2} )nam (20\\d\\d)(?! cua)(?:\\s*(?:,|va|-)\\s*(20\\d\\d))?");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)\\s*-\\s*(20\\d\\d)");
    private static final int LONGEST_PERIOD = 20;

    private Scope() {}

    static List<Integer> years(String title) {
        String folded = Folding.fold(title);
        TreeSet<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(folded);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
            if (year.group(2) != null) {
                years.add(Integer.valueOf(year.group(2)));
            }
        }
        Matcher period = PERIOD.matcher(folded);
        while (years.isEmpty() && period.find()) {
            int first = Integer.parseInt(period.group(1));
            int last = Integer.parseInt(period.group(2));
            for (int y = first; y <= last && last - first <= LONGEST_PERIOD; y++) {
                years.add(y);
            }
        }
        return List.copyOf(years);
    }
}
