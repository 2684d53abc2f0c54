package vn.cancu.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Documents;
import vn.cancu.document.ReadDocument;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** One document: its text as printed with the facts marked, what it rests on, what rests on it. */
@Page
class DocumentPage {
    private static final int DRAWN = 40;

    private final Documents documents;
    private final Originals originals;
    private final ReadTexts texts;
    private final DocumentReader reader;
    private final Passing passing;

    DocumentPage(Documents documents, Originals originals, ReadTexts texts, DocumentReader reader, Passing passing) {
        this.documents = documents;
        this.originals = originals;
        this.texts = texts;
        this.reader = reader;
        this.passing = passing;
    }

    @GetMapping(Addresses.DOCUMENT + "{*path}")
    String document(
            @PathVariable String path,
            @RequestParam @Nullable String dong,
            @RequestParam @Nullable String trang,
            @RequestParam @Nullable String tu,
            @RequestParam @Nullable String thu,
            @ModelAttribute("show") Shown show,
            Model model) {
        String key = path.substring(1);
        Optional<DocumentFacts> found = documents.facts(key);
        if (found.isEmpty()) {
            return named(key, model);
        }
        DocumentFacts facts = found.get();
        model.addAttribute("card", facts.card());
        model.addAttribute("facts", facts);
        model.addAttribute("places", Places.of(facts));
        model.addAttribute("drawing", Drawing.of(documents.around(facts.card().key(), DRAWN), show));
        Integer line = number(dong);
        model.addAttribute("at", line == null ? 0 : line);
        model.addAttribute("step", passing.at(tu, thu).orElse(null));
        SourceText source = text(facts.card());
        if (source != null) {
            ReadDocument read = reader.read(source);
            model.addAttribute("read", read);
            Integer page = number(trang);
            model.addAttribute("margin", Margin.of(facts, read));
            model.addAttribute(
                    "text", MarkedText.of(source, new Marks(facts, read, show).all(), page == null ? 1 : page, line));
        }
        return "document";
    }

    /** No document has this key: perhaps its symbol was meant. */
    private String named(String name, Model model) {
        List<DocumentCard> meant = documents.named(name);
        if (meant.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        if (meant.size() == 1) {
            return "redirect:" + Addresses.document(meant.getFirst().key());
        }
        model.addAttribute("question", new Question(name, null, null));
        model.addAttribute("meant", meant);
        return "which";
    }

    /** The text as it was read; null where it is not kept. */
    private @Nullable SourceText text(DocumentCard card) {
        if (card.sha256() == null || card.file() == null) {
            return null;
        }
        Optional<String> derived = texts.text(card.sha256());
        if (derived.isPresent()) {
            return SourceText.of(derived.get());
        }
        Path file = Path.of(card.file());
        return originals
                .bytes(card.sha256())
                .map(bytes -> switch (TextFiles.decode(file, bytes)) {
                    case LoadedFile.Text loaded -> loaded.text();
                    case LoadedFile.Unreadable unreadable -> null;
                })
                .orElse(null);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,8}") ? Integer.valueOf(typed) : null;
    }
}
