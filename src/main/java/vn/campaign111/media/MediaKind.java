package vn.campaign111.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files the product keeps; anything else is refused. */
enum MediaKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MARKDOWN("text/markdown", "md"),
    VTT("text/vtt", "vtt"),
    SRT("application/x-subrip", "srt"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    WAV("audio/wav", "wav"),
    OGG("audio/ogg", "ogg"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    ZIP("application/zip", "zip");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> extensions;

    MediaKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<MediaKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    static Optional<MediaKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Returns every extension that is accepted, for sentences. */
    static String accepted() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extensions.getFirst();
    }

    /** Tells whether this is text that only its name tells apart. */
    boolean isText() {
        return switch (this) {
            case TXT, CSV, MARKDOWN, VTT, SRT -> true;
            default -> false;
        };
    }

    /** Tells whether files of this kind are zip archives inside. */
    boolean isArchive() {
        return switch (this) {
            case DOCX, XLSX, PPTX, ODT, ODS, ODP, ZIP -> true;
            default -> false;
        };
    }

    /** Tells whether bytes found to be of the given type may carry this kind's extension. */
    boolean agreesWith(String foundType) {
        return foundType.equals(mediaType) || (this == M4A && foundType.equals(MP4.mediaType));
    }
}
