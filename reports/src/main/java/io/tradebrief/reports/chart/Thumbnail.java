package io.tradebrief.reports.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A chart's picture made small, each pixel the mean of a square of the large one. */
public final class Thumbnail {
  private static final int WIDTH = 800;

  private Thumbnail() {}

  /**
   * The picture in {@code png} at about 800 pixels of width, as PNG.
   *
   * @throws IOException if the file cannot be read as a picture
   */
  public static byte[] of(Path png) throws IOException {
    HeadlessAwt.prepare();
    BufferedImage large = ImageIO.read(png.toFile());
    if (large == null) {
      throw new IOException(png + " is no picture");
    }
    int side = Math.max(1, Math.round((float) large.getWidth() / WIDTH));
    int width = large.getWidth() / side;
    int height = large.getHeight() / side;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(large, x * side, y * side, side));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(small, "png", bytes);
    return bytes.toByteArray();
  }

  private static int mean(BufferedImage image, int left, int top, int side) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        int rgb = image.getRGB(x, y);
        red += (rgb >> 16) & 0xFF;
        green += (rgb >> 8) & 0xFF;
        blue += rgb & 0xFF;
      }
    }
    int count = side * side;
    return ((red / count) << 16) | ((green / count) << 8) | (blue / count);
  }
}
