package vn.cancu.keeping;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.DiskWords;

/**
 * One process at a time holds the store of a home; who that is stands in the lock file, and where its server listens beside it.
 *
 * <p>The lock is the operating system's, so it ends with the process, also with {@code kill -9}.
 */
public final class HomeLock implements AutoCloseable {
    private final Home home;
    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(Home home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the store.
     *
     * @param command what this process does, told to others who find the store held
     * @return the lock, or empty where another process holds it
     */
    public static Optional<HomeLock> take(Home home, String command) {
        Optional<HomeLock> taken = takeLock(home, command);
        // Asked with the lock in hand: a restore marks the home only while it holds it.
        if (taken.isPresent() && Files.exists(home.restoring())) {
            taken.get().close();
            throw new KeepingException("Lần phục hồi trước vào kho " + home.root()
                    + " bị ngắt giữa chừng; hãy chạy lại ./cancu restore vào đó.");
        }
        return taken;
    }

    static Optional<HomeLock> takeLock(Home home, String command) {
        Path file = home.prepared().lock();
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Files.deleteIfExists(home.server());
            channel.truncate(0);
            String holder = ProcessHandle.current().pid() + " " + command;
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return Optional.of(new HomeLock(home, channel, lock));
        } catch (IOException e) {
            throw new KeepingException(
                    "Không khóa được kho tại " + file + " (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền của thư mục.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    /** Who holds the store: "4711 serve", as far as it can be read. */
    public static String holder(Home home) {
        try {
            return Files.readString(home.lock()).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    /** Where on this machine the server that holds the store listens, "127.0.0.1:8080", where one has told it. */
    public static Optional<String> server(Home home) {
        try {
            String told = Files.readString(home.server()).strip();
            return told.matches("[0-9a-fA-F.:\\[\\]]+:\\d{1,5}") ? Optional.of(told) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Tells commands of the same home where this process's server listens.
     *
     * @param address that was bound, an IP address or a name of this machine
     */
    public void announceServer(String address, int port) {
        try {
            InetAddress bound = InetAddress.getByName(address);
            String host = bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
            Files.writeString(home.server(), (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
        } catch (IOException e) {
            throw new KeepingException(
                    "Không ghi được " + home.server() + " (" + DiskWords.of(e) + "); hãy kiểm tra đĩa.", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(home.server());
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new KeepingException("Không trả được khóa của kho tại " + home.lock() + ".", e);
        }
    }
}
