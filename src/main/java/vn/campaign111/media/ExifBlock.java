package vn.campaign111.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Finds the EXIF block among the segments of a JPEG and reads from it which side is up. */
final class ExifBlock {

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int APPLICATION_1 = 0xffe1;
    private static final int MAX_SEGMENTS = 100;
    private static final int HEADER_BYTES = 6;

    private ExifBlock() {}

    /** Returns the orientation; a picture that says nothing, or nonsense, is taken as it lies. Leaves the position. */
    static Orientation orientation(ImageInputStream jpeg) throws IOException {
        jpeg.mark();
        try {
            return stated(jpeg);
        } catch (IOException | RuntimeException e) {
            return Orientation.TOP_LEFT;
        } finally {
            jpeg.reset();
        }
    }

    private static Orientation stated(ImageInputStream jpeg) throws IOException {
        int marker = jpeg.readUnsignedShort();
        for (int i = 0; i < MAX_SEGMENTS && (marker == START_OF_IMAGE || isHeader(marker)); i++) {
            int length = marker == START_OF_IMAGE ? 0 : jpeg.readUnsignedShort() - 2;
            if (marker == APPLICATION_1 && length > HEADER_BYTES) {
                byte[] block = new byte[length];
                jpeg.readFully(block);
                if (block[0] == 'E' && block[1] == 'x') {
                    return ExifUtils.getOrientationFromExif(block);
                }
            } else {
                jpeg.skipBytes(length);
            }
            marker = jpeg.readUnsignedShort();
        }
        return Orientation.TOP_LEFT;
    }

    /** Application, table and comment segments stand before the pixels; EXIF is among the first of them. */
    private static boolean isHeader(int marker) {
        return marker >= 0xffc0 && marker <= 0xfffe && marker != 0xffda && marker != 0xffd9;
    }
}
