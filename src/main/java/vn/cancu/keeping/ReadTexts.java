package vn.cancu.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.cancu.text.DiskWords;
import vn.cancu.text.PageStarts;
import vn.cancu.text.SourceText;

/**
 * The text that was read in an original which is no plain text, under the sha256 of the original. Lines of evidence are lines of this
 * text: a later reader may cut the same file into other lines.
 */
public final class ReadTexts {
    /** Texts of which pages are remembered at once; a few hundred bytes each. */
    private static final int REMEMBERED = 5000;

    private final Path root;
    private final Map<String, PageStarts> pages = new ConcurrentHashMap<>();

    public ReadTexts(Path root) {
        this.root = root;
    }

    /** Keeps a text; one that was kept for the same original before is replaced. */
    public void keep(String sha256, String text) {
        Path file = Originals.path(root, sha256);
        try {
            Files.createDirectories(file.getParent());
            Originals.writeWhole(file, text.getBytes(StandardCharsets.UTF_8));
            pages.remove(sha256);
        } catch (IOException e) {
            throw new KeepingException(
                    "Không giữ được bản chữ tại " + file + " (" + DiskWords.of(e)
                            + "); hãy giải phóng đĩa rồi chạy lại.",
                    e);
        }
    }

    /** Where the pages of this original's text begin; {@link PageStarts#NONE} where it has none, or no text was kept. */
    public PageStarts pages(String sha256) {
        PageStarts known = pages.get(sha256);
        if (known != null) {
            return known;
        }
        if (pages.size() >= REMEMBERED) {
            pages.clear();
        }
        PageStarts starts = text(sha256).map(SourceText::of).map(PageStarts::of).orElse(PageStarts.NONE);
        pages.put(sha256, starts);
        return starts;
    }

    /** The text of this original, if one was kept. */
    public Optional<String> text(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        Path file = Originals.path(root, sha256);
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new KeepingException("Không đọc được bản chữ tại " + file + " (" + DiskWords.of(e) + ").", e);
        }
    }
}
