package vn.cancu.generator;

import java.util.List;
import vn.cancu.document.Citation;

/** Prints the sections of a document: aims, components with money and duties, what else is mentioned, who reports when. */
final class BodyWriter {
    /** Units of text that a seed-sized document has at least and at most; three bytes make about two and a half of them. */
    private static final int SHORTEST = 12_500;

    private static final int LONGEST = 29_000;

    private final Page page;
    private final Dice dice;
    private final MentionWriter mentions;
    private final Facts facts;
    private final List<String> villages;
    private final Basis basis;
    private final ItemWriter items;

    BodyWriter(Page page, Dice dice, MentionWriter mentions, Facts facts, List<String> villages, Basis basis) {
        this.page = page;
        this.dice = dice;
        this.mentions = mentions;
        this.facts = facts;
        this.villages = villages;
        this.basis = basis;
        items = new ItemWriter(page, dice, facts);
    }

    void write(DocumentGenerator.Size size) {
        boolean large = size == DocumentGenerator.Size.SEED;
        int end = large ? dice.between(SHORTEST, LONGEST) : 0;
        switch (facts.address().kind()) {
            case PROVINCE_PLAN, DISTRICT_PLAN, COMMUNE_PLAN -> plan(large, end);
            case COMMUNE_REPORT -> report(large, end);
            case CENTRAL, PROVINCE_RESOLUTION, PROVINCE_DECISION, DISTRICT_DECISION, COMMUNE_DECISION ->
                decision(large, end);
        }
    }

    private void plan(boolean large, int end) {
        page.paragraph("I. MỤC TIÊU, YÊU CẦU");
        page.paragraph("1. Tỷ lệ hộ nghèo giảm " + dice.between(2, 5) + "," + dice.between(1, 9) + "%.");
        page.paragraph("2. Tỷ lệ hộ sử dụng nước sinh hoạt hợp vệ sinh đạt " + dice.between(80, 99) + "%.");
        if (large) {
            fill("yêu cầu", page.length() + end / 8);
        }
        issued();
        page.paragraph("II. NỘI DUNG THỰC HIỆN");
        components(large, end, Vocabulary.VIETNAMESE.words(offices()));
        page.paragraph("III. TỔ CHỨC THỰC HIỆN");
        mentioned();
        List<String> units = Vocabulary.VIETNAMESE.words(offices());
        int count = large ? units.size() : 2;
        for (int i = 0; i < count; i++) {
            page.paragraph((i + 1) + ". " + units.get(i));
            page.paragraph(
                    "- Theo dõi, đôn đốc phần việc được giao; tổng hợp báo cáo trước ngày " + dice.between(10, 28) + "/"
                            + dice.between(5, 12) + "/" + facts.address().year() + ".");
        }
        fill("nội dung", end);
    }

    private void report(boolean large, int end) {
        page.paragraph("I. CHỈ ĐẠO, ĐIỀU HÀNH");
        issued();
        mentioned();
        page.paragraph("II. KẾT QUẢ");
        fill("kết quả", large ? end / 2 : page.length() + 1);
        page.paragraph("III. KHÓ KHĂN");
        fill("khó khăn", large ? end : page.length() + 1);
    }

    private void decision(boolean large, int end) {
        boolean board = facts.address().kind() == Kind.COMMUNE_DECISION;
        page.paragraph(board ? "Điều 1. Thành lập Ban Chỉ đạo" : "Điều 1. Nội dung và kinh phí");
        if (board || facts.address().kind() == Kind.CENTRAL) {
            fill("nội dung", large ? end / 2 : page.length() + 1);
        } else {
            components(large, end, Vocabulary.VIETNAMESE.words(offices()));
        }
        page.paragraph("Điều 2. Trách nhiệm");
        fill("yêu cầu", large ? end : page.length() + 1);
        page.paragraph("Điều 3. " + facts.type() + " này có hiệu lực từ ngày ký.");
    }

    private void components(boolean large, int end, List<String> units) {
        int count = large ? dice.between(5, 8) : dice.between(1, 2);
        int first = dice.between(0, 9);
        int start = page.length();
        for (int i = 0; i < count; i++) {
            items.heading(i + 1, (first + i) % 10);
            fill("nội dung", large ? start + (i + 1) * (int) ((end * 0.85 - start) / count) : page.length() + 1);
            items.moneyAndDuties(i + 1, units);
        }
    }

    private void issued() {
        for (Facts target : basis.issued(facts)) {
            page.add(facts.address().kind().level().equals("xã") ? "UBND xã đã ban hành " : "Đã ban hành ");
            mentions.passing(target, Citation.Role.ISSUED);
            page.add(".").end().end();
        }
    }

    private void mentioned() {
        for (Facts target : basis.mentioned(facts)) {
            page.add(dice.pick(List.of("Khi làm thì đối chiếu với ", "Phần còn lại làm theo ", "Số liệu lấy từ ")));
            mentions.passing(target, Citation.Role.REFERENCE);
            page.add(".").end().end();
        }
    }

    private String offices() {
        return switch (facts.address().kind().level()) {
            case "trung ương" -> "đơn vị trung ương";
            case "tỉnh" -> "đơn vị tỉnh";
            case "huyện" -> "đơn vị huyện";
            default -> facts.address().year() >= 2025 ? "đơn vị xã mới" : "đơn vị xã cũ";
        };
    }

    /** Paragraphs of two or three sentences until the page is that long. */
    private void fill(String purpose, int length) {
        while (page.length() < length) {
            page.add("- ");
            int sentences = dice.between(2, 3);
            for (int i = 0; i < sentences; i++) {
                page.add(i == 0 ? "" : " ").add(Vocabulary.VIETNAMESE.sentence(purpose, dice, villages));
            }
            page.end().end();
        }
    }
}
