package vn.cancu.search;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Anything as a question: parsed, asked of an index, highlighted and completed without a fault. */
public final class QuestionFuzz {
    private static final SearchLibrary LIBRARY = filled();

    private QuestionFuzz() {}

    /** Called before the first input: what this class holds is made before the clock runs. */
    public static void fuzzerInitialize() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        LIBRARY.search(SearchQuestion.of(data.consumeRemainingAsString()));
    }

    private static SearchLibrary filled() {
        try {
            SearchLibrary library = SearchLibrary.openToWrite(Files.createTempDirectory("cancu-fuzz"));
            library.put(Samples.document(
                    "a",
                    "Hỗ trợ nước sinh hoạt phân tán theo Quyết định số 1719/QĐ-TTg",
                    "Kinh phí: 9.504,2 triệu đồng"));
            library.put(Samples.document("b", "Tập huấn giảm thiểu tảo hôn năm 2025", "xã Ninh Sơn, hội phụ nữ"));
            library.commit(1);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
