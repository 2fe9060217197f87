package io.tradebrief.reports.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG with its resolution and its text alternative. */
final class PngEncoding {
  private static final String FORMAT = "javax_imageio_png_1.0";

  /** Fast compression: charts are flat colours, which every level makes small. */
  private static final float QUALITY = 0.7f;

  private PngEncoding() {}

  /** The file's bytes, with a title and a description for readers who cannot see it. */
  static byte[] of(BufferedImage image, PictureSize size, String title, String description) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
      metadata.mergeTree(FORMAT, description(size, title, description));
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode description(PictureSize size, String title, String description) {
    String dots = Long.toString(size.dotsPerMetre());
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", title));
    texts.appendChild(text("Description", description));
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(
        node(
            "pHYs",
            Map.of(
                "pixelsPerUnitXAxis", dots,
                "pixelsPerUnitYAxis", dots,
                "unitSpecifier", "meter")));
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String text) {
    return node(
        "iTXtEntry",
        Map.of(
            "keyword", keyword,
            "compressionFlag", "FALSE",
            "compressionMethod", "0",
            "languageTag", "",
            "translatedKeyword", "",
            "text", text));
  }

  private static IIOMetadataNode node(String name, Map<String, String> attributes) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    attributes.forEach(node::setAttribute);
    return node;
  }
}
