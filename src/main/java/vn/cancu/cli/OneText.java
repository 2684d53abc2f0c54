package vn.cancu.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;

/** The one text of a file that a command was given: a draft, a plan, of any format. */
final class OneText {
    private OneText() {}

    /**
     * Has the text worked on.
     *
     * @return what {@code work} returns; PARTLY for 0 where a part of the text is missing, which is told
     */
    static int of(Terminal terminal, Path file, ToIntFunction<LoadedFile.Text> work) {
        LoadedFile loaded;
        try (FileTexts texts = new FileTexts()) {
            loaded = texts.one(terminal.resolve(file));
        }
        return switch (loaded) {
            case LoadedFile.Unreadable unreadable -> {
                terminal.err().println(unreadable.path() + ": " + unreadable.reason());
                yield ExitStatus.USAGE;
            }
            case LoadedFile.Text text -> {
                text.missing().forEach(what -> terminal.err().println(text.path() + ": " + what));
                int status = work.applyAsInt(text);
                yield status == ExitStatus.OK && !text.missing().isEmpty() ? ExitStatus.PARTLY : status;
            }
        };
    }
}
