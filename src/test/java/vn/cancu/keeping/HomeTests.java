package vn.cancu.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {
    @TempDir
    Path folder;

    @Test
    void onlyOneHoldsTheStoreAndTheOtherLearnsWho() {
        Home home = new Home(folder.resolve("home"));
        try (HomeLock lock = HomeLock.take(home, "ingest").orElseThrow()) {
            assertThat(HomeLock.take(home, "basis")).isEmpty();
            assertThat(HomeLock.holder(home)).endsWith(" ingest");
            assertThat(HomeLock.server(home)).isEmpty();
            lock.announceServer("127.0.0.1", 4711);
            assertThat(HomeLock.server(home)).contains("127.0.0.1:4711");
            lock.announceServer("0.0.0.0", 4711);
            assertThat(HomeLock.server(home)).contains("127.0.0.1:4711");
            lock.announceServer("::1", 4711);
            assertThat(HomeLock.server(home))
                    .hasValueSatisfying(where -> assertThat(where).matches("\\[[0:]+1]:4711"));
        }
        assertThat(HomeLock.take(home, "basis")).hasValueSatisfying(HomeLock::close);
    }

    @Test
    void theKeyStaysAndOnlyItsOwnerReadsIt() throws IOException {
        Home home = new Home(folder).prepared();

        String key = home.key();

        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(home.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aHomeThatIsAFileIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new Home(file.resolve("home")).prepared())
                .isInstanceOf(KeepingException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--home");
    }

    @Test
    void originalsAreKeptOnceAndComeBackByteForByte() {
        Originals originals = new Originals(folder.resolve("originals"));
        byte[] bytes = "Kế hoạch số 12".getBytes(StandardCharsets.UTF_8);
        String name = "a".repeat(64);

        originals.keep(name, bytes);
        originals.keep(name, bytes);

        assertThat(originals.bytes(name)).hasValue(bytes);
        assertThat(originals.bytes("b".repeat(64))).isEmpty();
        assertThat(originals.bytes("../../etc/passwd")).isEmpty();
    }
}
