package vn.cancu.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;

/**
 * Where the embedded server lives and how much memory it may take beside the heap.
 *
 * @param home folder of everything that the program keeps; the graph is in {@code neo4j} below it
 * @param pageCache what Neo4j keeps of its files in memory
 * @param transactionMemory the most that one transaction may take
 */
@ConfigurationProperties("cancu")
record GraphProperties(
        @DefaultValue("var") Path home,

        @DefaultValue("128MB") @DataSizeUnit(DataUnit.MEGABYTES)
        DataSize pageCache,

        @DefaultValue("512MB") @DataSizeUnit(DataUnit.MEGABYTES)
        DataSize transactionMemory) {
    Path store() {
        return home.toAbsolutePath().normalize().resolve("neo4j");
    }

    /** Where an office puts what it knows of successions. */
    Path units() {
        return home.toAbsolutePath().normalize().resolve("units");
    }
}
