package vn.cancu.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.cancu.api.SearchSheet;
import vn.cancu.api.StandingSearch;
import vn.cancu.search.SearchQuestion;

/**
 * A list of questions, one a line; empty lines and those that begin with {@code #} are left out. A line that is no question (not UTF-8,
 * longer than is read, without a letter or figure) is told with its number, and the rest goes on.
 */
final class SearchBatch {
    private final Function<SearchQuestion, StandingSearch.Answer> search;
    private final Function<String, SearchQuestion> question;
    private final List<SearchSheet.Asked> asked = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    /** A line that was not asked, and the message that says why. */
    record Bad(int line, String why) {}

    /**
     * A list to be asked.
     *
     * @param question makes a question of a line, with all that narrows the list
     */
    SearchBatch(Function<SearchQuestion, StandingSearch.Answer> search, Function<String, SearchQuestion> question) {
        this.search = search;
        this.question = question;
    }

    void ask(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int line = 0;
        int from = 0;
        while (from < bytes.length) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line++;
            ask(line, bytes, from, end);
            from = end + 1;
        }
    }

    private void ask(int number, byte[] bytes, int from, int end) {
        String line;
        try {
            line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, end - from))
                    .toString();
        } catch (CharacterCodingException e) {
            bad.add(new Bad(number, "search.bad-encoding"));
            return;
        }
        String typed = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
        if (typed.isEmpty() || typed.startsWith("#")) {
            return;
        }
        if (typed.length() > SearchQuestion.LONGEST) {
            bad.add(new Bad(number, "search.bad-length"));
        } else if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            bad.add(new Bad(number, "search.bad-noise"));
        } else {
            SearchQuestion made = question.apply(typed);
            asked.add(new SearchSheet.Asked(number, made.offset(), search.apply(made)));
        }
    }

    List<SearchSheet.Asked> asked() {
        return asked;
    }

    List<Bad> bad() {
        return bad;
    }
}
