package vn.cancu.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Evidence;
import vn.cancu.document.ReadDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Any bytes as a document: the reader says something, and whatever it quotes stands in the text. */
public final class ReaderFuzz {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    private ReaderFuzz() {}

    /** Called before the first input: what this class holds is made before the clock runs. */
    public static void fuzzerInitialize() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        SourceText text = SourceText.of(data.consumeRemainingAsString());
        ReadDocument read = READER.read(text);
        read.citations().forEach(citation -> check(text, citation.evidence()));
        read.allocations().forEach(allocation -> check(text, allocation.evidence()));
        read.duties().forEach(duty -> check(text, duty.evidence()));
        read.items().forEach(item -> check(text, item.evidence()));
    }

    private static void check(SourceText text, Evidence evidence) {
        if (evidence.quote().isEmpty() || !text.line(evidence.line()).startsWith(evidence.quote(), evidence.start())) {
            throw new IllegalStateException("quoted and not in the text: " + evidence);
        }
    }
}
