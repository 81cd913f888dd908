package vn.campaign111.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A rendition's bytes: pixels only, nothing of the original's metadata.
 *
 * @param bytes as JPEG, or PNG when there is transparency
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record EncodedPicture(byte[] bytes, String mediaType, Dimensions size) {

    private static final double JPEG_QUALITY = 0.85;

    /** Draws the file at most as wide as asked, never larger than it is. */
    static EncodedPicture of(Path original, String mediaType, int maxWidth) throws IOException {
        if (mediaType.equals(MediaKind.PDF.mediaType())) {
            return encoded(PdfFile.firstPage(original, maxWidth), maxWidth);
        }
        try (Picture picture = Picture.open(new FileImageInputStream(original.toFile()), mediaType)) {
            Dimensions size = picture.dimensions().within(maxWidth);
            return encoded(picture.decode(size.width()), size);
        }
    }

    private static EncodedPicture encoded(BufferedImage image, int maxWidth) throws IOException {
        return encoded(image, new Dimensions(image.getWidth(), image.getHeight()).within(maxWidth));
    }

    private static EncodedPicture encoded(BufferedImage image, Dimensions size) throws IOException {
        MediaKind kind = image.getColorModel().hasAlpha() ? MediaKind.PNG : MediaKind.JPEG;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var thumbnail = Thumbnails.of(image)
                .forceSize(size.width(), size.height())
                .imageType(kind == MediaKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .outputFormat(kind.extension());
        if (kind == MediaKind.JPEG) {
            thumbnail.outputQuality(JPEG_QUALITY);
        }
        thumbnail.toOutputStream(bytes);
        return new EncodedPicture(bytes.toByteArray(), kind.mediaType(), size);
    }
}
