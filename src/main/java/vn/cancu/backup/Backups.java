package vn.cancu.backup;

import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.LoggedChange;
import vn.cancu.keeping.Quarantine;
import vn.cancu.text.DiskWords;

/**
 * Writes all that a collection owns into one file, while it is in use, and fills an empty graph from such a file.
 *
 * <p>Graph, texts, quarantine and settings are taken while the graph lets no writer in, so that no document is half in the file; who reads
 * goes on, intake waits. Originals are never changed once they are there: which ones there are is noted in the same moment, and they are
 * copied after it, when intake goes on.
 */
public final class Backups {
    /** What a graph needs at least, beside the files. */
    private static final long LEAST_FREE = 64L << 20;

    private static final int STEP = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WholeGraph graph;
    private final Home home;
    private final Quarantine quarantine;
    private final ChangeLog changes;
    private final Clock clock;

    public Backups(WholeGraph graph, Home home, Quarantine quarantine, ChangeLog changes, Clock clock) {
        this.graph = graph;
        this.home = home;
        this.quarantine = quarantine;
        this.changes = changes;
        this.clock = clock;
    }

    /** Writes a backup; one of that name is replaced when the new one is whole. */
    public BackupReport write(Path file, Progress progress) {
        return changes.around(
                new LoggedChange.Draft("backup", file.toString(), null, null), () -> written(file, progress));
    }

    private BackupReport written(Path file, Progress progress) {
        long began = System.nanoTime();
        try {
            requireRoom(file);
            try (BackupWriter writer = BackupWriter.beside(file)) {
                Steps steps = new Steps(progress);
                Taken taken = graph.held(held -> taken(held, writer, steps));
                List<String> damaged = copyOriginals(taken.originals(), writer, steps);
                Manifest manifest = new Manifest(
                        Manifest.FORMAT,
                        graph.schemaVersions().getLast(),
                        taken.at(),
                        taken.revision(),
                        taken.nodes(),
                        taken.relations(),
                        writer.entries());
                long bytes = writer.finish(manifest);
                return BackupReport.of(file, bytes, manifest, damaged, (System.nanoTime() - began) / 1_000_000);
            }
        } catch (UncheckedIOException e) {
            throw failed(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static BackupException failed(Path file, IOException e) {
        return new BackupException(
                "Không sao lưu được ra " + file + " (" + DiskWords.of(e)
                        + "); hãy kiểm tra đĩa và quyền rồi chạy lại. Bản sao lưu trước ở chỗ ấy, nếu có, vẫn nguyên.",
                e);
    }

    private void requireRoom(Path file) throws IOException {
        long needed = LEAST_FREE;
        for (String folder : List.of(Kept.ORIGINALS, Kept.TEXTS, Kept.QUARANTINE)) {
            needed += Kept.bytes(home, Kept.in(home, folder));
        }
        long free = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        if (free < needed) {
            throw new BackupException("Không đủ chỗ để sao lưu ra " + file + ": còn " + (free >> 20)
                    + " MB, cần khoảng " + (needed >> 20) + " MB; hãy giải phóng đĩa hoặc chọn nơi khác.");
        }
    }

    private record Taken(String at, long revision, long nodes, long relations, List<String> originals) {}

    private Taken taken(WholeGraph.Held held, BackupWriter writer, Steps steps) {
        try {
            List<String> originals = Kept.in(home, Kept.ORIGINALS);
            List<String> texts = Kept.in(home, Kept.TEXTS);
            steps.of(held.size() + originals.size() + texts.size());
            String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            long nodes = lines(writer, Kept.NODES, steps, held::nodes);
            long relations = lines(writer, Kept.RELATIONS, steps, held::relations);
            for (String text : texts) {
                copy(text, writer);
                steps.next(text);
            }
            quarantine.still(() -> copyAll(inQuarantine(), writer));
            copyAll(Kept.settings(home), writer);
            // Whoever logs in meanwhile is told of later.
            List<String> log = Kept.log(home);
            changes.still(() -> copyAll(log, writer));
            return new Taken(at, held.revision(), nodes, relations, originals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as lines of JSON; how many there were. */
    private static <T> long lines(BackupWriter writer, String name, Steps steps, Consumer<Consumer<T>> rows)
            throws IOException {
        long[] count = {0};
        writer.add(name, out -> {
            Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            rows.accept(row -> {
                try {
                    lines.write(JSON.writeValueAsString(exact(row)));
                    lines.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count[0]++;
                steps.next(name);
            });
            lines.flush();
        });
        return count[0];
    }

    /** A row of which every value comes back from JSON as it was. */
    private static <T> T exact(T row) {
        Map<String, Object> properties = switch (row) {
            case GraphNode node -> node.properties();
            case GraphRelation relation -> relation.properties();
            default -> throw new IllegalArgumentException("no row of a graph: " + row);
        };
        properties.forEach((name, value) -> {
            boolean plain = value instanceof List<?> list ? list.stream().allMatch(Backups::isPlain) : isPlain(value);
            if (!plain) {
                throw new IllegalStateException("the form of a backup has no " + value.getClass() + ": " + name);
            }
        });
        return row;
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || (value instanceof Double fraction && Double.isFinite(fraction));
    }

    private List<String> inQuarantine() {
        try {
            return Kept.in(home, Kept.QUARANTINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyAll(List<String> names, BackupWriter writer) {
        try {
            for (String name : names) {
                copy(name, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest.Entry copy(String name, BackupWriter writer) throws IOException {
        Path source = home.root().resolve(name);
        return writer.add(name, out -> {
            try (InputStream in = new Source(source)) {
                in.transferTo(out);
            }
        });
    }

    /** A file of the home: what of it cannot be read is told by its name, not as a fault of the backup's place. */
    private static final class Source extends FilterInputStream {
        private final Path file;

        Source(Path file) {
            super(opened(file));
            this.file = file;
        }

        private static InputStream opened(Path file) {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        private static BackupException unreadable(Path file, IOException e) {
            return new BackupException(
                    "Không đọc được " + file + " để sao lưu (" + DiskWords.of(e)
                            + "); chạy ./cancu verify để xem còn tệp nào hỏng, lấy lại tệp ấy từ bản sao lưu trước rồi chạy lại.",
                    e);
        }
    }

    private List<String> copyOriginals(List<String> names, BackupWriter writer, Steps steps) throws IOException {
        List<String> damaged = new ArrayList<>();
        for (String name : names) {
            Manifest.Entry entry = copy(name, writer);
            if (!name.endsWith("/" + entry.sha256())) {
                damaged.add(name.substring(name.lastIndexOf('/') + 1));
            }
            steps.next(name);
        }
        return damaged;
    }

    /**
     * Fills the graph, which must be empty, from a backup of which the files are in the home already.
     *
     * @throws BackupException where the graph is not empty, or the backup does not hold what it says
     */
    public void load(BackupFile file, Progress progress) {
        if (!graph.isEmpty()) {
            throw new BackupException("Đồ thị đang có dữ liệu; hãy phục hồi vào một thư mục trống bằng --home.");
        }
        file.requireSchema(graph.schemaVersions());
        Manifest manifest = file.manifest();
        Steps steps = new Steps(progress).of(manifest.nodes() + manifest.relations());
        try (WholeGraph.Filling filling = graph.fill()) {
            file.rows(Kept.NODES, GraphNode.class, node -> {
                filling.node(node);
                steps.next(Kept.NODES);
            });
            file.rows(Kept.RELATIONS, GraphRelation.class, relation -> {
                filling.relation(relation);
                steps.next(Kept.RELATIONS);
            });
            long filled = filling.finish();
            if (filled != manifest.nodes() + manifest.relations()) {
                throw file.refused("đồ thị trong đó không có đủ số nút và cạnh đã ghi ở " + Manifest.NAME);
            }
        }
    }

    /** How far it is, told now and then. */
    private static final class Steps {
        private final Progress progress;
        private long done;
        private long total;

        Steps(Progress progress) {
            this.progress = progress;
        }

        Steps of(long all) {
            total = all;
            return this;
        }

        void next(String what) {
            if (++done % STEP == 0 || done == total) {
                progress.done(Math.toIntExact(done), Math.toIntExact(Math.max(done, total)), what);
            }
        }
    }
}
