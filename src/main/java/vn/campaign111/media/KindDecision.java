package vn.campaign111.media;

import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Decides the kind of a file from its bytes, and refuses a name that says otherwise. */
final class KindDecision {

    private KindDecision() {}

    /** Decides by the first bytes; archives are only presumed, see {@link #ofArchive}. */
    static MediaKind of(String fileName, FoundType found) {
        String extension = FileName.extension(fileName);
        if (extension.isEmpty()) {
            String type = found.isPlainText() ? MediaKind.TXT.mediaType() : found.mediaType();
            return MediaKind.ofMediaType(type).orElseThrow(() -> refused(fileName, type));
        }
        MediaKind named = MediaKind.ofExtension(extension).orElse(null);
        if (named == null) {
            throw MediaKind.ofMediaType(found.mediaType()).isPresent() && !found.isPlainText()
                    ? mismatch(fileName, found.mediaType())
                    : refused(fileName, found.mediaType());
        }
        if (named.isText()) {
            return textOf(named, fileName, found);
        }
        boolean agrees = named.isArchive()
                ? found.mediaType().equals(MediaKind.ZIP.mediaType())
                : named.agreesWith(found.mediaType());
        if (!agrees) {
            throw mismatch(fileName, found.mediaType());
        }
        return named;
    }

    /** Decides what kind of archive it is by the names inside. */
    static MediaKind ofArchive(String fileName, String insideType) {
        String extension = FileName.extension(fileName);
        MediaKind actual = MediaKind.ofMediaType(insideType).orElseThrow(() -> refused(fileName, insideType));
        if (!extension.isEmpty() && actual != MediaKind.ofExtension(extension).orElse(null)) {
            throw mismatch(fileName, insideType);
        }
        return actual;
    }

    private static MediaKind textOf(MediaKind named, String fileName, FoundType found) {
        if (found.isPlainText()) {
            return named;
        }
        boolean otherEncoding =
                found.mediaType().equals("text/plain") || found.mediaType().equals("application/octet-stream");
        throw otherEncoding
                ? new InvalidInput(Issue.of("file", "asset.text-encoding", fileName))
                : mismatch(fileName, found.mediaType());
    }

    private static InvalidInput mismatch(String fileName, String foundType) {
        return MediaKind.ofMediaType(foundType)
                .map(kind -> new InvalidInput(Issue.of(
                        "file",
                        "asset.type-mismatch",
                        fileName,
                        "." + FileName.extension(fileName),
                        foundType,
                        "." + kind.extension())))
                .orElseGet(() -> refused(fileName, foundType));
    }

    private static InvalidInput refused(String fileName, String foundType) {
        return new InvalidInput(Issue.of("file", "asset.type-refused", fileName, foundType, MediaKind.accepted()));
    }
}
