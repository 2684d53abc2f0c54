package vn.cancu.api;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that people read, in their language: Vietnamese unless another is asked for. */
public final class WordBook {
    private WordBook() {}

    /**
     * The words of that name. Without fallback: a machine set to English must not turn a Vietnamese answer English.
     *
     * @param name of the properties, "vn.cancu.cli.Answers"
     */
    public static ResourceBundle of(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
