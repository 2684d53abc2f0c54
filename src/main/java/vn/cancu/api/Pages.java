package vn.cancu.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.cancu.authority.Documents;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.text.PageStarts;

/**
 * On which page of its file a line stands: asked wherever evidence is rendered, of the text that was kept when the file was read.
 *
 * <p>What renders is a function of an answer and knows no collection, so the collection is there for as long as a request or a command
 * lasts ({@link #during}); a page is asked for by file and line alone. Outside of that, and of files without pages, no page is known.
 */
@Component
public final class Pages {
    private static final ScopedValue<Asked> NOW = ScopedValue.newInstance();

    /** The sha256s of originals, by path or key. */
    private final Function<Collection<String>, Map<String, String>> originals;

    private final ReadTexts texts;

    @Autowired
    Pages(Documents documents, ReadTexts texts) {
        this(documents::originals, texts);
    }

    private Pages(Function<Collection<String>, Map<String, String>> originals, ReadTexts texts) {
        this.originals = originals;
        this.texts = texts;
    }

    /** Of a home whose graph is not open: by what its log of changes says was taken in. */
    public static Pages of(Home home) {
        return new Pages(files -> ChangeLog.taken(home, files), new ReadTexts(home.texts()));
    }

    /** Does {@code work}, whose pages are those of this collection. */
    public <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(NOW, new Asked()).call(work::call);
    }

    /**
     * The page (from 1) on which a line begins; 0 where none is known.
     *
     * @param file its path as in an answer, or the key of a document; null where unknown
     */
    public static int of(@Nullable String file, int line) {
        return file == null || file.isEmpty() || !NOW.isBound()
                ? 0
                : NOW.get().starts(file).of(line);
    }

    /** Asks for all of these at once. */
    static void prepare(Collection<String> files) {
        if (NOW.isBound()) {
            NOW.get().ask(files);
        }
    }

    /** What one request or command has asked so far. */
    private final class Asked {
        private final Map<String, PageStarts> starts = new HashMap<>();

        PageStarts starts(String file) {
            if (!starts.containsKey(file)) {
                ask(List.of(file));
            }
            return Objects.requireNonNull(starts.get(file));
        }

        void ask(Collection<String> files) {
            List<String> open = files.stream()
                    .filter(file -> !starts.containsKey(file))
                    .distinct()
                    .toList();
            if (!open.isEmpty()) {
                Map<String, String> sha256s = originals.apply(open);
                open.forEach(file -> {
                    String sha256 = sha256s.get(file);
                    starts.put(file, sha256 == null ? PageStarts.NONE : texts.pages(sha256));
                });
            }
        }
    }
}
