package vn.cancu.api;

import java.nio.file.Path;

/** What {@code export --out FILE --format json} prints when the file is written. */
public final class ExportJson {
    private ExportJson() {}

    public static String line(Path file, long nodes) {
        return JsonForm.line(JsonForm.object().put("file", file.toString()).put("nodes", nodes));
    }
}
