package io.tradebrief.reports.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Adds texts to a PNG file, which its encoder cannot: chunks of kind {@code iTXt}, in UTF-8. */
final class PngText {
  /** Length, kind and check of the chunk without content that ends every PNG file. */
  private static final int END = 12;

  private final byte[] png;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  PngText(byte[] png) {
    this.png = png;
  }

  /** Adds a text under one of the keywords that the format names, such as {@code Title}. */
  PngText add(String keyword, String text) {
    // After the keyword: not compressed, no method, no language, no translated keyword.
    byte[] content = ("iTXt" + keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8);
    CRC32 check = new CRC32();
    check.update(content);
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 8);
    chunk.putInt(content.length - 4).put(content).putInt((int) check.getValue());
    chunks.writeBytes(chunk.array());
    return this;
  }

  /** The file with the texts before its end. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream(png.length + chunks.size());
    file.write(png, 0, png.length - END);
    file.writeBytes(chunks.toByteArray());
    file.write(png, png.length - END, END);
    return file.toByteArray();
  }
}
