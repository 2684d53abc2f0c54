package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.search.SavedSearches.Saved;

class SavedSearchesTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsKeptIsFoundWithAllThatNarrowsIt() {
        SavedSearches searches = searches();
        SearchFilters filters = new SearchFilters(
                List.of("Kế hoạch"),
                List.of("xã"),
                List.of(),
                List.of("1719"),
                List.of("1719/DA4"),
                List.of(2024, 2025),
                List.of(),
                LocalDate.of(2024, 1, 1),
                null);
        Saved saved = new Saved(
                "nước sạch", "nước \"sinh hoạt\"", filters, SearchQuestion.Order.NEWEST_FIRST, List.of("in_force"));
        searches.save(saved);
        assertThat(searches().named(" nước sạch ")).contains(saved);
        assertThat(searches().list()).containsExactly(saved);
    }

    @Test
    void everyChangeCanBeTakenBack() {
        SavedSearches searches = searches();
        assertThat(searches.restore("a")).isFalse();
        assertThat(searches.forget("a")).isFalse();
        searches.save(of("a", "đường"));
        searches.save(of("a", "cầu"));
        assertThat(searches.restore("a")).isTrue();
        assertThat(searches.named("a")).contains(of("a", "đường"));
        assertThat(searches.forget("a")).isTrue();
        assertThat(searches.list()).isEmpty();
        assertThat(searches.restore("a")).isTrue();
        assertThat(searches.named("a")).contains(of("a", "đường"));
    }

    /** A crash in the middle of a line, even of a letter, costs that line and no other. */
    @Test
    void aTornLineIsPassedOverAndTold() throws IOException {
        SavedSearches searches = searches();
        searches.save(of("a", "đường"));
        byte[] torn = "{\"name\":\"b\",\"saved\":{\"text\":\"đ".getBytes(StandardCharsets.UTF_8);
        Files.write(file(), Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);
        assertThat(searches.list()).containsExactly(of("a", "đường"));
        assertThat(searches.unreadable()).containsExactly(2);
        searches.save(of("c", "cầu"));
        assertThat(searches().list()).containsExactly(of("a", "đường"), of("c", "cầu"));
        assertThat(searches().unreadable()).containsExactly(2);
    }

    @Test
    void aLineOfAnotherKindIsPassedOverToo() throws IOException {
        Files.writeString(file(), "null\n{\"name\":\"a\",\"saved\":{\"name\":\"a\"}}\n[1]\n");
        assertThat(searches().list()).isEmpty();
        assertThat(searches().unreadable()).containsExactly(1, 2, 3);
    }

    /** Lines of before there were statuses. */
    @Test
    void readsWhatWasKeptBefore() throws IOException {
        Files.writeString(file(), """
                {"name":"a","saved":{"name":"a","text":"đường","filters":{"types":[],"levels":[],"units":[],\
                "programmes":[],"components":[],"years":[],"issuers":[],"from":null,"to":null},"order":"BEST_FIRST"}}
                """);
        assertThat(searches().list()).containsExactly(of("a", "đường"));
    }

    @Test
    void manyAtOnceLoseNothing() {
        IntStream.range(0, 40).parallel().forEach(i -> searches().save(of("s" + i, "đường " + i)));
        assertThat(searches().list()).hasSize(40);
        assertThat(searches().unreadable()).isEmpty();
    }

    /** What another process does while it holds the file is part of what the next change rests on. */
    @Test
    void aChangeRestsOnWhatAnotherProcessHasJustWritten() throws Exception {
        searches().save(of("a", "đường"));
        try (OtherProcess other = new OtherProcess(file(), "a", "cầu")) {
            CompletableFuture<Boolean> restored =
                    other.meanwhile(() -> searches().restore("a"));
            other.write();
            assertThat(restored.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(searches().named("a")).contains(of("a", "đường"));
        try (OtherProcess other = new OtherProcess(file(), "b", "cầu")) {
            CompletableFuture<Boolean> forgotten =
                    other.meanwhile(() -> searches().forget("b"));
            other.write();
            assertThat(forgotten.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(searches().named("b")).isEmpty();
        assertThat(searches().unreadable()).isEmpty();
    }

    /** Holds the lock of the file until it is told to add a line. */
    public static final class OtherProcess implements AutoCloseable {
        private final Process process;

        private OtherProcess(Path file, String name, String text) throws IOException {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OtherProcess.class.getName(),
                            file.toString(),
                            new String(JsonMapper.shared().writeValueAsBytes(of(name, text)), StandardCharsets.UTF_8)))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.getInputStream().read()).isEqualTo('!');
        }

        /** Begins something that must wait for the lock. */
        private CompletableFuture<Boolean> meanwhile(Supplier<Boolean> change) {
            CompletableFuture<Boolean> changed = CompletableFuture.supplyAsync(change);
            assertThatThrownBy(() -> changed.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return changed;
        }

        private void write() throws IOException, InterruptedException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            assertThat(process.waitFor()).isZero();
        }

        @Override
        public void close() {
            process.destroy();
        }

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.APPEND)) {
                channel.lock();
                System.out.print('!');
                System.out.flush();
                System.in.read();
                Saved saved = JsonMapper.shared().readValue(arguments[1], Saved.class);
                String line = JsonMapper.shared().writeValueAsString(Map.of("name", saved.name(), "saved", saved));
                channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void aNameHasLetters() {
        for (String name : List.of("  ", "x".repeat(101), "a\tb", "a\nb")) {
            assertThat(SavedSearches.isName(name)).isFalse();
            assertThatThrownBy(() -> searches().save(of(name, "x"))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SavedSearches.isName(" nước sạch ")).isTrue();
    }

    private SavedSearches searches() {
        return new SavedSearches(file());
    }

    private Path file() {
        return folder.resolve("searches.jsonl");
    }

    private static Saved of(String name, String text) {
        return new Saved(name, text, SearchFilters.NONE, SearchQuestion.Order.BEST_FIRST, List.of());
    }
}
