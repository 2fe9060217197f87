package io.tradebrief.reports.table;

/**
 * Which colour a bar, a line or a legend entry of a chart has, as RGB. Both renderers ask here.
 *
 * @param spec the chart
 * @param data what it draws
 * @param colours the house's
 */
public record ChartPalette(ChartSpec spec, ChartData data, HouseStyle.Colours colours) {

  /** The colour of a whole series. */
  public int series(int index) {
    return colours.series(index);
  }

  /** The colour of one bar: by sign, by the highlighted category, else by series. */
  public int bar(int series, int category) {
    if (spec.kind() == ChartSpec.Kind.DIVERGING_BARS) {
      return bySign(data.values().get(series).get(category).orElse(0));
    }
    return !followsHighlight() || isHighlighted(category) ? series(series) : context(series);
  }

  /** Whether the chart sets one category off from the others by colour. */
  public boolean followsHighlight() {
    ChartSpec.Kind kind = spec.kind();
    return hasHighlight() && (kind == ChartSpec.Kind.BARS || kind == ChartSpec.Kind.COLUMNS);
  }

  /** Whether a category is highlighted; naming one that is not drawn highlights none. */
  public boolean hasHighlight() {
    return spec.highlight().filter(data.categories()::contains).isPresent();
  }

  /** Whether a category is the highlighted one. */
  public boolean isHighlighted(int category) {
    return spec.highlight().filter(data.categories().get(category)::equals).isPresent();
  }

  /** The colour of a series outside the highlighted category. */
  public int context(int series) {
    return series == 0 ? colours.context() : tint(series(series));
  }

  /** The colour of a step or a bar that falls, or that rises. */
  public int bySign(double value) {
    return value < 0 ? colours.fourth() : colours.accent();
  }

  /** The colour of a total beside its steps. */
  public int total() {
    return colours.muted();
  }

  /** Text of a series on white: its colour, darkened as far as reading asks. */
  public int textOnPaper(int series) {
    return Contrast.readableOn(0xFFFFFF, series(series), 4.5);
  }

  /** Text on a fill of colour {@code rgb}. */
  public int textOn(int rgb) {
    return Contrast.textOn(rgb, colours.ink());
  }

  private static int tint(int rgb) {
    int red = mixed(rgb >> 16);
    int green = mixed(rgb >> 8);
    int blue = mixed(rgb);
    return red << 16 | green << 8 | blue;
  }

  /** Three fifths of the channel on white: its kin, and no paler than the grey of the context. */
  private static int mixed(int channel) {
    return 255 - (255 - (channel & 0xFF)) * 3 / 5;
  }
}
