package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;

/** Which colour a bar, a line or a legend entry has, as RGB. */
final class Palette {
  private static final int[] SERIES = {
    HouseStyle.ACCENT, HouseStyle.SECOND, HouseStyle.THIRD, HouseStyle.FOURTH
  };

  private Palette() {}

  static int series(int index) {
    return SERIES[index];
  }

  /** The colour of one bar: by sign, by the highlighted category, else by series. */
  static int bar(Figures figures, int series, int category) {
    if (figures.spec().kind() == ChartSpec.Kind.DIVERGING_BARS) {
      return bySign(figures.value(series, category).orElse(0));
    }
    return !followsHighlight(figures) || figures.isHighlighted(category)
        ? series(series)
        : context(series);
  }

  /** Whether the chart sets one category off from the others by colour. */
  static boolean followsHighlight(Figures figures) {
    ChartSpec.Kind kind = figures.spec().kind();
    return figures.hasHighlight()
        && (kind == ChartSpec.Kind.BARS || kind == ChartSpec.Kind.COLUMNS);
  }

  /** The colour of a series outside the highlighted category. */
  static int context(int series) {
    return series == 0 ? HouseStyle.CONTEXT_GREY : tint(series(series));
  }

  static int bySign(double value) {
    return value < 0 ? HouseStyle.FOURTH : HouseStyle.ACCENT;
  }

  private static int tint(int rgb) {
    int red = mixed(rgb >> 16);
    int green = mixed(rgb >> 8);
    int blue = mixed(rgb);
    return red << 16 | green << 8 | blue;
  }

  /** Two fifths of the channel on white: pale beside the full colour, yet clearly its kin. */
  private static int mixed(int channel) {
    return 255 - (255 - (channel & 0xFF)) * 2 / 5;
  }
}
