package vn.cancu.reading.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.text.Folding;

/** Which sections tell what is to be done, and which tell what was done or who is meant. */
public final class Regions {
    /** Openings of headings under which nobody is given anything to do, folded. */
    private static final List<String> TOLD = List.of(
            "ket qua",
            "danh gia chung",
            "danh gia ket qua",
            "danh gia tinh hinh",
            "tinh hinh",
            "thuc trang",
            "dac diem",
            "nhung ket qua",
            "mot so ket qua",
            "ton tai",
            "han che",
            "kho khan",
            "nguyen nhan",
            "mot so kho khan",
            "cong tac chi dao dieu hanh",
            "doi tuong",
            "thanh phan",
            "giai thich tu ngu",
            "nhung ton tai",
            "uu diem");

    /** Headings of a report under which something is to be done, folded. */
    private static final List<String> AHEAD = List.of(
            "phuong huong",
            "nhiem vu",
            "giai phap",
            "to chuc thuc hien",
            "ke hoach",
            "kien nghi",
            "de xuat",
            "muc tieu");

    private final Layout layout;
    private final boolean report;

    public Regions(Layout layout, Header header) {
        this.layout = layout;
        String type = header.type();
        report = type != null && Folding.key(type).equals("bao cao");
    }

    /** Whether what stands on {@code line} was done already, as far as its headings tell. */
    public boolean isTold(int line) {
        boolean ahead = false;
        @Nullable Heading heading = layout.headingOf(line).orElse(null);
        for (; heading != null; heading = heading.parent()) {
            if (heading.isTitled()) {
                String words = words(heading);
                if (begins(words, TOLD)) {
                    return true;
                }
                ahead |= contains(words, AHEAD);
            }
        }
        return report && !ahead;
    }

    /** Folded words of a heading; a national target programme ("chương trình mục tiêu quốc gia") is no goal. */
    public static String words(Heading heading) {
        return Folding.key(heading.words()).replace("muc tieu quoc gia", "");
    }

    private static boolean begins(String words, List<String> openings) {
        return openings.stream().anyMatch(words::startsWith);
    }

    private static boolean contains(String words, List<String> parts) {
        return parts.stream().anyMatch(words::contains);
    }
}
