package vn.cancu.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.keeping.OwnFiles;
import vn.cancu.text.DiskWords;

/** {@code accounts.json}: whole or as it was before, read by the owner of the home alone. */
record AccessFile(Path file) {
    /** What stands in it. */
    record Content(List<Account> accounts, List<Token> tokens) {
        static final Content NONE = new Content(List.of(), List.of());

        Content {
            accounts = List.copyOf(accounts);
            tokens = List.copyOf(tokens);
        }
    }

    Content read() {
        try {
            Content content = JsonMapper.shared().readValue(Files.readAllBytes(file), Content.class);
            if (content == null) {
                throw broken(null);
            }
            return content;
        } catch (NoSuchFileException none) {
            return Content.NONE;
        } catch (JacksonException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new AccessException(
                    "Không đọc được tệp tài khoản " + file + " (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền của tệp ấy.",
                    e);
        }
    }

    /** What cannot be read lets nobody in, and does not open the house to all either. */
    private AccessException broken(@org.jspecify.annotations.Nullable Throwable why) {
        return new AccessException(
                "Tệp tài khoản " + file
                        + " bị hỏng; hãy lấy lại từ bản sao lưu, hoặc chuyển nó đi rồi lập lại tài khoản bằng ./cancu account add.",
                why);
    }

    void write(Content content) {
        try {
            OwnFiles.write(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        } catch (IOException e) {
            throw new AccessException(
                    "Không ghi được tệp tài khoản " + file + " (" + DiskWords.of(e)
                            + "); chưa thay đổi gì, hãy kiểm tra đĩa và quyền rồi làm lại.",
                    e);
        }
    }
}
