package io.tradebrief.reports.table;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A house's logo: a small PNG or JPEG that was decoded once, to know that readers can. */
public final class Logo {
  private static final int MOST_BYTES = 500_000;
  private static final int LARGEST_SIDE = 4_000;

  private final byte[] bytes;
  private final boolean png;
  private final int width;
  private final int height;
  private final String alt;

  private Logo(byte[] bytes, boolean png, BufferedImage picture, String alt) {
    this.bytes = bytes.clone();
    this.png = png;
    this.width = picture.getWidth();
    this.height = picture.getHeight();
    this.alt = alt;
  }

  /**
   * Checks a logo.
   *
   * @param bytes the file
   * @param alt what stands for it where it cannot be seen
   * @throws IllegalArgumentException saying what is wrong with the file, or that {@code alt} is
   *     blank
   */
  public static Logo of(byte[] bytes, String alt) {
    if (alt.isBlank()) {
      throw new IllegalArgumentException("a logo needs a text for readers who cannot see it");
    }
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "is " + bytes.length + " bytes long; at most " + MOST_BYTES + " are taken");
    }
    boolean png = startsWith(bytes, 0x89, 'P', 'N', 'G');
    if (!png && !startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      throw new IllegalArgumentException("is neither a PNG nor a JPEG picture");
    }
    return new Logo(bytes, png, decoded(bytes, png ? "png" : "jpeg"), alt);
  }

  /** The file's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it is a PNG; else it is a JPEG. */
  public boolean isPng() {
    return png;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  public String alt() {
    return alt;
  }

  /** The picture as text that a page can hold. */
  public String dataUri() {
    return "data:image/"
        + (png ? "png" : "jpeg")
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes);
  }

  /** Sizes are read before pixels, so that a small file cannot ask for much memory. */
  private static BufferedImage decoded(byte[] bytes, String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int widest = Math.max(reader.getWidth(0), reader.getHeight(0));
      if (widest > LARGEST_SIDE) {
        throw new IllegalArgumentException(
            "is " + widest + " pixels long; at most " + LARGEST_SIDE + " are taken");
      }
      return reader.read(0);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be decoded: " + e.getMessage(), e);
    } finally {
      reader.dispose();
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
