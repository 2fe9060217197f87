package io.tradebrief.reports.chart;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.image.BufferedImage;

/** Writes a picture as PNG with its resolution and its text alternative. */
final class PngEncoding {
  /** Fast compression: charts are flat colours, which every level makes small. */
  private static final int LEVEL = 3;

  private PngEncoding() {}

  /** The file's bytes, with a title and a description for readers who cannot see it. */
  static byte[] of(BufferedImage image, PictureSize size, String title, String description) {
    byte[] picture =
        new PngEncoder()
            .withBufferedImage(IndexedPicture.of(image))
            .withTryIndexedEncoding(true)
            .withCompressionLevel(LEVEL)
            // Charts are drawn side by side already, and the bytes must not depend on threads.
            .withMultiThreadedCompressionEnabled(false)
            .withPhysicalPixelDimensions(
                PngEncoderPhysicalPixelDimensions.pixelsPerMeter(size.dotsPerMetre()))
            .toBytes();
    return new PngText(picture).add("Title", title).add("Description", description).bytes();
  }
}
