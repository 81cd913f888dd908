package vn.campaign111.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** An encoded picture, of which only the header is read until it is asked for pixels. */
final class Picture implements AutoCloseable {

    private static final Set<Orientation> LYING =
            Set.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP, Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);

    private final ImageInputStream bytes;
    private final ImageReader reader;
    private final Orientation orientation;

    private Picture(ImageInputStream bytes, ImageReader reader, Orientation orientation) {
        this.bytes = bytes;
        this.reader = reader;
        this.orientation = orientation;
    }

    /** Opens a PNG, JPEG or GIF; closes the bytes when it can't or when it is closed itself. */
    static Picture open(ImageInputStream bytes, String mediaType) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            bytes.close();
            throw new IOException("no reader for " + mediaType);
        }
        ImageReader reader = readers.next();
        boolean mayLie = mediaType.equals(MediaKind.JPEG.mediaType());
        Orientation orientation = mayLie ? ExifBlock.orientation(bytes) : Orientation.TOP_LEFT;
        reader.setInput(bytes, false, true);
        return new Picture(bytes, reader, orientation);
    }

    Dimensions dimensions() throws IOException {
        Dimensions stored = new Dimensions(reader.getWidth(0), reader.getHeight(0));
        return LYING.contains(orientation) ? stored.turned() : stored;
    }

    /**
     * Decodes upright, leaving out rows and columns when the picture is much larger than needed, so that memory follows
     * what is asked for and not what was sent.
     */
    BufferedImage decode(int neededWidth) throws IOException {
        int step = Math.max(1, dimensions().width() / (2 * neededWidth));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, parameters);
        return orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
