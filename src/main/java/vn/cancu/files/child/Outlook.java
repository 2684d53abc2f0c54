package vn.cancu.files.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.SAXException;

/**
 * Mail of Outlook (.msg): what is attached are files of their own, mails too; what is written is a text under the mail's own name. Outlook
 * writes one mail as HTML, as RTF and as plain letters, or as some of these: the first that has letters is read, as it has the tables.
 */
final class Outlook {
    private static final String PROPERTIES = "__properties_version1.0";
    /** Bytes before the properties of a mail within a mail; one of its own has eight more (MS-OXMSG 2.4.1). */
    private static final int INNER_HEADER = 24;

    private static final int MORE_HEADER = 8;

    private Outlook() {}

    /** Its own text is returned. */
    static List<String> read(Extraction.Piece piece, Extraction extraction) throws Exception {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(piece.bytes()))) {
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                if (attachment.isEmbeddedMessage()) {
                    extraction.inner(piece, name(attachment, ".msg"), most -> mail(attachment, most));
                } else if (attachment.getEmbeddedAttachmentObject() != null && !isOrnament(attachment)) {
                    extraction.inner(
                            piece,
                            name(attachment, ""),
                            most -> Mail.bounded(attachment.getEmbeddedAttachmentObject(), most));
                }
            }
            return written(message, piece, extraction);
        }
    }

    private static boolean isOrnament(AttachmentChunks attachment) {
        StringChunk id = attachment.getAttachContentId();
        StringChunk type = attachment.getAttachMimeTag();
        return id != null
                && !id.getValue().isBlank()
                && Ornament.is(type == null ? "" : type.getValue(), attachment.getEmbeddedAttachmentObject());
    }

    private static String name(AttachmentChunks attachment, String ending) {
        for (StringChunk name : Arrays.asList(
                attachment.getAttachLongFileName(),
                attachment.getAttachFileName(),
                attachment.getAttachDisplayName())) {
            if (name != null && !name.getValue().isBlank()) {
                // A mail's name is its subject.
                String own =
                        ending.isEmpty() ? name.getValue() : name.getValue().replaceAll("[/\\\\]", "-");
                return own.endsWith(ending) ? own : own + ending;
            }
        }
        return "tep" + ending;
    }

    /** One way in which a mail is written. */
    @FunctionalInterface
    private interface Writing {
        List<String> lines(MAPIMessage message) throws Exception;
    }

    private static List<String> written(MAPIMessage message, Extraction.Piece piece, Extraction extraction)
            throws Exception {
        Exception damaged = null;
        for (Writing writing : List.<Writing>of(Outlook::html, Outlook::rtf, Outlook::plain)) {
            try {
                List<String> lines = writing.lines(message);
                if (!lines.stream().allMatch(String::isBlank)) {
                    return lines;
                }
            } catch (ChunkNotFoundException none) {
                // It is not written so.
            } catch (Refused | IOException | TikaException | SAXException | RuntimeException e) {
                // It may be written otherwise too.
                extraction.log(piece, e);
                damaged = e;
            }
        }
        if (damaged != null) {
            throw damaged;
        }
        return List.of();
    }

    private static List<String> html(MAPIMessage message) throws Exception {
        ByteChunk html = message.getMainChunks().getHtmlBodyChunkBinary();
        if (html != null
                && message.getMainChunks().getProperties().get(MAPIProperty.INTERNET_CPID) == null
                && html.getValue() != null) {
            return HtmlText.lines(html.getValue());
        }
        return HtmlText.lines(message.getHtmlBody().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rtf(MAPIMessage message) throws Exception {
        byte[] rtf = message.getRtfBody().getBytes(StandardCharsets.ISO_8859_1);
        return TikaText.lines(new RTFParser(), false, new Extraction.Piece("", "thu.rtf", rtf, 0));
    }

    private static List<String> plain(MAPIMessage message) throws Exception {
        return message.getTextBody().lines().toList();
    }

    /** A mail within a mail as a file of its own: Outlook stores it as a folder, of which the properties begin otherwise. */
    private static byte[] mail(AttachmentChunks attachment, long most) throws Refused {
        DirectoryNode folder = attachment.getAttachmentDirectory().getDirectory();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            EntryUtils.copyNodes(
                    new FilteringDirectoryNode(folder, List.of(PROPERTIES)),
                    new FilteringDirectoryNode(file.getRoot(), List.of()));
            if (folder.hasEntry(PROPERTIES)) {
                try (InputStream in = new DocumentInputStream((DocumentEntry) folder.getEntry(PROPERTIES))) {
                    byte[] inner = in.readAllBytes();
                    int header = Math.min(INNER_HEADER, inner.length);
                    byte[] own = new byte[inner.length + MORE_HEADER];
                    System.arraycopy(inner, 0, own, 0, header);
                    System.arraycopy(inner, header, own, header + MORE_HEADER, inner.length - header);
                    file.createDocument(new ByteArrayInputStream(own), PROPERTIES);
                }
            }
            file.writeFilesystem(out);
        } catch (IOException | RuntimeException e) {
            throw Refused.broken(e);
        }
        return Mail.bounded(out.toByteArray(), most);
    }
}
