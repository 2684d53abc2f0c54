package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreShapeTests {
    @TempDir
    Path home;

    private Path store;
    private Path copy;

    @BeforeEach
    void fill() throws IOException {
        store = Files.createDirectories(home.resolve("neo4j"));
        copy = home.resolve(String.format("neo4j.before-V%03d", Schema.newest()));
    }

    @Test
    void aStoreOfAnOlderProgramIsCopiedOnce() throws IOException {
        Files.writeString(Files.createDirectories(store.resolve("data")).resolve("nodes"), "before");
        Files.createDirectories(home.resolve("neo4j.before-V003"));
        StoreShape shape = new StoreShape(store);
        shape.prepare();
        assertThat(copy.resolve("data/nodes")).hasContent("before");
        assertThat(home.resolve("neo4j.before-V003")).doesNotExist();

        // A start that was cut short: what the store is by now is not what it was.
        Files.writeString(store.resolve("data/nodes"), "half");
        shape.prepare();
        assertThat(copy.resolve("data/nodes")).hasContent("before");

        shape.brought();
        org.springframework.util.FileSystemUtils.deleteRecursively(copy);
        shape.prepare();
        assertThat(copy).doesNotExist();
    }

    @Test
    void aNewStoreNeedsNoCopy() {
        new StoreShape(store).prepare();
        assertThat(copy).doesNotExist();
    }

    @Test
    void aStoreOfANewerProgramIsLeftAlone() throws IOException {
        Files.writeString(store.resolve("cancu-schema"), Integer.toString(Schema.newest() + 1));
        assertThatThrownBy(() -> new StoreShape(store).prepare())
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("phiên bản mới hơn");
    }
}
