package vn.cancu.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/** Levels of authority by the name of an issuer. A "thành phố" is a province only where it is one of those under the centre. */
final class Levels {
    private static final List<String> CENTRAL_CITIES =
            List.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue", "hcm");
    private static final List<String> COMMUNE =
            List.of("xa", "phuong", "thi tran", "dac khu", "dang uy xa", "dang uy phuong");
    private static final List<String> DISTRICT = List.of("huyen", "quan", "thi xa", "huyen uy", "quan uy", "thi uy");
    private static final List<String> PROVINCE = List.of("tinh", "so", "tinh uy");
    private static final List<String> CENTRE = List.of(
            "chinh phu",
            "thu tuong",
            "quoc hoi",
            "bo",
            "bo truong",
            "trung uong",
            "viet nam",
            "tong cuc",
            "thanh tra chinh phu",
            "kiem toan nha nuoc",
            "toa an nhan dan toi cao",
            "vien kiem sat nhan dan toi cao",
            "ban bi thu",
            "bo chinh tri",
            "nha nuoc",
            "uy ban dan toc",
            "cuc");

    private Levels() {}

    static @Nullable String of(String issuer) {
        // "xã hội" (society) is no commune.
        String name = (" " + Folding.key(issuer) + " ").replace(" xa hoi ", " ");
        if (name.startsWith(" bo ") || name.contains(" chinh phu ") || name.contains(" quoc hoi ")) {
            return "trung ương";
        }
        if (has(name, List.of("thi xa"))) {
            return "huyện";
        }
        if (has(name, COMMUNE)) {
            return "xã";
        }
        if (has(name, DISTRICT)) {
            return "huyện";
        }
        if (name.contains(" thanh pho ") || name.contains(" tp ") || name.contains(" thanh uy ")) {
            return has(name, CENTRAL_CITIES) ? "tỉnh" : "huyện";
        }
        if (has(name, PROVINCE)) {
            return "tỉnh";
        }
        return has(name, CENTRE) ? "trung ương" : null;
    }

    private static boolean has(String name, List<String> words) {
        return words.stream().anyMatch(word -> name.contains(" " + word + " "));
    }
}
