package vn.cancu.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Duty.Role;
import vn.cancu.document.Evidence;
import vn.cancu.generator.LargeCollection.Card;

/**
 * Who is to do what in a generated plan: for every item a lead, one that helps and "các đơn vị liên quan"; then what the plan gives to
 * offices, to the units below and to one body of the centre, with days and periods of reports. The central body has a duty in every
 * fifth plan, so that it has more than any other unit.
 */
final class LargeDuties {
    /** The body that has the most duties of all. */
    static final String HUB = "Ủy ban Dân tộc";

    private static final int HUB_IN = 5;
    private static final List<String> PROVINCIAL =
            List.of("Sở Nông nghiệp và Môi trường", "Sở Tài chính", "Sở Xây dựng", "Sở Y tế", "Sở Giáo dục và Đào tạo");
    private static final List<String> DISTRICT =
            List.of("Phòng Dân tộc", "Phòng Tài chính - Kế hoạch", "Phòng Nội vụ", "Phòng Y tế", "Phòng Văn hóa");
    private static final List<String> COMMUNAL = List.of(
            "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trạm Y tế", "Công chức Địa chính", "Công chức Tài chính");

    private final Card card;
    private final int index;
    private final List<String> offices;
    final List<Duty> duties = new ArrayList<>();
    final List<Deadline> deadlines = new ArrayList<>();

    LargeDuties(Card card, int index) {
        this.card = card;
        this.index = index;
        offices = switch (card.level()) {
            case "tỉnh" -> PROVINCIAL;
            case "huyện" -> DISTRICT;
            default -> COMMUNAL;
        };
    }

    private String office(int nth) {
        return offices.get((index + nth) % offices.size());
    }

    /** The sentence that gives an item; its duties stand at {@code line}. */
    String item(int nth, String item, int line) {
        String lead = office(nth) + " chủ trì";
        String coordinate = "phối hợp với " + office(nth + 2);
        String related = "các đơn vị liên quan";
        String text = lead + ", " + coordinate + " và " + related + " thực hiện.";
        add(text, line, lead, office(nth), Role.LEAD, item);
        add(text, line, coordinate, office(nth + 2), Role.COORDINATE, item);
        add(text, line, related, related, Role.COORDINATE, item);
        return text;
    }

    /** Paragraphs of what is for no item; the first stands at {@code line}, each has one line. */
    List<String> tasks(int line) {
        List<String> texts = new ArrayList<>();
        String issuer = card.issuer();
        int year = card.date().getYear();
        String day = "trước ngày 15/12/" + year;
        texts.add(office(0) + " là cơ quan thường trực, tổng hợp, báo cáo " + issuer + " " + day + ".");
        task(texts, line, "là cơ quan thường trực", office(0), Role.STANDING);
        task(texts, line, "tổng hợp, báo cáo " + issuer + " " + day, office(0), Role.REPORT);
        due(texts, line, day, year + "-12-15");
        texts.add(office(1) + " theo dõi, đôn đốc việc giải ngân; báo cáo " + issuer + " hằng quý.");
        task(texts, line, "theo dõi, đôn đốc việc giải ngân", office(1), Role.MONITOR);
        task(texts, line, "báo cáo " + issuer + " hằng quý", office(1), Role.REPORT);
        due(texts, line, "hằng quý", null);
        String below = card.level().equals("xã") ? "các thôn" : "UBND các xã";
        texts.add(below + " tổ chức thực hiện trên địa bàn.");
        task(texts, line, "tổ chức thực hiện trên địa bàn", below, Role.IMPLEMENT);
        if (index % HUB_IN == 0) {
            texts.add(HUB + " hướng dẫn, kiểm tra việc thực hiện.");
            task(texts, line, "hướng dẫn, kiểm tra", HUB, Role.GUIDE);
        }
        return texts;
    }

    private void task(List<String> texts, int line, String words, String unit, Role role) {
        add(texts.getLast(), line + texts.size() - 1, words, unit, role, words);
    }

    private void add(String text, int line, String words, String unit, Role role, String of) {
        duties.add(new Duty(new Evidence(line, text.indexOf(words), words), unit, role, of));
    }

    private void due(List<String> texts, int line, String words, @Nullable String date) {
        int at = texts.getLast().indexOf(words);
        deadlines.add(new Deadline(new Evidence(line + texts.size() - 1, at, words), "báo cáo", date));
    }
}
