package vn.cancu.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cancu.keeping.Home;

/**
 * Which files of a home are its own and no derived or secret ones, by the names that they have in a backup. Nothing else of a backup is
 * written into a home, whatever it is called.
 */
final class Kept {
    static final String ORIGINALS = "originals";
    static final String TEXTS = "texts";
    static final String QUARANTINE = "quarantine";
    static final String NODES = "graph/nodes.jsonl";
    static final String RELATIONS = "graph/relations.jsonl";

    private static final String HEX = "[0-9a-f]{2}/[0-9a-f]{64}";
    /** What people set or keep by hand, who may log in, and what was changed. */
    private static final Pattern SETTING = Pattern.compile(
            "searches\\.jsonl|validity\\.csv|units/[^/\\\\\\p{Cntrl}]+\\.csv|accounts\\.json|changes\\.(?:jsonl|head)");

    private static final Pattern FILE = Pattern.compile("(?:" + ORIGINALS + "|" + TEXTS + "|" + QUARANTINE + ")/" + HEX
            + "|quarantine/register\\.jsonl|" + SETTING);

    private Kept() {}

    /** Whether a file of this name is part of a home. */
    static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    /** Names of the files below a folder of the home, sorted. */
    static List<String> in(Home home, String folder) throws IOException {
        Path root = home.root();
        Path below = root.resolve(folder);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> name(root, file))
                    .filter(Kept::isFile)
                    .sorted()
                    .toList();
        }
    }

    static List<String> settings(Home home) throws IOException {
        List<String> names = new ArrayList<>();
        names.addAll(there(home, home.savedSearches(), home.validity(), home.accounts()));
        names.addAll(in(home, name(home.root(), home.units())));
        return names;
    }

    /** The log of changes. */
    static List<String> log(Home home) {
        return there(home, home.changes(), home.changesHead());
    }

    private static List<String> there(Home home, Path... files) {
        return Stream.of(files)
                .filter(Files::isRegularFile)
                .map(file -> name(home.root(), file))
                .toList();
    }

    /** Whether only the owner of the home may read it. */
    static boolean isPrivate(String name) {
        return name.equals("accounts.json") || name.equals("changes.jsonl");
    }

    static long bytes(Home home, List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            Path file = home.root().resolve(name);
            bytes += Files.exists(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
