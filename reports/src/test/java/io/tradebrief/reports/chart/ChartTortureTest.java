package io.tradebrief.reports.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ChartSpec.Kind;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTortureTest {
  private static final double NONE = Double.NaN;
  private static final double BORDER = 8;
  private static final String LONG =
      "Industrial machinery and electrical equipment, including computers and telecommunications";

  /** Names a case so that a failure tells which one it is. */
  record Case(String name, Sketch sketch) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<String> names(int count, String suffix) {
    return IntStream.range(0, count).mapToObj(i -> "Partner " + i + suffix).toList();
  }

  private static List<String> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format("%d-%02d", 2008 + i / 12, 1 + i % 12))
        .toList();
  }

  private static int series(Kind kind) {
    return switch (kind) {
      case DIVERGING_BARS, WATERFALL -> 1;
      case BARS -> 2;
      case COLUMNS, LINES, STACKED_SHARES -> 4;
    };
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int count : new int[] {1, 7, 40, 200}) {
        cases.add(mixed(kind, names(count, ""), count + " short names"));
      }
      for (int count : new int[] {2, 12, 40}) {
        cases.add(mixed(kind, names(count, " " + LONG), count + " long names"));
      }
      for (int count : new int[] {12, 120}) {
        cases.add(mixed(kind, months(count), count + " months"));
      }
      cases.add(constant(kind, 0, "all zero"));
      cases.add(constant(kind, -1e-7, "all tiny and negative"));
      cases.add(constant(kind, 123_456_789.1, "all large"));
      cases.add(constant(kind, -123_456_789.1, "all large and negative"));
      cases.add(wordy(kind));
    }
    return cases.stream();
  }

  /** Signs, sizes from tiny to large, and missing values at the start, inside and at the end. */
  private static Case mixed(Kind kind, List<String> names, String what) {
    Sketch.Builder sketch = Sketch.of(kind, names).highlight(names.get(names.size() / 2));
    for (int s = 0; s < series(kind); s++) {
      int shift = s;
      sketch.series(
          "Series " + s + (s == 1 ? " " + LONG : ""),
          i -> {
            double value = Math.sin(i * 1.7 + shift) * Math.pow(10, (i + shift) % 6 - 2);
            return (i + shift) % 5 == 3 ? NONE : value;
          });
    }
    return new Case(kind + ": " + what, sketch.build());
  }

  private static Case constant(Kind kind, double value, String what) {
    Sketch.Builder sketch = Sketch.of(kind, names(6, ""));
    for (int s = 0; s < series(kind); s++) {
      sketch.series("Series " + s, i -> value);
    }
    return new Case(kind + ": " + what, sketch.build());
  }

  private static Case wordy(Kind kind) {
    String endless = (LONG + " ").repeat(4).strip();
    Sketch.Builder sketch =
        Sketch.of(kind, "W".repeat(120), LONG.replace(' ', '-'), "日本 (Japan)")
            .titled(endless, endless, endless)
            .pattern("+#,##0.000;\u2212#,##0.000;0.0");
    for (int s = 0; s < series(kind); s++) {
      sketch.series(s + "W".repeat(150), 12.5 - s, -44444.25, 4e9);
    }
    return new Case(kind + ": endless words", sketch.build());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothing_touches_the_border_and_no_label_covers_another(Case one) {
    Slide slide = one.sketch().draw();
    assertLabelsApart(slide.labels());
    int border = (int) (BORDER * PictureSize.SLIDE.pixelsPerUnit());
    int width = slide.image().getWidth();
    int height = slide.image().getHeight();
    assertWhite(slide.image().getSubimage(0, 0, width, border));
    assertWhite(slide.image().getSubimage(0, height - border, width, border));
    assertWhite(slide.image().getSubimage(0, 0, border, height));
    assertWhite(slide.image().getSubimage(width - border, 0, border, height));
  }

  private static void assertLabelsApart(List<Slide.Label> labels) {
    Rectangle2D inside =
        new Rectangle2D.Double(BORDER, BORDER, Slide.WIDTH - 2 * BORDER, Slide.HEIGHT - 2 * BORDER);
    for (int i = 0; i < labels.size(); i++) {
      Slide.Label label = labels.get(i);
      assertTrue(inside.contains(label.box()), "beyond the border: " + label);
      for (Slide.Label other : labels.subList(0, i)) {
        assertFalse(other.box().intersects(label.box()), other + " meets " + label);
      }
    }
  }

  private static void assertWhite(BufferedImage strip) {
    int width = strip.getWidth();
    int[] pixels = strip.getRGB(0, 0, width, strip.getHeight(), null, 0, width);
    assertTrue(IntStream.of(pixels).allMatch(pixel -> pixel == 0xFFFFFFFF), "ink at the border");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_chart_without_values_says_so(Kind kind) {
    Sketch.Builder missing = Sketch.of(kind, "Japan", "Korea");
    for (int s = 0; s < series(kind); s++) {
      missing.series("Series " + s, NONE, NONE);
    }
    List<String> texts = texts(missing.build());
    assertTrue(texts.contains("No data"), texts.toString());
    assertTrue(texts.contains("Every value is missing: [x] not available."), texts.toString());
    Sketch empty = Sketch.of(kind, List.of()).series("Series", i -> 0).build();
    assertTrue(texts(empty).contains("No data"));
  }

  private static List<String> texts(Sketch sketch) {
    return sketch.draw().labels().stream().map(Slide.Label::text).toList();
  }
}
