package vn.cancu.reading.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation.Effect;

/** What the words right before or behind a mention say of it, in bounded length; on folded text where nothing else is said. */
final class Cues {
    /** An active verb that changes a document, and which change it is. */
    record Change(Effect effect, boolean isOfAttachment) {}

    private record Verb(String folded, Effect effect) {}

    private static final Verb AMENDING = new Verb("sua doi", Effect.AMENDS);

    private static final List<Verb> VERBS = List.of(
            new Verb("bai bo", Effect.REPEALS),
            new Verb("huy bo", Effect.REPEALS),
            new Verb("dinh chi", Effect.REPEALS),
            new Verb("cham dut hieu luc", Effect.REPEALS),
            new Verb("thu hoi", Effect.REPEALS),
            new Verb("lam het hieu luc", Effect.REPEALS),
            new Verb("van ban sau het hieu luc", Effect.REPEALS),
            new Verb("van ban sau day het hieu luc", Effect.REPEALS),
            new Verb("thay the", Effect.REPLACES),
            AMENDING,
            new Verb("dieu chinh", Effect.AMENDS),
            new Verb("bo sung", Effect.AMENDS));

    /** Words between the verb and what is changed; anything else shows that something else is changed. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?:[ ,:“\"]|sua doi|bo sung|thay the|bai bo|dieu chinh|huy bo|va |hoac |mot so |mot phan |toan bo |noi dung |noi dung cua |dieu |khoan |diem "
                    + "|muc |cua |cho |cac |tai |quy dinh |cum tu |tu |ten |phu luc |ve |kem theo |ban hanh |so |viec |hieu luc |thi hanh "
                    + "|van ban |sau |nhu |vao |doi voi |cac van ban |\\d+[a-z]?[ .,;]*|\\b[a-zđ][ ,]|[ivx]+ )*");

    private static final Pattern AMENDED_BY = Pattern.compile(
            "(?:sua doi|bo sung|thay the|bai bo|dieu chinh)[^;.]{0,60}\\b(?:boi|tai|theo|bang)(?: cac)?\\s*$");

    private static final Pattern REPLACED_BY_THIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:duoc|bi|se) (?:duoc |bi )?thay(?: the)? (?:bang|boi) (?:[a-z]+ ){1,4}nay\\b");

    /** With its marks: folded, "nội dung thực hiện" and "đồng thời áp dụng" would stop what they carry out. "Tạm dừng" ends nothing. */
    private static final Pattern STOPPED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<how>không (?:còn )?áp dụng|không còn thực hiện|(?<!(?:tạm|không|chưa|đề nghị) )(?:thôi|ngừng|ngưng|dừng) (?:việc )?(?:áp dụng|thực hiện))"
                    + "(?: theo| các| quy định| nội dung| toàn bộ| tại| của)*\\s*$");
    /** "vốn thu hồi tại Quyết định": money taken back, not a document. */
    private static final Pattern TAKEN_BACK =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:von|kinh phi|tien|khoan|no|nguon|dat|da|phai|bi|duoc) $");

    private Cues() {}

    /** "… được sửa đổi, bổ sung bởi", "… sửa đổi tại khoản 35 Điều 1". */
    static boolean isAmendedBy(String gap) {
        String tail = tail(gap, 90);
        if (!AMENDED_BY.matcher(tail).find()) {
            return false;
        }
        return tail.contains("duoc ")
                || tail.contains("bi ")
                || tail.stripTrailing().endsWith("boi");
    }

    /** The change that the words before a mention say is made to it, null where none. */
    static @Nullable Change change(String gap) {
        String tail = tail(gap, 420);
        int at = -1;
        Verb found = null;
        for (Verb verb : VERBS) {
            int last = tail.lastIndexOf(verb.folded());
            if (last > at) {
                at = last;
                found = verb;
            }
        }
        if (found == null || isPassive(tail, at)) {
            return null;
        }
        if (found.folded().equals("thu hoi")
                && TAKEN_BACK.matcher(tail.substring(0, at)).find()) {
            return null;
        }
        String object = tail.substring(at + found.folded().length());
        if (object.contains("; ") || object.contains(". ")) {
            return null;
        }
        boolean attachment = object.stripTrailing().endsWith("kem theo");
        boolean direct = OBJECT.matcher(object).matches();
        if (!direct
                && !(attachment && !found.folded().equals("bo sung"))
                && !(attachment && tail.contains("sua doi, bo sung"))) {
            return null;
        }
        return new Change(first(tail, at, found).effect(), attachment);
    }

    /** "sửa đổi, bổ sung" amends whichever of the two is nearer. */
    private static Verb first(String tail, int at, Verb found) {
        return found.folded().equals("bo sung") && tail.startsWith("sua doi", Math.max(0, at - 9)) ? AMENDING : found;
    }

    /** "được sửa đổi", "bị bãi bỏ" say it of what stands before; "văn bản bị bãi bỏ" is the head of a list. */
    private static boolean isPassive(String tail, int at) {
        String before = tail(tail.substring(0, at), 34);
        if (before.contains("van ban bi ") || before.contains("van ban duoc ")) {
            return false;
        }
        return before.matches(".*\\b(?:duoc|bi|da duoc)(?: sua doi,?)? $");
    }

    /** "… hết hiệu lực kể từ ngày", "… bị bãi bỏ", right behind a mention. */
    static boolean isEnded(String behind) {
        String head = behind.length() > 160 ? behind.substring(0, 160) : behind;
        int stop = head.indexOf(". ");
        String sentence = stop < 0 ? head : head.substring(0, stop);
        return sentence.contains("het hieu luc")
                || sentence.contains("cham dut hieu luc")
                || sentence.matches("[^;]{0,120}\\b(?:bi|duoc) (?:bai bo|huy bo)\\b(?! (?:boi|tai|theo)).*");
    }

    /** "… được thay thế bằng Quyết định này", behind a mention. */
    static boolean isReplacedByThis(String behind) {
        String head = behind.length() > 240 ? behind.substring(0, 240) : behind;
        int stop = head.indexOf(". ");
        return REPLACED_BY_THIS
                .matcher(stop < 0 ? head : head.substring(0, stop))
                .find();
    }

    /**
     * "Kể từ ngày … không áp dụng X nữa".
     *
     * @param printed the words before the mention with their marks, in small letters
     * @param behind folded
     */
    static boolean isStopped(String printed, String behind) {
        Matcher stopped = STOPPED.matcher(tail(printed, 60));
        return stopped.find()
                && (!stopped.group("how").equals("không áp dụng")
                        || printed.contains("từ ngày")
                        || behind.substring(0, Math.min(120, behind.length())).contains(" nua"));
    }

    /** "UBND xã đã ban hành …": the words end in the verb of issuing. */
    static boolean isIssuing(String gap) {
        String tail = tail(gap, 40).stripTrailing();
        for (String object : List.of(" cac", " duoc", ":", " 01", " van ban")) {
            tail = tail.endsWith(object)
                    ? tail.substring(0, tail.length() - object.length()).stripTrailing()
                    : tail;
        }
        return tail.endsWith("ban hanh")
                || tail.endsWith("da ra")
                || tail.endsWith(" ra")
                || tail.endsWith("da xay dung")
                || tail.endsWith("da phe duyet")
                || tail.endsWith("da co");
    }

    /** "Phúc đáp", "Căn cứ" at the end of the words before a mention. */
    static boolean endsInBasisWord(String gap) {
        String tail = tail(gap, 30).stripTrailing();
        return tail.endsWith("phuc dap") || tail.endsWith("tra loi") || tail.endsWith("can cu") || tail.endsWith("xet");
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }
}
