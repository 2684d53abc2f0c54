package vn.cancu.intake;

import vn.cancu.files.OpenedFile;
import vn.cancu.keeping.Quarantine;

/**
 * A file as it comes into a run.
 *
 * @param file opened; its path is the one by which it is in quarantine
 * @param place the path under which its texts are held
 * @param overtaken whether a part of it was held, and another file was read whole where it was met since
 */
record Coming(OpenedFile file, String place, boolean overtaken) {
    /** Letters of the sha256 by which one of several files of a name is told. */
    private static final int TELLING = 12;

    static Coming of(OpenedFile file) {
        return new Coming(file, file.path(), false);
    }

    /**
     * What was kept of a file that lies no more where it was met. It is held under a path of its own: what lies there now, or is held of
     * that path, is another file.
     */
    static Coming kept(Quarantine.Entry entry, String sha256, byte[] bytes, boolean overtaken) {
        return new Coming(
                new OpenedFile.Original(entry.file(), sha256, bytes),
                entry.file() + " (bản " + sha256.substring(0, TELLING) + "…)",
                overtaken);
    }

    int size() {
        return file instanceof OpenedFile.Original original ? original.bytes().length : 0;
    }
}
