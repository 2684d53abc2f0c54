package vn.cancu.files.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures that the words of a letter name as a part of themselves: signatures and logos are none of its documents. One as large as a page
 * on a screen is: people paste what they scanned.
 */
final class Ornament {
    /** What Office and mails draw with: nothing that holds a page. */
    private static final Set<String> DRAWINGS =
            Set.of("image/emf", "image/x-emf", "image/wmf", "image/x-wmf", "image/svg+xml");

    private static final int PAGE_LONG = 700;
    private static final int PAGE_SHORT = 500;

    private Ornament() {}

    /**
     * Whether it is one.
     *
     * @param type media type as the letter says, "" where it does not
     * @param bytes of the picture
     */
    static boolean is(String type, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return DRAWINGS.contains(type.toLowerCase(Locale.ROOT));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return Math.max(width, height) < PAGE_LONG || Math.min(width, height) < PAGE_SHORT;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }
}
