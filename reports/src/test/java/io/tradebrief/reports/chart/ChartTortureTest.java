package io.tradebrief.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ChartSpec.Kind;
import io.tradebrief.reports.table.Contrast;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of chart, of data that charts break on. */
class ChartTortureTest {
  private static final double NONE = Double.NaN;
  private static final double BORDER = 8;
  private static final String ELLIPSIS = "\u2026";

  /** Text that is no heading must stand out this much, after WCAG 2.1 AA. */
  private static final double READABLE = 4.5;

  /** Every third pixel tells what a box is filled with. */
  private static final int SPARSE = 3;

  static List<TortureCase> cases() {
    return TortureCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothing_touches_the_border_nothing_is_covered_and_all_can_be_read(TortureCase one) {
    Slide slide = one.sketch().draw(one.size());
    assertLabelsApart(slide.labels());
    assertWhiteBorder(slide.image(), one.size());
    slide.labels().forEach(label -> assertReadable(slide.image(), label, one.size()));
    if (!one.mayBeCut()) {
      slide.labels().forEach(label -> assertFalse(label.text().endsWith(ELLIPSIS), label.text()));
    }
  }

  @ParameterizedTest
  @EnumSource(PictureSize.class)
  void every_size_shows_the_same_texts_at_the_same_places(PictureSize size) {
    Sketch sketch = TortureCase.mixed(Kind.BARS, TortureCase.names(7), "all sizes").sketch();
    assertEquals(sketch.draw(PictureSize.SLIDE).labels(), sketch.draw(size).labels());
  }

  private static void assertLabelsApart(List<Slide.Label> labels) {
    Rectangle2D inside =
        new Rectangle2D.Double(BORDER, BORDER, Slide.WIDTH - 2 * BORDER, Slide.HEIGHT - 2 * BORDER);
    for (int i = 0; i < labels.size(); i++) {
      Slide.Label label = labels.get(i);
      assertTrue(inside.contains(label.box()), () -> "beyond the border: " + label);
      for (Slide.Label other : labels.subList(0, i)) {
        assertFalse(other.box().intersects(label.box()), () -> other + " meets " + label);
      }
    }
  }

  private static void assertWhiteBorder(BufferedImage image, PictureSize size) {
    int border = (int) (BORDER * size.pixelsPerUnit());
    int width = image.getWidth();
    int height = image.getHeight();
    assertWhite(image.getSubimage(0, 0, width, border));
    assertWhite(image.getSubimage(0, height - border, width, border));
    assertWhite(image.getSubimage(0, 0, border, height));
    assertWhite(image.getSubimage(width - border, 0, border, height));
  }

  private static void assertWhite(BufferedImage strip) {
    int width = strip.getWidth();
    int[] pixels = strip.getRGB(0, 0, width, strip.getHeight(), null, 0, width);
    assertTrue(IntStream.of(pixels).allMatch(pixel -> pixel == 0xFFFFFFFF), "ink at the border");
  }

  /** The colour of a text against what most of its box is filled with. */
  private static void assertReadable(BufferedImage image, Slide.Label label, PictureSize size) {
    if (label.text().isBlank()) {
      return;
    }
    double scale = size.pixelsPerUnit();
    Map<Integer, Integer> pixels = new HashMap<>();
    Rectangle2D box = label.box();
    for (int y = (int) (box.getY() * scale); y < box.getMaxY() * scale; y += SPARSE) {
      for (int x = (int) (box.getX() * scale) - 1; x <= box.getMaxX() * scale; x += SPARSE) {
        pixels.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    pixels.remove(label.rgb());
    int ground =
        pixels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double ratio = Contrast.ratio(label.rgb(), ground);
    assertTrue(
        ratio >= READABLE,
        () -> label + " on " + Integer.toHexString(ground) + " has a contrast of " + ratio);
  }

  @Test
  void every_line_that_ends_at_the_same_value_has_its_name() {
    Sketch.Builder sketch = Sketch.of(Kind.LINES, "2022", "2023", "2024");
    for (int s = 0; s < 4; s++) {
      sketch.series("Line " + s, s, s, 7);
    }
    List<String> texts = texts(sketch.build());
    assertTrue(
        texts.containsAll(List.of("Line 0 7.0", "Line 1 7.0", "Line 2 7.0", "Line 3 7.0")),
        texts.toString());
  }

  @Test
  void letters_of_trade_statistics_are_in_the_font() {
    String letters = "\u00A5 \u20AC \u2212 \u00E9 \u00FC \u0142 \u014D \u2013 \u2026 \u00A7";
    assertEquals(-1, Typeface.regular(20).canDisplayUpTo(letters));
    assertEquals(-1, Typeface.bold(20).canDisplayUpTo(letters));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_chart_without_values_says_so(Kind kind) {
    Sketch.Builder missing = Sketch.of(kind, "Japan", "Korea");
    for (int s = 0; s < TortureCase.series(kind); s++) {
      missing.series("Series " + s, NONE, NONE);
    }
    List<String> texts = texts(missing.build());
    assertTrue(texts.contains("No data"), texts.toString());
    assertTrue(texts.contains("Every value is missing: [x] not available."), texts.toString());
    Sketch empty = Sketch.of(kind, List.of()).series("Series", i -> 0).build();
    assertTrue(texts(empty).contains("No data"));
  }

  private static List<String> texts(Sketch sketch) {
    return sketch.draw(PictureSize.SCREEN).labels().stream().map(Slide.Label::text).toList();
  }
}
