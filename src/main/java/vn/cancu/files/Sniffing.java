package vn.cancu.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells files that are written in letters but are no plain text: HTML, XML, RTF, mail. */
final class Sniffing {
    private static final int LOOKED_AT = 1024;

    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:<!--[^>]{0,400}-->\\s*)?(?:<\\?xml\\b|<!doctype\\b|<html\\b|<head\\b|<body\\b|\\{\\\\rtf|%pdf-).*",
            Pattern.DOTALL);

    /** A mail begins with its fields; two of them, so that a letter which begins "From: …" is none. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:[a-z][a-z0-9-]{1,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,30}?"
                    + "(?:mime-version|message-id|received|return-path|content-type|x-mailer):[^\\n]*\\n.*",
            Pattern.DOTALL);

    private Sniffing() {}

    static boolean isMarkedUp(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace("\r", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .toLowerCase(Locale.ROOT);
        return OPENING.matcher(head).matches() || MAIL.matcher(head).matches();
    }
}
