package vn.cancu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.ReadDocument;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.OpenedFile;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.text.SourceText;

/** Files into texts, and texts into what they say: all that is done with a file beside the others, before any of it is stored. */
final class FileReading {
    private static final System.Logger LOG = System.getLogger(FileReading.class.getName());

    private final DocumentStore store;
    private final ReadTexts texts;
    private final FileTexts files;
    private final Function<SourceText, ReadDocument> reader;

    FileReading(DocumentStore store, ReadTexts texts, FileTexts files, Function<SourceText, ReadDocument> reader) {
        this.store = store;
        this.texts = texts;
        this.files = files;
        this.reader = reader;
    }

    /**
     * One text of a file.
     *
     * @param loaded the text under the path that it is held of, or why there is none
     * @param read what it says; null where there is no text, or that which the store holds of it stands
     * @param held whether the store holds it: what was read takes the place of that
     */
    record Taken(LoadedFile loaded, @Nullable ReadFile read, boolean held) {}

    /**
     * Reads a file, and every file inside of it that the store does not hold. A file on which a reader of ours fails is told as any other
     * that cannot be read: the others are read nevertheless.
     *
     * @param place the path that it is held of
     * @param again whether it was not read whole before: then what is held of it is replaced by a text that is better
     */
    List<Taken> read(OpenedFile.Original original, String place, boolean again) {
        List<LoadedFile> loaded = loaded(original, place);
        List<String> sha256s = new ArrayList<>();
        for (LoadedFile file : loaded) {
            if (file instanceof LoadedFile.Text text) {
                sha256s.add(text.sha256());
            }
        }
        Map<String, String> held = store.held(sha256s);
        return loaded.stream()
                .map(file -> switch (file) {
                    case LoadedFile.Text text -> read(text, held.containsKey(text.sha256()), again);
                    case LoadedFile.Unreadable unreadable -> new Taken(unreadable, null, false);
                })
                .toList();
    }

    private List<LoadedFile> loaded(OpenedFile.Original original, String place) {
        try {
            return files.read(original).stream()
                    .map(file -> file.at(
                            place + file.path().substring(original.path().length())))
                    .toList();
        } catch (RuntimeException e) {
            return List.of(fault(place, e));
        }
    }

    private Taken read(LoadedFile.Text text, boolean isHeld, boolean again) {
        if (isHeld && !(again && isBetter(text))) {
            return new Taken(text, null, true);
        }
        ReadDocument read;
        try {
            read = reader.apply(text.text());
        } catch (RuntimeException | StackOverflowError e) {
            return new Taken(fault(text.path(), e), null, isHeld);
        }
        return new Taken(text, new ReadFile(text.path(), text.sha256(), text.charset(), read), isHeld);
    }

    private static LoadedFile.Unreadable fault(String path, Throwable thrown) {
        LOG.log(System.Logger.Level.ERROR, "a reader failed on " + path, thrown);
        return new LoadedFile.Unreadable(path, LoadedFile.FAULT);
    }

    /** Whether a further reading of held bytes says something else than the one before, and not less. */
    private boolean isBetter(LoadedFile.Text text) {
        if (!text.derived()) {
            return false;
        }
        String now = text.text().raw();
        String before = texts.text(text.sha256()).orElse("");
        return !now.equals(before) && (text.missing().isEmpty() || now.length() > before.length());
    }

    /**
     * What was not read of a file, one sentence each, begun by the name of the file inside that it is about.
     *
     * @param place the path that it is held of
     */
    static List<String> lacking(String place, List<Taken> all) {
        List<String> lacking = new ArrayList<>();
        for (Taken taken : all) {
            String inside = taken.loaded().path().substring(place.length()).replaceFirst("^!", "");
            String begin = inside.isEmpty() ? "" : inside + ": ";
            switch (taken.loaded()) {
                case LoadedFile.Unreadable unreadable -> lacking.add(begin + unreadable.reason());
                case LoadedFile.Text text -> text.missing().forEach(what -> lacking.add(begin + what));
            }
        }
        return lacking;
    }
}
