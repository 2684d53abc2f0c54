package vn.cancu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A finding before it has its rule and what people said of it.
 *
 * @param rule id
 * @param document what it is found in
 * @param facts what makes it this one and no other, without lines
 * @param detail in words
 * @param quotes the words it rests on
 * @param amounts in whole đồng what is stated, then what that is held against; empty where it is of no money that was compared
 */
record Draft(String rule, Subject document, String facts, String detail, List<Quote> quotes, List<Long> amounts) {
    Draft {
        quotes = List.copyOf(quotes);
        amounts = List.copyOf(amounts);
    }

    /**
     * Its id.
     *
     * @param ordinal 1 for the first finding of the same rule, document and facts, in reading order
     */
    String id(int ordinal) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((rule + "\n" + document.key() + "\n" + facts + "\n" + ordinal)
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
