package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.ChartSpec.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A chart that is hard to draw.
 *
 * @param name tells which case failed
 * @param size the picture it is drawn as
 * @param mayBeCut whether texts are longer than any picture shows
 */
record TortureCase(String name, Sketch sketch, PictureSize size, boolean mayBeCut) {
  private static final double NONE = Double.NaN;
  private static final String LONG =
      "Industrial machinery and electrical equipment, including computers and telecommunications";

  /** The values of one series by its index. */
  @FunctionalInterface
  private interface Measures {
    IntToDoubleFunction of(int series);
  }

  @Override
  public String toString() {
    return name;
  }

  static List<TortureCase> all() {
    List<TortureCase> cases = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int count : new int[] {1, 7, 40, 200}) {
        cases.add(mixed(kind, names(count), count + " short names"));
      }
      for (int count : new int[] {2, 12, 40}) {
        cases.add(mixed(kind, longNames(count), count + " long names"));
      }
      for (int count : new int[] {12, 120}) {
        cases.add(mixed(kind, months(count), count + " months"));
      }
      cases.add(of(kind, "zero everywhere", names(6), s -> i -> 0));
      cases.add(of(kind, "one zero", names(1), s -> i -> 0));
      cases.add(of(kind, "tiny and negative", names(6), s -> i -> -1e-7));
      cases.add(of(kind, "large", names(6), s -> i -> 123_456_789.1));
      cases.add(of(kind, "all negative", names(6), s -> i -> -123_456_789.1 * (i + 1)));
      cases.add(of(kind, "one negative", names(1), s -> i -> -5));
      cases.add(of(kind, "tiny beside huge", names(9), s -> i -> i == s ? 98_765_432.1 : 0.01));
      cases.add(of(kind, "tiny beside huge, negative", names(9), s -> i -> i == s ? -9e7 : -0.01));
      cases.add(of(kind, "mixed signs", names(8), s -> i -> (i + s) % 2 == 0 ? 40 : -60));
      cases.add(of(kind, "forty of mixed signs", names(40), s -> i -> 100 * Math.sin(i + s)));
      cases.add(of(kind, "first missing", names(8), s -> i -> i < 3 ? NONE : i - 4));
      cases.add(of(kind, "last missing", names(8), s -> i -> i > 4 - s ? NONE : i + 1));
      cases.add(of(kind, "one series missing", names(8), s -> i -> s == 0 ? NONE : i));
      cases.add(of(kind, "one value", names(8), s -> i -> i == 4 ? 12.3 : NONE));
      cases.add(of(kind, "all end alike", names(8), s -> i -> i == 7 ? 50 : 10 * s + i));
      cases.add(of(kind, "all end alike below", names(8), s -> i -> i == 7 ? 0 : 10 * s + i));
      cases.add(letters(kind));
      cases.add(wordy(kind));
    }
    return spread(cases);
  }

  /** Most are drawn for the screen, every sixth for slides, a few for print: sizes cost time. */
  private static List<TortureCase> spread(List<TortureCase> cases) {
    List<TortureCase> sized = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      TortureCase one = cases.get(i);
      PictureSize size =
          i % 23 == 5 ? PictureSize.PRINT : i % 7 == 3 ? PictureSize.SLIDE : PictureSize.SCREEN;
      sized.add(new TortureCase(one.name() + ", " + size, one.sketch(), size, one.mayBeCut()));
    }
    return List.copyOf(sized);
  }

  static int series(Kind kind) {
    return switch (kind) {
      case DIVERGING_BARS, WATERFALL -> 1;
      case BARS -> 2;
      case COLUMNS, LINES, STEPS, STACKED_SHARES -> 4;
    };
  }

  static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Partner " + i).toList();
  }

  private static List<String> longNames(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Partner " + i + " " + LONG).toList();
  }

  private static List<String> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format(Locale.ROOT, "%d-%02d", 2008 + i / 12, 1 + i % 12))
        .toList();
  }

  /** Signs, sizes from tiny to large, and missing values at the start, inside and at the end. */
  static TortureCase mixed(Kind kind, List<String> names, String what) {
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
    boolean cut = names.size() > 2 && names.get(0).length() > LONG.length();
    return new TortureCase(
        kind + ": " + what, sketch.build(), PictureSize.SCREEN, cut || series(kind) > 2);
  }

  private static TortureCase of(Kind kind, String what, List<String> names, Measures measures) {
    Sketch.Builder sketch = Sketch.of(kind, names);
    for (int s = 0; s < series(kind); s++) {
      sketch.series("Series " + s, measures.of(s));
    }
    return new TortureCase(kind + ": " + what, sketch.build(), PictureSize.SCREEN, false);
  }

  /** Letters beyond those of western Europe, in every place a text has. */
  private static TortureCase letters(Kind kind) {
    String all = "\u00A5 \u20AC \u2212 C\u00F4te d\u2019Ivoire \u0141\u00F3d\u017A T\u014Dky\u014D";
    Sketch.Builder sketch =
        Sketch.of(kind, "C\u00F4te d\u2019Ivoire", "\u0141\u00F3d\u017A", "T\u014Dky\u014D")
            .titled(all, all, all)
            .highlight("T\u014Dky\u014D")
            .pattern("\"\u00A5\"#,##0.0;\u2212\"\u00A5\"#,##0.0");
    for (int s = 0; s < series(kind); s++) {
      sketch.series("\u20AC " + s, 3.5, -2 - s, 4);
    }
    return new TortureCase(kind + ": letters", sketch.build(), PictureSize.SCREEN, false);
  }

  private static TortureCase wordy(Kind kind) {
    String endless = (LONG + " ").repeat(4).strip();
    Sketch.Builder sketch =
        Sketch.of(kind, "W".repeat(120), LONG.replace(' ', '-'), "\u65E5\u672C (Japan)")
            .titled(endless, endless, endless)
            .pattern("+#,##0.000;\u2212#,##0.000;0.0");
    for (int s = 0; s < series(kind); s++) {
      sketch.series(s + "W".repeat(150), 12.5 - s, -44444.25, 4e9);
    }
    return new TortureCase(kind + ": endless words", sketch.build(), PictureSize.SCREEN, true);
  }
}
