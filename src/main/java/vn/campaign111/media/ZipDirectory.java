package vn.campaign111.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/**
 * The names in a zip archive's central directory (PKWARE APPNOTE 4.3.12), read in bounded memory and without unpacking
 * anything. Damaged archives, zip64, and names that would leave the folder they are unpacked into are refused.
 *
 * @param names in the order of the directory
 */
record ZipDirectory(List<String> names) {

    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final int MAX_DIRECTORY_BYTES = 4 * 1024 * 1024;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final String ODF_MARK = "mimetype";
    private static final Set<String> ODF_TYPES =
            Set.of(MediaKind.ODT.mediaType(), MediaKind.ODS.mediaType(), MediaKind.ODP.mediaType());

    /** Reads the directory of the stored archive. */
    static ZipDirectory read(BlobStore store, String key, long size) throws IOException {
        ByteBuffer tail = bytes(store, key, Math.max(0, size - END_BYTES - MAX_COMMENT), END_BYTES + MAX_COMMENT);
        int end = endOf(tail);
        int count = Short.toUnsignedInt(tail.getShort(end + 10));
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (length > MAX_DIRECTORY_BYTES || start + length > size) {
            throw damaged("central directory");
        }
        return new ZipDirectory(names(bytes(store, key, start, (int) length), count));
    }

    /**
     * Returns the media type the names speak of; {@code application/zip} when they say nothing.
     *
     * @param head the first bytes of the archive, where OpenDocument states its type
     */
    String mediaType(byte[] head) {
        Optional<String> openDocument = openDocument(head);
        if (openDocument.isPresent()) {
            return openDocument.get();
        }
        if (names.contains("[Content_Types].xml")) {
            return officeOpenXml();
        }
        return MediaKind.ZIP.mediaType();
    }

    private String officeOpenXml() {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return "application/vnd.ms-office.macroEnabled";
        }
        if (names.contains("word/document.xml")) {
            return MediaKind.DOCX.mediaType();
        }
        if (names.contains("xl/workbook.xml")) {
            return MediaKind.XLSX.mediaType();
        }
        return names.contains("ppt/presentation.xml") ? MediaKind.PPTX.mediaType() : MediaKind.ZIP.mediaType();
    }

    /** The first entry is named {@code mimetype}, is not compressed, and holds nothing but the type (OpenDocument 1.3 part 2). */
    private Optional<String> openDocument(byte[] head) {
        if (head.length < LOCAL_BYTES + ODF_MARK.length() || !names.contains("content.xml")) {
            return Optional.empty();
        }
        ByteBuffer local = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        int extraLength = Short.toUnsignedInt(local.getShort(28));
        if (!text(local, LOCAL_BYTES, nameLength).equals(ODF_MARK)) {
            return Optional.empty();
        }
        int from = LOCAL_BYTES + nameLength + extraLength;
        return ODF_TYPES.stream()
                .filter(type -> text(local, from, type.length() + 2).equals(type + "PK"))
                .findFirst();
    }

    private static int endOf(ByteBuffer tail) {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
                return at;
            }
        }
        throw damaged("end record");
    }

    private static List<String> names(ByteBuffer directory, int count) {
        List<String> names = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_BYTES > directory.limit() || directory.getInt(at) != ENTRY_SIGNATURE) {
                throw damaged("entry " + (i + 1));
            }
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            String name = text(directory, at + ENTRY_BYTES, nameLength);
            requireInside(name);
            requireFile(name, directory.getInt(at + 38), directory.get(at + 5));
            names.add(name);
            at += ENTRY_BYTES
                    + nameLength
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        return List.copyOf(names);
    }

    private static void requireInside(String name) {
        String path = name.replace('\\', '/');
        boolean leaves = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
        if (leaves) {
            throw new InvalidInput(Issue.of("file", "asset.archive-unsafe", FileName.clean(name)));
        }
    }

    /** Entries made on Unix (host system 3) carry the file mode; a symbolic link may point anywhere. */
    private static void requireFile(String name, int externalAttributes, byte hostSystem) {
        if (hostSystem == 3 && (externalAttributes >>> 28) == 0xa) {
            throw new InvalidInput(Issue.of("file", "asset.archive-unsafe", FileName.clean(name)));
        }
    }

    private static ByteBuffer bytes(BlobStore store, String key, long from, int length) throws IOException {
        try (var stream = store.open(key, from, length)) {
            return ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Returns the text at the place, shorter when the bytes end before. */
    private static String text(ByteBuffer bytes, int from, int length) {
        int start = Math.min(from, bytes.limit());
        byte[] part = new byte[Math.min(length, bytes.limit() - start)];
        bytes.get(start, part);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static InvalidInput damaged(String where) {
        return new InvalidInput(Issue.of("file", "asset.archive-damaged", where));
    }
}
