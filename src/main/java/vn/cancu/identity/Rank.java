package vn.cancu.identity;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Rank of force of legal documents, 1 the highest: Hiến pháp; laws and resolutions of the National Assembly; … ; decisions of a
 * commune (Luật 64/2025/QH15, điều 4, and the levels before 1/7/2025). Plans, reports and Party documents have none.
 */
public final class Rank {
    private Rank() {}

    /** Of a document of that type by that issuer; empty where the two do not tell. */
    public static OptionalInt of(@Nullable String type, @Nullable Authority issuer) {
        if (type == null) {
            return OptionalInt.empty();
        }
        String body = issuer == null ? "" : issuer.body();
        int rank = switch (type.toLowerCase(Locale.ROOT)) {
            case "hiến pháp" -> 1;
            case "bộ luật", "luật" -> 2;
            case "pháp lệnh" -> 3;
            case "lệnh" -> 4;
            case "nghị định" -> 5;
            case "thông tư", "thông tư liên tịch" -> 7;
            case "nghị quyết" -> ofResolution(body, issuer);
            case "quyết định" -> ofDecision(body, issuer);
            default -> 0;
        };
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    private static int ofResolution(String body, @Nullable Authority issuer) {
        return switch (body) {
            case "quốc hội" -> 2;
            case "ủy ban thường vụ quốc hội" -> 3;
            case "chính phủ" -> 5;
            case "hđnd" -> local(issuer, 8);
            default -> 0;
        };
    }

    private static int ofDecision(String body, @Nullable Authority issuer) {
        return switch (body) {
            case "chủ tịch nước" -> 4;
            case "thủ tướng chính phủ" -> 6;
            case "ubnd" -> local(issuer, 9);
            default -> 0;
        };
    }

    /** Province, district, commune: each two ranks (council, committee) below the one above. */
    private static int local(@Nullable Authority issuer, int ofProvince) {
        Level level = issuer == null ? null : issuer.level().orElse(null);
        if (level == null) {
            return 0;
        }
        return switch (level) {
            case PROVINCE -> ofProvince;
            case DISTRICT -> ofProvince + 2;
            case COMMUNE -> ofProvince + 4;
            case CENTRAL, VILLAGE -> 0;
        };
    }
}
