package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Overview;
import vn.cancu.keeping.Home;

/** What the collection holds, and whether the index has caught up. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        Home home = common.home(terminal);
        return session.withStore(home, "status", desk -> {
            Overview overview = desk.documents().overview();
            long lag = desk.intake().lag();
            long quarantined = desk.intake().quarantined();
            terminal.out()
                    .println(
                            common.json()
                                    ? json(home, overview, lag, quarantined)
                                    : text(home, overview, lag, quarantined));
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private static String text(Home home, Overview overview, long lag, long quarantined) {
        StringBuilder out = new StringBuilder();
        out.append("Kho ").append(home.root()).append('\n');
        out.append("  %d văn bản có toàn văn, %d văn bản chỉ được viện dẫn%n"
                .formatted(overview.whole(), overview.cited()));
        out.append("  %d dự án, nội dung; %d lần viện dẫn, trong đó %d chưa rõ văn bản nào%n"
                .formatted(overview.items(), overview.citations(), overview.unresolved()));
        if (overview.waiting() > 0) {
            out.append("  %d lần viện dẫn có thể là nhiều văn bản, chờ người rà soát (trang /ra-soat)%n"
                    .formatted(overview.waiting()));
        }
        overview.types().forEach(type -> out.append("    %s: %d%n".formatted(type.value(), type.count())));
        out.append(lag == 0 ? "  Chỉ mục tìm kiếm: theo kịp kho" : "  Chỉ mục tìm kiếm: chậm " + lag + " thay đổi");
        out.append(
                quarantined == 0
                        ? "\n  Khu cách ly: không có tệp nào"
                        : "\n  Khu cách ly: " + quarantined + " tệp lỗi hoặc đọc thiếu, trong " + home.quarantine()
                                + "; khi đã xử lý nguyên nhân, chạy ./cancu ingest --retry");
        return out.toString();
    }

    private static String json(Home home, Overview overview, long lag, long quarantined) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("home", home.root().toString());
        root.put("documents", overview.whole());
        root.put("cited_only", overview.cited());
        root.put("items", overview.items());
        root.put("citations", overview.citations());
        root.put("unresolved_citations", overview.unresolved());
        root.put("waiting_citations", overview.waiting());
        ObjectNode types = root.putObject("types");
        overview.types().forEach(type -> types.put(type.value(), type.count()));
        root.put("index_lag", lag);
        root.put("quarantined", quarantined);
        return mapper.writeValueAsString(root);
    }
}
