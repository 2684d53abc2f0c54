package vn.cancu.cli;

import vn.cancu.intake.IntakeReport;

/** What a run of intake did, for people: the tally, then what failed and why. */
final class IngestText {
    private IngestText() {}

    static String of(IntakeReport report) {
        StringBuilder out = new StringBuilder();
        out.append("Đã đọc ").append(report.read()).append(" văn bản mới");
        if (report.updated() > 0) {
            out.append(", cập nhật ").append(report.updated());
        }
        out.append(", không đổi ").append(report.unchanged());
        out.append(", lỗi ").append(report.failed().size());
        out.append(" (%.1f giây).".formatted(report.tookMs() / 1000.0));
        report.copies()
                .forEach(copy -> out.append("\n  Trùng văn bản: ")
                        .append(copy.file())
                        .append(" là cùng văn bản với ")
                        .append(copy.other()));
        report.failed()
                .forEach(failure -> out.append("\n  Không đọc được: ")
                        .append(failure.file())
                        .append(": ")
                        .append(failure.error()));
        return out.toString();
    }
}
