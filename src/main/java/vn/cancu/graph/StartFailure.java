package vn.cancu.graph;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.neo4j.io.locker.FileLockException;

/** Why a store did not open, in words for the person at the machine. */
final class StartFailure {
    private StartFailure() {}

    static GraphException told(Path store, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
            if (cause instanceof FileLockException) {
                return new GraphException(
                        "Kho đồ thị ở " + store
                                + " đang do một tiến trình khác mở: đóng nó, hoặc dùng --home DIR khác.",
                        failure);
            }
            if (cause instanceof AccessDeniedException || said.contains("permission denied")) {
                return new GraphException(
                        "Không có quyền ghi vào " + store
                                + ": cấp quyền cho tài khoản đang chạy, hoặc dùng --home DIR khác.",
                        failure);
            }
            if (said.contains("no space left") || said.contains("not enough space")) {
                return new GraphException(
                        "Đĩa chứa " + store + " đã đầy: giải phóng chỗ trống, hoặc dùng --home DIR ở đĩa khác.",
                        failure);
            }
        }
        return new GraphException(
                "Không mở được kho đồ thị ở " + store + " (" + rootMessage(failure)
                        + "): xem logs/debug.log trong thư mục đó, hoặc dùng --home DIR khác.",
                failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
