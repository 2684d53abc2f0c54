package vn.cancu.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and sentences of {@code src/test/resources/generator}, and the filling of sentences. */
final class Vocabulary {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    static final Vocabulary VIETNAMESE = new Vocabulary();

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();

    private Vocabulary() {
        entries("words.txt")
                .forEach(entry ->
                        words.put(entry.getKey(), List.of(entry.getValue().split("\\|", -1))));
        entries("sentences.txt")
                .forEach(entry -> sentences
                        .computeIfAbsent(entry.getKey(), purpose -> new ArrayList<>())
                        .add(entry.getValue()));
    }

    List<String> words(String slot) {
        return known(words, slot);
    }

    /** One sentence of that purpose, its slots filled; begins with a capital letter. */
    String sentence(String purpose, Dice dice, List<String> villages) {
        String template = dice.pick(known(sentences, purpose));
        String filled = SLOT.matcher(template).replaceAll(slot -> fill(slot, dice, villages));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String fill(MatchResult slot, Dice dice, List<String> villages) {
        String name = slot.group(1);
        var range = RANGE.matcher(name);
        if (range.matches()) {
            int number = dice.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
            return number < 10 ? "0" + number : Integer.toString(number);
        }
        return dice.pick(name.equals("thôn") ? villages : words(name));
    }

    private static List<String> known(Map<String, List<String>> lists, String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("src/test/resources/generator lacks " + name);
        }
        return list;
    }

    private static List<Map.Entry<String, String>> entries(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/generator/" + file)) {
            if (in == null) {
                throw new IllegalStateException("src/test/resources/generator/" + file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Map.entry(
                            line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
