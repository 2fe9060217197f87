package io.tradebrief.reports.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ChartSpec.Kind;
import io.tradebrief.reports.table.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ChartPngTest {
  private static Sketch sketch(Kind kind) {
    return Sketch.of(kind, "China", "Japan", "Canada")
        .series("Balance", -295.4, -68.5, 63.3)
        .highlight("Japan")
        .build();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_same_table_gives_the_same_bytes(Kind kind) {
    assertArrayEquals(sketch(kind).render(), sketch(kind).render());
  }

  @Test
  void charts_drawn_in_parallel_are_those_drawn_one_by_one() {
    List<Kind> kinds = List.of(Kind.values());
    List<byte[]> parallel = kinds.parallelStream().map(kind -> sketch(kind).render()).toList();
    for (int i = 0; i < kinds.size(); i++) {
      assertArrayEquals(sketch(kinds.get(i)).render(), parallel.get(i));
    }
  }

  @Test
  void a_picture_decodes_at_slide_size_and_192_dots_per_inch() throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(sketch(Kind.BARS).render()))) {
      reader.setInput(in);
      IIOMetadata metadata = reader.getImageMetadata(0);
      Element root = (Element) metadata.getAsTree("javax_imageio_png_1.0");
      Element resolution = (Element) root.getElementsByTagName("pHYs").item(0);
      assertEquals("7559", resolution.getAttribute("pixelsPerUnitXAxis"));
      assertEquals("7559", resolution.getAttribute("pixelsPerUnitYAxis"));
      assertEquals("meter", resolution.getAttribute("unitSpecifier"));
      assertEquals(3200, reader.getWidth(0));
      assertEquals(1800, reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }

  @Test
  void a_picture_of_few_colours_decodes_to_what_was_drawn() {
    BufferedImage drawn = new BufferedImage(300, 2, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 300; x++) {
      drawn.setRGB(x, 0, 0x12436D + x % 200);
    }
    assertArrayEquals(pixels(drawn), pixels(IndexedPicture.of(drawn)));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_palette_keeps_flat_colours_and_moves_edges_by_a_few_levels(Kind kind) throws IOException {
    Sketch sketch = sketch(kind);
    BufferedImage picture = sketch.draw(PictureSize.SCREEN).image();
    byte[] png = PngEncoding.of(picture, PictureSize.SCREEN, "Title", "Description");
    int[] drawn = pixels(picture);
    int[] decoded = pixels(ImageIO.read(new ByteArrayInputStream(png)));
    int moved = 0;
    for (int i = 0; i < drawn.length; i++) {
      assertTrue(distance(drawn[i], decoded[i]) <= 8, Integer.toHexString(drawn[i]));
      moved += drawn[i] == decoded[i] ? 0 : 1;
    }
    assertTrue(moved < drawn.length / 50, moved + " of " + drawn.length);
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  @Test
  void a_picture_carries_its_text_alternative() {
    byte[] png = sketch(Kind.LINES).render();
    String content = new String(png, StandardCharsets.ISO_8859_1);
    assertTrue(content.contains("Description\0\0\0\0\0A chart drawn to test drawing."));
  }

  @Test
  void a_file_is_replaced(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("chart.png");
    Files.writeString(file, "old");
    Sketch sketch = sketch(Kind.COLUMNS);
    ChartPng.write(sketch.spec(), sketch.table(), HouseStyle.PLAIN, PictureSize.SLIDE, file);
    assertTrue(Arrays.equals(sketch.render(), Files.readAllBytes(file)));
  }

  @Test
  void a_chart_of_another_table_is_refused() {
    Sketch other =
        new Sketch(
            sketch(Kind.BARS).spec(), Sketch.of(Kind.BARS, "x").series("Other", 1).build().table());
    assertThrows(RuntimeException.class, other::render);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void a_size_changes_the_pixels_and_not_the_drawing() throws IOException {
    Sketch sketch = sketch(Kind.BARS);
    for (PictureSize size : PictureSize.values()) {
      byte[] png = ChartPng.render(sketch.spec(), sketch.table(), HouseStyle.PLAIN, size);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertEquals(size.width(), image.getWidth());
      assertEquals(size.height(), image.getHeight());
    }
    assertEquals(3840, PictureSize.PRINT.width());
    assertEquals(3200, PictureSize.SLIDE.width());
  }

  @Test
  void a_thumbnail_is_small(@TempDir Path folder) throws IOException {
    Sketch sketch = sketch(Kind.BARS);
    Path file = folder.resolve("chart.png");
    ChartPng.write(sketch.spec(), sketch.table(), HouseStyle.PLAIN, PictureSize.SLIDE, file);
    byte[] small = Thumbnail.of(file);
    assertEquals(800, ImageIO.read(new ByteArrayInputStream(small)).getWidth());
    assertTrue(small.length < 150_000, small.length + " bytes");
  }
}
