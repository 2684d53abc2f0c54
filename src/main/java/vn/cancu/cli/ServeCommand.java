package vn.cancu.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** The page and the API, until stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
    int port = 8080;

    @Option(names = "--address", paramLabel = "IP", defaultValue = "127.0.0.1", descriptionKey = "serve.address")
    String address = "127.0.0.1";

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return serve(common.home(session.terminal()), running -> {});
    }

    /** Serves; {@code first} runs once the page answers. */
    int serve(Home home, java.util.function.Consumer<Rooms.Running> first) {
        Terminal terminal = session.terminal();
        if (session.opened() != null) {
            terminal.err().println("Trang đang chạy rồi, tại máy chủ vừa nhận lệnh này.");
            return ExitStatus.ENVIRONMENT;
        }
        Optional<HomeLock> taken = HomeLock.take(home, "serve");
        if (taken.isEmpty()) {
            terminal.err()
                    .println("Kho " + home.root() + " đang do tiến trình khác giữ (" + HomeLock.holder(home) + ")"
                            + HomeLock.server(home)
                                    .map(where -> "; trang đã chạy tại http://" + where)
                                    .orElse("")
                            + "; hãy dùng trang đó, hoặc dừng tiến trình ấy rồi chạy lại.");
            return ExitStatus.ENVIRONMENT;
        }
        try (HomeLock lock = taken.get()) {
            if (!isFree() || !mayServe(home)) {
                return ExitStatus.ENVIRONMENT;
            }
            Rooms.Running running = session.rooms().page().serve(home, lock, address, port);
            terminal.out().println("Trang: http://" + address + ":" + running.port() + "/   (dừng: Ctrl+C)");
            first.accept(running);
            terminal.out().flush();
            running.join();
            // Told to stop by a signal, the page is being closed by another thread: the lock is given back behind it.
            running.stop();
            return ExitStatus.OK;
        }
    }

    /** Whoever comes from beyond this machine must log in: where nobody can, there is nothing to serve. */
    private boolean mayServe(Home home) {
        if (isThisMachine() || !Session.accounts(home).isEmpty()) {
            return true;
        }
        session.terminal()
                .err()
                .println("Chưa có tài khoản nào nên không mở ra ngoài máy này tại " + address
                        + "; hãy lập một tài khoản bằng ./cancu account add TÊN --role administrator rồi chạy lại.");
        return false;
    }

    private boolean isThisMachine() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Asked before Neo4j starts: eight seconds are long to wait for a port that is taken. */
    private boolean isFree() {
        if (port == 0) {
            return true;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (UnknownHostException e) {
            session.terminal()
                    .err()
                    .println("Không có địa chỉ " + address + " trên máy này; hãy dùng --address 127.0.0.1.");
        } catch (IOException e) {
            session.terminal()
                    .err()
                    .println("Cổng " + port + " tại " + address
                            + " đã có chương trình khác dùng; hãy chọn cổng khác: ./cancu serve --port " + (port + 1));
        }
        return false;
    }
}
