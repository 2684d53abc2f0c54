package vn.cancu.reading.header;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.DocumentType;
import vn.cancu.document.Header;
import vn.cancu.document.Symbol;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;

/** Reads what a document says of itself: type, number, issuer, date, title, signature, recipients. */
public final class HeaderStage {
    private static final String CONSOLIDATION = "VBHN";

    private final Catalogue catalogue;
    private final NumberLine numberLine;
    private final TitleBlock titleBlock;

    public HeaderStage(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.numberLine = new NumberLine(catalogue);
        this.titleBlock = new TitleBlock(catalogue);
    }

    public Header read(Layout layout) {
        List<Line> head = Head.lines(layout);
        NumberLine.OwnNumber number = numberLine.find(head).orElse(null);
        String symbol = number == null ? null : number.symbol();
        TitleBlock.Title title = titleBlock.find(head, symbol);
        DateLine.Dated dated = DateLine.find(head).orElse(null);
        String place = dated == null ? null : dated.place();
        Header.Signer signer = Signature.find(layout).orElse(null);
        String type = type(title.type(), symbol, title.isDispatch());
        String issuer = Issuer.find(layout, head, title.text(), place, symbol, implied(symbol), signer);
        String words = title.text() == null ? "" : title.text();
        return new Header(
                type,
                numberOf(symbol),
                symbol,
                issuer,
                issuer == null ? null : Levels.of(issuer),
                place,
                dated == null ? null : dated.date(),
                title.text(),
                catalogue.programmesIn(words),
                Scope.years(words),
                signer,
                Recipients.find(layout));
    }

    /** Chính phủ for "…/NĐ-CP", Bộ Tài chính for "…/TT-BTC" and "…/BTC-QLCS"; null for local letters. */
    private @Nullable String implied(@Nullable String symbol) {
        Symbol read = symbol == null ? null : Symbol.of(symbol).orElse(null);
        if (read == null) {
            return null;
        }
        for (String letters : read.letters().split("[-/.]", 3)) {
            Optional<String> authority = catalogue.authorityOfLetters(letters);
            if (authority.isPresent()) {
                return authority.get();
            }
        }
        return null;
    }

    private static @Nullable String numberOf(@Nullable String symbol) {
        Optional<Symbol> read = symbol == null ? Optional.empty() : Symbol.of(symbol);
        return read.filter(Symbol::isNumbered).map(Symbol::number).orElse(null);
    }

    /** The printed type; else what the symbol's letters say; a dispatch has neither. A consolidation prints the type of what it consolidates. */
    private @Nullable String type(@Nullable String printed, @Nullable String symbol, boolean dispatch) {
        Symbol read = symbol == null ? null : Symbol.of(symbol).orElse(null);
        if (printed != null && (read == null || !read.letters().startsWith(CONSOLIDATION))) {
            return printed;
        }
        if (read == null) {
            return null;
        }
        String first = read.letters().split("[-/.]", 2)[0];
        Optional<DocumentType> type = catalogue.typeOfLetters(first);
        return type.map(DocumentType::name).orElse(dispatch || read.letters().contains("-") ? "Công văn" : null);
    }
}
