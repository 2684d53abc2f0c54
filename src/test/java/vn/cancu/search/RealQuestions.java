package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.graph.ReadFiles;
import vn.cancu.intake.ReadFile;

/**
 * Questions as people type them over the seeds and the samples, with the passage that each must find: {@code search/questions.tsv}.
 *
 * @param set A was looked at while the ranking was worked on, B was kept aside until it was frozen
 * @param file the beginning of the file's name
 * @param line a line of the passage
 * @param typed the question
 */
record RealQuestions(String set, String file, int line, String typed) {
    static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path SAMPLES = Path.of("data/samples");
    /** The passage must stand among so many. */
    static final int FIRST = 3;

    static List<RealQuestions> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/search/questions.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 4))
                    .map(cells -> new RealQuestions(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills an index with the seeds and the samples, as intake would. */
    static void fill(SearchLibrary library) {
        List<ReadFile> files = new ArrayList<>(ReadFiles.in(SEEDS));
        files.addAll(ReadFiles.in(SAMPLES));
        files.forEach(file -> library.put(ReadFiles.indexed(file)));
        library.commit(1);
    }

    /** Where the passage stands among the hits, from 1; 0 where it is not among the first {@code most}. */
    int rank(SearchLibrary library, int most) {
        int rank = 0;
        for (SearchAnswer.Hit hit :
                library.search(SearchQuestion.of(typed).page(0, most)).hits()) {
            rank++;
            if (isMeant(hit)) {
                return rank;
            }
        }
        return 0;
    }

    private boolean isMeant(SearchAnswer.Hit hit) {
        String name = String.valueOf(Path.of(hit.file()).getFileName());
        boolean sameFile = name.startsWith(file + "_") || name.startsWith(file + "-");
        // A symbol leads to its document: the head of it answers where its number line is asked for.
        long lines = hit.text().chars().filter(c -> c == '\n').count();
        return sameFile && hit.line() <= line && line <= hit.line() + lines;
    }

    /** Prints what is missed, for whoever works on the ranking: arguments are the sets, A unless told. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("cancu-questions");
        String sets = arguments.length == 0 ? "A" : arguments[0];
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            int asked = 0;
            int found = 0;
            for (RealQuestions question : all()) {
                if (sets.contains(question.set())) {
                    int rank = question.rank(library, 50);
                    asked++;
                    found += rank > 0 && rank <= FIRST ? 1 : 0;
                    if (rank == 0 || rank > FIRST) {
                        System.out.println(rank + "\t" + question);
                    }
                }
            }
            System.out.println(found + " of " + asked);
        } finally {
            IndexFolder.delete(folder);
        }
    }
}
