package vn.cancu.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Prints a document: letterhead, title, căn cứ, body, recipients, signature. */
final class DocumentWriter {
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final long seed;
    private final World world;
    private final Basis basis;

    DocumentWriter(long seed, World world, Registry registry) {
        this.seed = seed;
        this.world = world;
        basis = new Basis(registry);
    }

    GeneratedDocument write(Facts facts, DocumentGenerator.Size size) {
        Dice dice = Dice.of(seed, "text " + size, facts.index());
        Page page = new Page();
        MentionWriter mentions = new MentionWriter(page, dice, facts);
        boolean dayPrinted = facts.isNumbered();
        letterhead(page, dice, facts, dayPrinted);
        title(page, mentions, facts);
        basisBlock(page, dice, mentions, facts);
        opening(page, facts);
        List<String> villages = world.villages(
                Math.max(0, facts.address().province()),
                facts.address().district(),
                facts.address().commune());
        new BodyWriter(page, dice, mentions, facts, villages, basis).write(size);
        signature(page, dice, facts);
        return new GeneratedDocument(
                facts.index(),
                String.format(
                        Locale.ROOT,
                        "%06d-%s.txt",
                        facts.index(),
                        facts.address().kind().name().toLowerCase(Locale.ROOT)),
                page.text(),
                facts.type(),
                facts.symbol(),
                facts.issuer(),
                facts.address().kind().level(),
                facts.date(),
                dayPrinted,
                facts.title(),
                page.citations(),
                page.items());
    }

    private void letterhead(Page page, Dice dice, Facts facts, boolean dayPrinted) {
        String authority = fullIssuer(facts).toUpperCase(Locale.ROOT);
        String number = "Số: " + (dayPrinted ? facts.symbol() : "      " + facts.symbol());
        LocalDate date = facts.date();
        String month = date.getMonthValue() < 3
                ? String.format(Locale.ROOT, "%02d", date.getMonthValue())
                : Integer.toString(date.getMonthValue());
        String day = dayPrinted ? String.format(Locale.ROOT, "%02d", date.getDayOfMonth()) : "   ";
        String placeAndDate = facts.place() + ", ngày " + day + " tháng " + month + " năm " + date.getYear();
        if (dice.chance(0.3)) {
            page.line(authority + " | " + STATE + " " + MOTTO);
            page.paragraph(number + " | " + placeAndDate);
            return;
        }
        boolean whole = facts.address().kind().level().equals("trung ương") || dice.chance(0.9);
        if (whole) {
            page.line(authority).line(STATE).paragraph(MOTTO);
        }
        page.paragraph(number).paragraph(placeAndDate);
    }

    private static void title(Page page, MentionWriter mentions, Facts facts) {
        page.paragraph(facts.type().toUpperCase(Locale.ROOT));
        mentions.plantAmendedOf(facts, null);
        page.paragraph(
                Character.toUpperCase(facts.title().charAt(0)) + facts.title().substring(1));
    }

    private void basisBlock(Page page, Dice dice, MentionWriter mentions, Facts facts) {
        Kind kind = facts.address().kind();
        if (kind == Kind.COMMUNE_REPORT) {
            page.add("Thực hiện ");
            mentions.basis(basis.of(facts).getFirst());
            page.add(", " + facts.issuer() + " báo cáo kết quả thực hiện như sau:")
                    .end()
                    .end();
            return;
        }
        if (!kind.isPlan()) {
            page.paragraph(fullIssuer(facts).toUpperCase(Locale.ROOT));
            page.add("Căn cứ ");
            if (kind == Kind.CENTRAL) {
                mentions.law("Luật Đầu tư công", LocalDate.of(2019, 6, 13));
            } else {
                mentions.law("Luật Tổ chức chính quyền địa phương", LocalDate.of(2015, 6, 19));
            }
            page.add(";").end().end();
        }
        boolean inOneSentence = kind.isPlan() && dice.chance(0.3);
        List<Facts> bases = basis.of(facts);
        for (int i = 0; i < bases.size(); i++) {
            page.add(i == 0 || !inOneSentence ? "Căn cứ " : "");
            mentions.basis(bases.get(i));
            boolean last = i + 1 == bases.size();
            page.add(last ? "." : inOneSentence ? "; " : ";");
            if (last || !inOneSentence) {
                page.end().end();
            }
        }
    }

    private static void opening(Page page, Facts facts) {
        switch (facts.address().kind()) {
            case PROVINCE_PLAN, DISTRICT_PLAN, COMMUNE_PLAN ->
                page.paragraph(facts.issuer() + " lập Kế hoạch thực hiện Chương trình năm "
                        + facts.address().year() + " như sau:");
            case CENTRAL, PROVINCE_DECISION, DISTRICT_DECISION, COMMUNE_DECISION -> page.paragraph("QUYẾT ĐỊNH:");
            case PROVINCE_RESOLUTION -> page.paragraph("QUYẾT NGHỊ:");
            case COMMUNE_REPORT -> {
                // A report opens in the sentence that names what it carries out.
            }
        }
    }

    private static void signature(Page page, Dice dice, Facts facts) {
        page.line("Nơi nhận:");
        page.line("- " + (facts.address().kind().level().equals("xã") ? "UBND cấp trên (b/c);" : "Như trên;"));
        page.paragraph("- Lưu: VT.");
        boolean deputy = dice.chance(0.5);
        page.line("TM. " + collective(facts).toUpperCase(Locale.ROOT));
        if (deputy) {
            page.line("KT. CHỦ TỊCH").paragraph("PHÓ CHỦ TỊCH");
        } else {
            page.paragraph("CHỦ TỊCH");
        }
        Vocabulary words = Vocabulary.VIETNAMESE;
        page.line(dice.pick(words.words("họ")) + " " + dice.pick(words.words("đệm")) + " "
                + dice.pick(words.words("tên")));
    }

    private static String collective(Facts facts) {
        return switch (facts.address().kind()) {
            case CENTRAL -> facts.issuer();
            case PROVINCE_RESOLUTION -> "Hội đồng nhân dân";
            case PROVINCE_DECISION,
                    PROVINCE_PLAN,
                    DISTRICT_DECISION,
                    DISTRICT_PLAN,
                    COMMUNE_PLAN,
                    COMMUNE_REPORT,
                    COMMUNE_DECISION -> "Ủy ban nhân dân";
        };
    }

    private static String fullIssuer(Facts facts) {
        return facts.issuer().replace("UBND", "Ủy ban nhân dân").replace("HĐND", "Hội đồng nhân dân");
    }
}
