package vn.cancu.reading.duty;

import java.util.List;
import java.util.Optional;
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

    private static final byte TOLD_BIT = 1;
    private static final byte AHEAD_BIT = 2;

    private final Layout layout;
    private final boolean report;
    /** By the line of a heading: what it and those above it say. */
    private final byte[] said;

    public Regions(Layout layout, Header header) {
        this.layout = layout;
        String type = header.type();
        report = type != null && Folding.key(type).equals("bao cao");
        said = new byte[layout.lines().size() + 1];
        for (Heading heading : layout.headings()) {
            Heading parent = heading.parent();
            byte above = parent == null ? 0 : said[parent.line()];
            said[heading.line()] = (byte) (above | own(heading));
        }
    }

    private static byte own(Heading heading) {
        if (!heading.isTitled()) {
            return 0;
        }
        String words = words(heading);
        return (byte) ((begins(words, TOLD) ? TOLD_BIT : 0) | (contains(words, AHEAD) ? AHEAD_BIT : 0));
    }

    /** Whether what stands on {@code line} was done already, as far as its headings tell. */
    public boolean isTold(int line) {
        Optional<Heading> heading = layout.headingOf(line);
        byte above = heading.isEmpty() ? 0 : said[heading.get().line()];
        return (above & TOLD_BIT) != 0 || (report && (above & AHEAD_BIT) == 0);
    }

    /** Folded words of a heading; a national target programme ("chương trình mục tiêu quốc gia") is no goal. */
    public static String words(Heading heading) {
        return Folding.key(heading.words()).replace("muc tieu quoc gia", "");
    }

    private static boolean begins(String words, List<String> openings) {
        for (String opening : openings) {
            if (words.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String words, List<String> parts) {
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
