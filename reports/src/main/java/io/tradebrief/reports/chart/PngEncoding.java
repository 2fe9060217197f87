package io.tradebrief.reports.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG (ISO/IEC 15948). The library's own writer tries five filters on every
 * line, which takes longer than drawing the chart; a chart's lines mostly repeat the line above, so
 * the filter "up" is right for nearly all of them.
 */
final class PngEncoding {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int DOTS_PER_METRE = (int) Math.round(192 / 0.0254);
  private static final int LEVEL = 3;
  private static final byte FILTER_UP = 2;

  private PngEncoding() {}

  /** The file's bytes, with a title and a description for readers who cannot see it. */
  static byte[] of(BufferedImage image, String title, String description) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (DataOutputStream file = new DataOutputStream(bytes)) {
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(image));
      chunk(file, "pHYs", resolution());
      chunk(file, "iTXt", text("Title", title));
      chunk(file, "iTXt", text("Description", description));
      chunk(file, "IDAT", pixels(image));
      chunk(file, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(image.getWidth());
    header.writeInt(image.getHeight());
    // Eight bits a sample, RGB; the only methods of compression, filtering and order: none other.
    header.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] resolution() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream resolution = new DataOutputStream(bytes);
    resolution.writeInt(DOTS_PER_METRE);
    resolution.writeInt(DOTS_PER_METRE);
    resolution.writeByte(1);
    return bytes.toByteArray();
  }

  private static byte[] text(String keyword, String text) {
    // Keyword, end, not compressed (two bytes), no language, no translated keyword, then UTF-8.
    return (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pixels(BufferedImage image) throws IOException {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] line = new byte[1 + 3 * width];
    byte[] unchanged = new byte[line.length];
    line[0] = FILTER_UP;
    unchanged[0] = FILTER_UP;

    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      for (int start = 0; start < rgb.length; start += width) {
        boolean same =
            start > 0 && Arrays.equals(rgb, start - width, start, rgb, start, start + width);
        if (!same) {
          difference(rgb, start, width, line);
        }
        out.write(same ? unchanged : line);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void difference(int[] rgb, int start, int width, byte[] line) {
    for (int x = 0, at = 1; x < width; x++) {
      int here = rgb[start + x];
      int above = start == 0 ? 0 : rgb[start - width + x];
      line[at++] = (byte) ((here >> 16) - (above >> 16));
      line[at++] = (byte) ((here >> 8) - (above >> 8));
      line[at++] = (byte) (here - above);
    }
  }

  private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) check.getValue());
  }
}
