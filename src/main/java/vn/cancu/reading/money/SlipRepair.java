package vn.cancu.reading.money;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Corrects slips of unit or digit where the document itself shows what is meant, and tells so in the amount's anomaly.
 *
 * <p>Grounds, in this order: an amount written out in đồng beside a larger unit ("236.000.000 triệu đồng" for a commune); an
 * amount too large for its authority whose digits stand elsewhere in the document with a smaller unit; an amount thousands of times
 * those that the same words name ({@link PeerRepair}); a part larger than its total by one surplus digit, where the document repeats the
 * total.
 */
final class SlipRepair {
    /** No authority below the state itself has this much: a million tỷ đồng. */
    private static final long IMPOSSIBLE = 1_000_000_000_000_000L;
    /** "230.000.000 triệu đồng" and more is written out in đồng whoever prints it: a hundred thousand tỷ in a round figure. */
    private static final long WRITTEN_OUT = 100_000_000_000_000L;

    private static final long LARGE = 1_000_000_000_000L;

    private final List<Statement> statements;
    private final List<Sum> sums;
    private final long doubtful;
    private final long impossible;

    SlipRepair(List<Statement> statements, List<Sum> sums, @Nullable String level) {
        this.statements = statements;
        this.sums = sums;
        this.doubtful = doubtful(level);
        this.impossible = Math.min(IMPOSSIBLE, doubtful * 10);
    }

    /** More than one item of such an authority costs: 100 tỷ for a commune, 2.000 tỷ for a district, 50.000 tỷ for a province. */
    private static long doubtful(@Nullable String level) {
        if (level == null) {
            return IMPOSSIBLE / 10;
        }
        return switch (level) {
            case "xã" -> 100_000_000_000L;
            case "huyện" -> 2_000_000_000_000L;
            case "tỉnh" -> 50_000_000_000_000L;
            default -> IMPOSSIBLE;
        };
    }

    void run() {
        statements.forEach(this::repairWrittenOut);
        sums.forEach(this::repairBeside);
        repairTwins();
        new PeerRepair(statements).run();
        sums.forEach(this::repairSurplusDigit);
    }

    private void repairWrittenOut(Statement statement) {
        MoneyToken token = statement.token;
        boolean grouped = token.scale() != AmountScale.DONG && token.printed().endsWith(".000.000");
        if (statement.amount >= impossible || (grouped && statement.amount >= WRITTEN_OUT)) {
            writtenOut(statement);
        }
    }

    private void writtenOut(Statement statement) {
        MoneyToken token = statement.token;
        if (token.scale() == AmountScale.DONG) {
            return;
        }
        AmountScale.DONG.worth(token.figure()).ifPresent(meant -> {
            if (meant >= 1_000_000L && meant < impossible) {
                correct(statement, meant, "đơn vị in là “" + token.unit() + "” nhưng con số viết đủ từng đồng");
            }
        });
    }

    /** The same slip in a total and its parts: where one is written out in đồng, the others with its unit are too. */
    private void repairBeside(Sum sum) {
        List<Statement> group = new ArrayList<>();
        group.add(statements.get(sum.total()));
        sum.parts().forEach(part -> group.add(statements.get(part)));
        boolean slipped = group.stream().anyMatch(statement -> statement.anomaly != null);
        for (Statement statement : group) {
            if (slipped && statement.anomaly == null && statement.amount >= Math.min(doubtful, LARGE)) {
                writtenOut(statement);
            }
        }
    }

    private void repairTwins() {
        Map<String, Long> smallest = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.amount < doubtful) {
                smallest.merge(digits(statement.amount), statement.amount, Math::min);
            }
        }
        for (Statement statement : statements) {
            Long twin = smallest.get(digits(statement.amount));
            if (statement.anomaly == null
                    && statement.amount >= doubtful
                    && twin != null
                    && isThousandfold(statement.amount, twin)) {
                correct(statement, twin, "lớn gấp nghìn lần số " + print(twin) + " đồng in ở chỗ khác trong văn bản");
            }
        }
    }

    private static boolean isThousandfold(long large, long small) {
        long ratio = small == 0 ? 0 : large / small;
        return large == ratio * small && (ratio == 1_000 || ratio == 1_000_000);
    }

    /** Significant digits: of two at least, so that "100" and "1.000" are no twins. */
    private static String digits(long amount) {
        String text = String.valueOf(amount);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return end < 2 ? text : text.substring(0, end);
    }

    private void repairSurplusDigit(Sum sum) {
        Statement total = statements.get(sum.total());
        for (int index : sum.parts()) {
            Statement part = statements.get(index);
            boolean same = part.token.scale() == total.token.scale();
            if (same
                    && part.anomaly == null
                    && part.amount > total.amount
                    && isRepeated(total, part)
                    && lessOneDigit(part.token.printed(), total.token.printed())) {
                part.surplusDigit = true;
                correct(
                        part,
                        total.amount,
                        "lớn hơn tổng số " + total.token.printed() + " " + total.token.unit()
                                + " mà nó là một phần; thừa một chữ số");
            }
        }
    }

    /** Whether the total's amount stands a second time in the document, so that it is no slip itself. */
    private boolean isRepeated(Statement total, Statement part) {
        for (Statement other : statements) {
            if (other != total && other != part && other.amount == total.amount) {
                return true;
            }
        }
        return false;
    }

    /** Whether leaving out one digit of {@code longer} gives {@code shorter}. */
    private static boolean lessOneDigit(String longer, String shorter) {
        String a = longer.replace(".", "");
        String b = shorter.replace(".", "");
        if (a.length() != b.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.substring(i + 1).equals(b.substring(i));
    }

    static void correct(Statement statement, long meant, String why) {
        statement.anomaly = "In “" + statement.token.printed() + " " + statement.token.unit() + "”: " + why
                + "; hiểu là " + print(meant) + " đồng";
        statement.amount = meant;
    }

    static String print(long amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(amount);
    }
}
