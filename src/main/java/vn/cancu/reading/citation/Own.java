package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.document.Symbol;
import vn.cancu.reading.layout.Paragraph;

/** Knows the document's own number: in its head that is no mention, in the heading of an annex it is one of itself. */
final class Own {
    private final @Nullable String key;
    private final @Nullable String type;

    Own(Header header) {
        Symbol symbol =
                header.symbol() == null ? null : Symbol.of(header.symbol()).orElse(null);
        this.key = symbol == null || !symbol.isNumbered() ? null : symbol.key();
        this.type = header.type();
    }

    /** Without the number line and titles that name this document itself. */
    List<Mention> without(Paragraph paragraph, List<Mention> mentions, Context context) {
        List<Mention> others = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean numberLine =
                    mention.isNumbered() && !mention.isTyped() && isNumberLine(paragraph, mention, context);
            if (!numberLine && !(isOwn(mention) && !isAttached(paragraph, mention) && context.isHead())) {
                others.add(mention);
            }
        }
        return others;
    }

    boolean isSelf(Paragraph paragraph, Mention mention) {
        return isOwn(mention) && isAttached(paragraph, mention);
    }

    private boolean isOwn(Mention mention) {
        return key != null
                && mention.symbol() != null
                && (type == null || mention.type() == null || type.equals(mention.type()))
                && Symbol.of(mention.symbol()).map(Symbol::key).orElse("").equals(key);
    }

    private static boolean isAttached(Paragraph paragraph, Mention mention) {
        String before = paragraph.folded().substring(Math.max(0, mention.start() - 16), mention.start());
        return before.contains("kem theo");
    }

    /** "Số: 30/KH-UBND" at the beginning of a line or a cell. */
    private boolean isNumberLine(Paragraph paragraph, Mention mention, Context context) {
        int at = mention.start();
        String text = paragraph.text();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        boolean starts = at == 0 || text.charAt(at - 1) == '|';
        boolean capital = mention.start() < text.length() && text.charAt(mention.start()) == 'S';
        return capital
                && (context.isHead()
                        || isOwn(mention)
                        || (starts
                                && mention.end() - mention.start() < 40
                                && at == 0
                                && !mentionGoesOn(text, mention)));
    }

    private static boolean mentionGoesOn(String text, Mention mention) {
        return text.length() - mention.end() > 40;
    }
}
