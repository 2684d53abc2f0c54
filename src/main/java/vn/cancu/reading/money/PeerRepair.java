package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * An amount among others that the same words name ("Được giao … nghìn đồng" below each project): where it is hundreds of times the largest
 * of them, and with a smaller unit would be one of them, its unit is a slip.
 */
final class PeerRepair {
    private static final int FEWEST = 3;
    /** So many times its largest peer an amount must be before its unit is doubted. */
    private static final long OUTLYING = 100;
    /** How far from its peers the corrected amount may be, in times. */
    private static final long AMONG = 8;

    private static final List<AmountScale> SMALLER =
            List.of(AmountScale.MILLION, AmountScale.THOUSAND, AmountScale.DONG);

    private final Map<String, List<Statement>> byLabel = new HashMap<>();

    PeerRepair(List<Statement> statements) {
        for (Statement statement : statements) {
            String label = statement.label.replaceAll("[^a-z]+", " ").strip();
            if (label.length() > 2) {
                byLabel.computeIfAbsent(label, words -> new ArrayList<>()).add(statement);
            }
        }
    }

    void run() {
        for (List<Statement> peers : byLabel.values()) {
            if (peers.size() > FEWEST) {
                long[] amounts =
                        peers.stream().mapToLong(peer -> peer.amount).sorted().toArray();
                peers.forEach(statement -> check(statement, amounts));
            }
        }
    }

    /** @param amounts of all peers, the smallest first */
    private static void check(Statement statement, long[] amounts) {
        int last = amounts.length - 1;
        long largest = statement.amount == amounts[last] ? amounts[last - 1] : amounts[last];
        long smallest = statement.amount == amounts[0] ? amounts[1] : amounts[0];
        if (statement.anomaly != null || statement.amount / OUTLYING <= largest) {
            return;
        }
        for (AmountScale scale : SMALLER) {
            OptionalLong meant = scale.worth(statement.token.figure());
            boolean smaller = scale.dong() < statement.token.scale().dong();
            if (smaller
                    && meant.isPresent()
                    && meant.getAsLong() <= largest * AMONG
                    && meant.getAsLong() >= smallest / AMONG) {
                SlipRepair.correct(
                        statement, meant.getAsLong(), "lớn gấp hàng trăm lần mọi số cùng loại trong văn bản");
                return;
            }
        }
    }
}
