package vn.cancu.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a reading child finds around itself.
 *
 * @param java the program that it is run by
 * @param temporary the folder in which it gets an empty one of its own
 * @param environment all variables that it sees
 */
record Surroundings(Path java, Path temporary, Map<String, String> environment) {
    /** Nothing but what finds Tesseract. */
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TESSDATA_PREFIX", "SystemRoot");

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** This program's own. */
    static Surroundings usual() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().retainAll(KEPT);
        return new Surroundings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Path.of(System.getProperty("java.io.tmpdir")),
                environment);
    }
}
