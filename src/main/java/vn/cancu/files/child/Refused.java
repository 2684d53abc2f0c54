package vn.cancu.files.child;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.LoadedFile;

/** A file is not read; the message is one sentence that says why and what to do. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    /** What stands between a mistake and where it shows. */
    private static final Pattern JDK = Pattern.compile("(?:java|javax|jdk|sun|com\\.sun)\\.");

    private final String cause;

    Refused(String reason) {
        this(reason, "");
    }

    /**
     * A reason that a clerk understands.
     *
     * @param cause what was thrown and where, for who mends the reader
     */
    Refused(String reason, String cause) {
        super(reason, null, false, false);
        this.cause = cause;
    }

    /** What a reader threw and where, for who mends the reader; empty where the reason says all. */
    String cause() {
        return cause;
    }

    static Refused password() {
        return new Refused("có mật khẩu; hãy mở bằng mật khẩu, lưu lại bản không đặt mật khẩu rồi nạp lại");
    }

    static Refused broken() {
        return new Refused("hỏng hoặc bị cắt cụt; hãy lấy lại bản đầy đủ từ nơi gửi rồi nạp lại");
    }

    /** What a reader failed on: the file, as far as anybody can say, unless the reader is one of ours and fell over its own feet. */
    static Refused broken(Exception failure) {
        Throwable first = first(failure);
        StackTraceElement at = place(first);
        boolean ours = first instanceof RuntimeException
                && at != null
                && at.getClassName().startsWith("vn.cancu.");
        return ours
                ? new Refused(LoadedFile.FAULT, thrown(failure))
                : new Refused(String.valueOf(broken().getMessage()), thrown(failure));
    }

    /** What was thrown first, and where outside of the JDK; empty where a reason that says all was. */
    static String thrown(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.cause;
        }
        Throwable first = first(failure);
        StackTraceElement at = place(first);
        return first.getClass().getName() + (at == null ? "" : " at " + at);
    }

    private static Throwable first(Throwable failure) {
        Throwable first = failure;
        for (int depth = 0; first.getCause() != null && depth < 20; depth++) {
            first = first.getCause();
        }
        return first;
    }

    private static @Nullable StackTraceElement place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !JDK.matcher(frame.getClassName()).lookingAt())
                .findFirst()
                .orElse(null);
    }

    static Refused empty() {
        return new Refused("không có chữ nào bên trong");
    }

    static Refused bomb() {
        return new Refused(
                "nén quá chặt, bung ra lớn bất thường nên không đọc; hãy giải nén, kiểm tra rồi nạp từng tệp");
    }

    static Refused tooMuch() {
        return new Refused("cùng các tệp đi kèm bung ra hơn " + (Frames.MOST_BYTES >> 20)
                + " MB nên chưa đọc; hãy giải nén rồi nạp từng tệp");
    }

    /** Of a document's own parts. */
    static Refused tooLarge(long most) {
        return new Refused("có phần bên trong bung ra hơn " + (most >> 20)
                + " MB nên chưa đọc; hãy tách thành từng văn bản rồi nạp lại");
    }

    static Refused tooLong() {
        return new Refused(
                "có quá nhiều chữ (hơn " + TextLines.MOST_LETTERS / 1_000_000 + " triệu); hãy tách thành từng văn bản");
    }

    static Refused unknownLetters() {
        return new Refused("chữ viết bằng phông chữ cũ chưa nhận ra (không chắc là TCVN3, VNI hay Windows-1258); "
                + "hãy chuyển sang Unicode rồi nạp lại");
    }

    static Refused tooDeep() {
        return new Refused("nằm quá sâu trong các tệp nén lồng nhau; hãy giải nén rồi nạp lại");
    }

    static Refused unknown(String type) {
        return new Refused(
                "định dạng chưa đọc được (" + type + "); hãy lưu lại dạng DOCX, PDF hoặc văn bản UTF-8 rồi nạp lại");
    }
}
