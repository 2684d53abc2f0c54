package vn.cancu.files;

import java.time.Duration;

/**
 * What a reading child may use.
 *
 * @param heap its greatest heap, in MB
 * @param step longest time without a sign that the file in hand goes on
 * @param file longest time for one file, or one file inside of an archive, beside the pages of it that are read from pictures
 * @param files how many requests one child answers before a fresh one takes its place
 * @param held bytes of the texts and files inside of one file that are held at once
 */
record ReadingLimits(int heap, Duration step, Duration file, int files, long held) {
    static final ReadingLimits USUAL =
            new ReadingLimits(640, Duration.ofSeconds(60), Duration.ofMinutes(10), 400, 256L << 20);
}
