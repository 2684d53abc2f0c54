package vn.cancu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.identity.UnitName;
import vn.cancu.text.Folding;

/**
 * The units that a text names, told by hand ({@code src/test/resources/units}): what the program says is compared with it.
 *
 * <p>A unit is {@code generic} where the words name no one unit, and {@code unknown} where the text does not tell which one it is.
 */
final class HandList {
    /**
     * One mention.
     *
     * @param unit its own name, without its place
     * @param place the place and those above it, the nearest first
     * @param where duty, recipient, reports-to, issuer, signature or money
     */
    record Mention(int line, String words, String unit, List<String> place, String level, String where) {
        boolean isGeneric() {
            return unit.equals("generic");
        }

        boolean isUnknown() {
            return unit.equals("unknown");
        }

        /** The parts of the document, as the program names them, that it can be told of. */
        List<String> parts() {
            return switch (where) {
                case "recipient", "signature", "issuer" -> List.of(where.toUpperCase(Locale.ROOT));
                default -> List.of("TEXT", "MONEY");
            };
        }

        /** Whether the words that the program took for a name hold these, or are held by them. */
        boolean isIn(String printed) {
            String own = " " + Folding.key(words) + " ";
            String other = " " + Folding.key(printed) + " ";
            return own.contains(other) || other.contains(own);
        }

        /** Whether it is this unit: the same name, in the same place, at the same level, and under no other place. */
        boolean means(@Nullable UnitName found) {
            if (found == null || isUnknown()) {
                return found == null || !found.key().contains("chương trình");
            }
            if (isGeneric() || found.generic()) {
                return isGeneric() && found.generic();
            }
            String expected = place.isEmpty() ? unit : unit + " " + place.getFirst();
            return plain(found.name()).equals(plain(expected))
                    && (found.level() == null ? "" : found.level().vietnamese()).equals(level)
                    && found.within().map(Folding::key).stream()
                            .allMatch(within -> place.stream().map(Folding::key).anyMatch(within::equals));
        }
    }

    private static final Pattern AND = Pattern.compile(" va ");
    private static final Map<String, String> WHOLE = Map.of(
            "ubnd",
            "uy ban nhan dan",
            "hdnd",
            "hoi dong nhan dan",
            "mttq",
            "mat tran to quoc",
            "mtqg",
            "muc tieu quoc gia");

    private HandList() {}

    /** The mentions of one seed, "002". */
    static List<Mention> of(String seed) {
        try (InputStream in = HandList.class.getResourceAsStream("/units/" + seed + ".csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> mention(Table.cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mention mention(List<String> cells) {
        List<String> place =
                cells.get(3).isEmpty() ? List.of() : List.of(cells.get(3).split(", ", -1));
        return new Mention(
                Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2), place, cells.get(4), cells.get(5));
    }

    private static String plain(String name) {
        StringBuilder out = new StringBuilder(" ");
        for (String word : AND.matcher(" " + Folding.key(name) + " ")
                .replaceAll(" ")
                .strip()
                .split(" ", -1)) {
            out.append(WHOLE.getOrDefault(word, word)).append(' ');
        }
        return out.toString();
    }
}
