package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation.Effect;
import vn.cancu.document.Citation.Role;
import vn.cancu.reading.citation.Cues.Change;

/**
 * Tells what each mention of a paragraph does there, from the words between it and the mention before it.
 *
 * <p>A mention that only a joint parts from the one before does what that one does; one behind "thực hiện", "hướng dẫn thi hành" or the
 * like stands inside of a title and is a reference, whatever the paragraph; one behind a mark at the end of a title is on the level of
 * the clause again.
 */
final class Roles {
    /**
     * Role and effect of a mention.
     *
     * @param changer index of the mention that changes this one or is changed by it, -1 for this document or none
     */
    record Part(Role role, @Nullable Effect effect, int changer) {}

    private static final int FARTHEST = 500;

    private final String text;
    private final String folded;
    private final List<Mention> mentions;
    private final Context context;
    private final List<Part> parts = new ArrayList<>();
    /** What mentions on the level of the clause do. */
    private Part top;

    private Roles(String text, String folded, List<Mention> mentions, Context context) {
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.context = context;
        this.top = base();
    }

    static List<Part> of(String text, String folded, List<Mention> mentions, Context context) {
        Roles roles = new Roles(text, folded, mentions, context);
        for (int i = 0; i < mentions.size(); i++) {
            roles.parts.add(roles.part(i));
        }
        return roles.parts;
    }

    private Part base() {
        if (context.listed() != null) {
            return new Part(Role.AMENDED, context.listed(), -1);
        }
        return new Part(context.isBasis() ? Role.BASIS : Role.REFERENCE, null, -1);
    }

    private Part part(int i) {
        Mention mention = mentions.get(i);
        if (mention.isNested()) {
            return new Part(Role.AMENDED, null, holder(i));
        }
        int from = i == 0 ? 0 : outerEnd(i - 1);
        int to = Math.max(from, mention.clauseStart());
        String gap = folded.substring(Math.max(from, to - FARTHEST), to);
        boolean joined = i > 0 && Lists.isJoint(text, from, to);
        if (joined) {
            return text.substring(from, to).contains(";") ? top : inherited(i);
        }
        boolean restarts = i == 0 || startsClause(gap);
        Part cued = cued(i, gap, from, restarts);
        if (cued != null) {
            if (restarts || (cued.role() == Role.AMENDED && cued.changer() < 0)) {
                top = cued.role() == Role.AMENDING ? top : cued;
            }
            return cued;
        }
        if (i > 0 && !isOnTop(gap)) {
            return new Part(Role.REFERENCE, null, -1);
        }
        top = i == 0 ? first(gap) : again();
        return top;
    }

    /** A new clause of a basis block is a basis, whatever the clause before it was. */
    private Part again() {
        return context.isBasis() ? base() : top;
    }

    private Part first(String gap) {
        if (context.isBasis() || context.listed() != null) {
            boolean listedElsewhere = context.listed() != null && gap.strip().length() > 30;
            return listedElsewhere ? new Part(Role.REFERENCE, null, -1) : base();
        }
        return Cues.endsInBasisWord(gap) && startsUpper(gap) ? new Part(Role.BASIS, null, -1) : base();
    }

    /** "Căn cứ" counts where it begins a sentence; "căn cứ" in the middle of one does not. */
    private boolean startsUpper(String gap) {
        int end = gap.stripTrailing().length();
        int word = gap.lastIndexOf(' ', Math.max(0, end - 1));
        int start = gap.lastIndexOf(' ', Math.max(0, word - 1)) + 1;
        return context.isHead() || Character.isUpperCase(text.charAt(start));
    }

    private Part inherited(int i) {
        return parts.get(outer(i - 1));
    }

    private @Nullable Part cued(int i, String gap, int from, boolean restarts) {
        if (i > 0 && Cues.isAmendedBy(gap)) {
            return new Part(Role.AMENDING, null, outer(i - 1));
        }
        Change change = Cues.change(gap);
        if (change != null) {
            boolean nested = i > 0 && !restarts;
            if ((nested && change.isOfAttachment()) || gap.contains("du thao")) {
                return new Part(Role.REFERENCE, null, -1);
            }
            return new Part(Role.AMENDED, nested ? null : change.effect(), nested ? outer(i - 1) : -1);
        }
        Mention mention = mentions.get(i);
        int behind = Math.min(mention.titleEnd(), folded.length());
        int limit =
                i + 1 < mentions.size() ? Math.max(behind, mentions.get(i + 1).start()) : folded.length();
        String behindIt = folded.substring(mention.end(), Math.min(limit, mention.end() + 400));
        if (Cues.isReplacedByThis(behindIt)) {
            return new Part(Role.AMENDED, Effect.REPLACES, -1);
        }
        if (Cues.isEnded(behindIt) || Cues.isStopped(printed(mention, gap), behindIt)) {
            return new Part(Role.AMENDED, Effect.REPEALS, -1);
        }
        return Cues.isIssuing(gap) && isOwnAct(gap, from) ? new Part(Role.ISSUED, null, -1) : null;
    }

    /** The words of {@code gap}, which stands right before the mention, with their marks. */
    private String printed(Mention mention, String gap) {
        int end = Math.max(gap.length(), mention.clauseStart());
        return text.substring(end - gap.length(), end).toLowerCase(Locale.ROOT);
    }

    /** Whether the nearest authority before the verb is this one. */
    private boolean isOwnAct(String gap, int from) {
        String sentence = gap.substring(Math.max(gap.lastIndexOf(". ") + 1, gap.lastIndexOf(';') + 1));
        for (String other : List.of("chinh phu", "thu tuong", "quoc hoi", "trung uong", "bo truong", "lien bo")) {
            if (sentence.contains(other)) {
                return false;
            }
        }
        int people = Math.max(
                Math.max(sentence.lastIndexOf("ubnd "), sentence.lastIndexOf("uy ban nhan dan ")),
                Math.max(sentence.lastIndexOf("hdnd "), sentence.lastIndexOf("hoi dong nhan dan ")));
        if (people >= 0) {
            String subject = sentence.substring(people)
                    .replace("uy ban nhan dan", "ubnd")
                    .replace("hoi dong nhan dan", "hdnd");
            String level = level(subject.substring(5));
            return level.isEmpty() || level.equals(context.ownLevel());
        }
        return from == 0 || sentence.length() < 120;
    }

    private static String level(String words) {
        for (String level : List.of("thanh pho", "thi xa", "thi tran", "tinh", "huyen", "quan", "xa", "phuong")) {
            if (words.startsWith(level)) {
                return level;
            }
        }
        return "";
    }

    /** Whether the words between two mentions begin a clause of their own. */
    private static boolean startsClause(String gap) {
        int mark = Math.max(gap.lastIndexOf(';'), gap.lastIndexOf(". "));
        return mark >= 0;
    }

    /** Behind a title: a mark, or "và", right before the mention; or an authority that proposes "tại" it. */
    private boolean isOnTop(String gap) {
        String bare = gap.stripTrailing();
        if (bare.endsWith(";")
                || bare.endsWith(",")
                || bare.endsWith(" va")
                || bare.endsWith(".")
                || bare.equals("va")) {
            return true;
        }
        for (String word : List.of("can cu", "thuc hien", "xet", " cac", " va cac", ":")) {
            if (bare.endsWith(word)) {
                String before = bare.substring(0, bare.length() - word.length()).stripTrailing();
                boolean marked = before.isEmpty()
                        ? !word.equals("thuc hien")
                        : ";,.".indexOf(before.charAt(before.length() - 1)) >= 0 || before.endsWith(" va");
                if (marked) {
                    return true;
                }
            }
        }
        int clause = bare.lastIndexOf(';');
        if (clause >= 0 && bare.endsWith(":") && bare.length() - clause < 28) {
            return true;
        }
        int mark = Math.max(Math.max(bare.lastIndexOf(','), bare.lastIndexOf(';')), bare.lastIndexOf(')'));
        boolean proposing = context.isBasis()
                && (folded.startsWith("xet") || folded.startsWith("theo de nghi") || folded.startsWith("- xet"));
        return proposing && mark >= 0 && (bare.endsWith(" tai") || bare.endsWith("("));
    }

    /** The mention that holds a nested one. */
    private int holder(int i) {
        int at = i;
        while (at > 0 && mentions.get(at).isNested()) {
            at--;
        }
        return at;
    }

    private int outer(int i) {
        return holder(i);
    }

    private int outerEnd(int i) {
        return mentions.get(holder(i)).end();
    }
}
