package vn.cancu.files.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** Mail as it travels (.eml): what is attached are files of their own, what is written is a text under the mail's own name. */
final class Mail {
    private static final int DEEPEST = 20;

    private final Extraction.Piece piece;
    private final Extraction extraction;
    private final List<String> written = new ArrayList<>();

    private Mail(Extraction.Piece piece, Extraction extraction) {
        this.piece = piece;
        this.extraction = extraction;
    }

    /** Its own text is returned. */
    static List<String> read(Extraction.Piece piece, Extraction extraction) throws IOException, Refused {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Mail mail = new Mail(piece, extraction);
        Message message = builder.parseMessage(new ByteArrayInputStream(piece.bytes()));
        try {
            mail.entity(message, 0);
        } finally {
            message.dispose();
        }
        return mail.written;
    }

    private void entity(Entity entity, int depth) throws IOException, Refused {
        if (depth > DEEPEST) {
            throw Refused.tooDeep();
        }
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            boolean choice = String.valueOf(parts.getSubType()).equalsIgnoreCase("alternative");
            Entity richest = null;
            for (Entity part : parts.getBodyParts()) {
                if (!choice) {
                    entity(part, depth + 1);
                } else if (!isCalendar(part)) {
                    richest = part;
                }
            }
            if (richest != null) {
                entity(richest, depth + 1);
            }
        } else if (body instanceof Message inner) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(inner, out);
            extraction.inner(piece, name(entity, "thư.eml"), most -> bounded(out.toByteArray(), most));
        } else if (body instanceof SingleBody single) {
            leaf(entity, single);
        }
    }

    private static boolean isCalendar(Entity part) {
        return part.getMimeType().equals("text/calendar");
    }

    private void leaf(Entity entity, SingleBody body) throws IOException, Refused {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = entity.getFilename() != null || "attachment".equals(entity.getDispositionType());
        if (attached || !type.startsWith("text/")) {
            if (isOrnament(entity, type, body)) {
                return;
            }
            if (attached || (body instanceof BinaryBody && !type.startsWith("image/"))) {
                extraction.inner(piece, name(entity, "tep"), most -> bounded(body, most));
            }
            return;
        }
        byte[] bytes = unicode(entity, bytes(body));
        written.addAll(
                type.equals("text/html")
                        ? HtmlText.lines(bytes)
                        : new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    private static boolean isOrnament(Entity entity, String type, SingleBody body) throws IOException {
        return type.startsWith("image/")
                && !"attachment".equals(entity.getDispositionType())
                && entity.getHeader().getField("Content-ID") != null
                && Ornament.is(type, bytes(body));
    }

    /** Letters by the charset that the part names, as UTF-8. */
    private static byte[] unicode(Entity entity, byte[] bytes) {
        try {
            String charset = entity.getCharset();
            return new String(bytes, Charset.forName(charset == null ? "UTF-8" : charset))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return bytes;
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bounded(SingleBody body, long most) throws Refused {
        try {
            return bounded(bytes(body), most);
        } catch (IOException damaged) {
            throw Refused.broken(damaged);
        }
    }

    /** Bytes that are here already, where they may still be. */
    static byte[] bounded(byte[] bytes, long most) throws Refused {
        if (bytes.length > most) {
            throw Refused.tooMuch();
        }
        return bytes;
    }

    private static String name(Entity entity, String otherwise) {
        String name = entity.getFilename();
        return name == null ? otherwise : DecoderUtil.decodeEncodedWords(name, StandardCharsets.UTF_8);
    }
}
