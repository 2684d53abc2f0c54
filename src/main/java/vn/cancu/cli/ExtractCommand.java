package vn.cancu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.cancu.api.ExtractJson;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.ReadDocument;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.reading.DocumentReader;

/** What documents say; needs no store, so it starts no Spring and no Neo4j. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "extract.files")
    List<Path> files = new ArrayList<>();

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        TextFiles.Listing listing =
                TextFiles.list(files.stream().map(terminal::resolve).toList());
        DocumentReader reader = new DocumentReader(Catalogue.load());
        boolean failed = !listing.unreadable().isEmpty();
        listing.unreadable().forEach(this::tell);
        try (FileTexts texts = new FileTexts()) {
            for (Path file : listing.files()) {
                List<LoadedFile> loaded = texts.load(file);
                boolean single = listing.files().size() == 1 && loaded.size() == 1;
                for (LoadedFile one : loaded) {
                    switch (one) {
                        case LoadedFile.Unreadable unreadable -> {
                            failed = true;
                            tell(unreadable);
                        }
                        case LoadedFile.Text text -> {
                            failed |= !text.missing().isEmpty();
                            print(text, reader.read(text.text()), single);
                            text.missing().forEach(what -> terminal.err().println(text.path() + ": " + what));
                        }
                    }
                }
            }
        }
        return failed ? ExitStatus.PARTLY : ExitStatus.OK;
    }

    private void print(LoadedFile.Text text, ReadDocument read, boolean single) {
        int pages = text.text().pages();
        ExtractJson.Origin origin = new ExtractJson.Origin(
                text.path(), text.sha256(), pages == 0 ? null : pages, text.charset(), text.missing());
        if (common.json()) {
            session.terminal().out().println(ExtractJson.of(origin, read, text.text(), single));
        } else {
            session.terminal().out().print(ExtractText.of(text.path(), text.text(), read));
        }
        session.terminal().out().flush();
    }

    private void tell(LoadedFile.Unreadable file) {
        if (common.json()) {
            session.terminal().out().println(ExtractJson.error(file.path(), file.reason()));
        }
        session.terminal().err().println(file.path() + ": " + file.reason());
    }
}
