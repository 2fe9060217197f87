package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.LineBreaks;
import io.tradebrief.reports.layout.SeriesNames;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.workbook.sheet.LegalText;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;

/**
 * The measures of one native chart in pixels.
 *
 * @param columns how many chart columns of the sheet it spans
 * @param height its height
 * @param title the lines of its title
 * @param subtitle the lines of its subtitle
 * @param legend whether it needs a legend, because its series cannot be labelled in place
 * @param left room left of the plot, for names or for the axis of values
 * @param right room right of the plot
 * @param bottom room below the plot
 * @param look its colours and its typeface
 */
public record ChartLayout(
    int columns,
    double height,
    List<String> title,
    List<String> subtitle,
    boolean legend,
    double left,
    double right,
    double bottom,
    ChartLook look) {
  public static final double COLUMN = 75;

  /** What stands between a table and a chart, and between two charts. */
  public static final double GAP = 24;

  static final double TITLE_POINTS = 12;
  static final double SUBTITLE_POINTS = 9.5;
  static final double LEGEND_HEIGHT = 24;
  private static final double MARGIN = 14;
  private static final double TITLE_SHARE = 0.82;
  private static final double TITLE_LINE = 21;
  private static final double SUBTITLE_LINE = 17;
  private static final double NAME_LINE = 15;
  private static final double VALUE_AXIS = 56;
  private static final double PLOT_HEIGHT = 330;
  private static final double LEAST_SLOT = 92;
  private static final int USUAL_COLUMNS = 10;
  private static final int MOST_COLUMNS = 17;
  private static final TextMeasure NAMES = TextMeasure.plain(9);

  public static ChartLayout of(ChartSpec chart, List<SeriesBlock> blocks, ChartLook look) {
    return switch (chart.kind()) {
      case BARS, DIVERGING_BARS ->
          lying(
              chart,
              blocks,
              chart.series().size(),
              SeriesBlock.values(blocks).stream()
                      .flatMap(List::stream)
                      .anyMatch(v -> v.orElse(0) > 0)
                  ? 56
                  : 24,
              look);
      case STACKED_SHARES -> lying(chart, blocks, 1, 24, look);
      case LINES, STEPS -> lines(chart, blocks, look);
      case COLUMNS, WATERFALL -> standing(chart, blocks, look);
    };
  }

  /** The width that a chart may come to have. */
  public static double widest(ChartSpec chart) {
    boolean steps = chart.kind() == ChartSpec.Kind.WATERFALL;
    return (steps ? MOST_COLUMNS : USUAL_COLUMNS) * COLUMN;
  }

  public double width() {
    return columns * COLUMN;
  }

  /** The room above the plot. */
  public double top() {
    return legendTop() + (legend ? LEGEND_HEIGHT : 0) + 8;
  }

  double legendTop() {
    return MARGIN + title.size() * TITLE_LINE + subtitle.size() * SUBTITLE_LINE + 6;
  }

  double plotWidth() {
    return width() - left - right;
  }

  double plotHeight() {
    return height - top() - bottom;
  }

  /** The room of one category along the axis of categories of a standing chart. */
  double slot(int categories) {
    return plotWidth() / categories;
  }

  private static ChartLayout lying(
      ChartSpec chart, List<SeriesBlock> blocks, int barsEach, double right, ChartLook look) {
    List<String> names = names(blocks);
    double left = 0;
    int lines = 1;
    for (String name : names) {
      List<String> wrapped = Categories.nameLines(name);
      lines = Math.max(lines, wrapped.size());
      left = Math.max(left, NAMES.breaks().widest(wrapped));
    }
    double pitch = Math.max(12 + 19 * barsEach, lines * NAME_LINE + 8);
    return titled(chart, USUAL_COLUMNS, left + MARGIN + 14, right, MARGIN, look)
        .withPlot(names.size() * pitch);
  }

  private static ChartLayout lines(ChartSpec chart, List<SeriesBlock> blocks, ChartLook look) {
    double widest = 0;
    for (SeriesBlock block : blocks) {
      widest = Math.max(widest, EndLabels.width(block));
    }
    double right = Math.min(widest + 24, USUAL_COLUMNS * COLUMN / 3);
    return titled(chart, USUAL_COLUMNS, VALUE_AXIS, right, 34, look).withPlot(PLOT_HEIGHT);
  }

  private static ChartLayout standing(ChartSpec chart, List<SeriesBlock> blocks, ChartLook look) {
    List<String> names = names(blocks);
    int columns = USUAL_COLUMNS;
    if (chart.kind() == ChartSpec.Kind.WATERFALL) {
      double word = names.stream().mapToDouble(NAMES::widestWord).max().orElse(0);
      double each = Math.max(LEAST_SLOT, word + 14);
      double wanted = Math.ceil((names.size() * each + VALUE_AXIS + 20) / COLUMN);
      columns = (int) Math.min(MOST_COLUMNS, Math.max(USUAL_COLUMNS, wanted));
    }
    double slot = (columns * COLUMN - VALUE_AXIS - 20) / names.size();
    int lines = 1;
    if (slot > LEAST_SLOT / 2) {
      for (String name : names) {
        lines = Math.max(lines, NAMES.lines(name, slot - 14));
      }
    }
    double bottom = Math.min(8, lines) * NAME_LINE + 20;
    return titled(chart, columns, VALUE_AXIS, 20, bottom, look).withPlot(PLOT_HEIGHT);
  }

  private static ChartLayout titled(
      ChartSpec chart, int columns, double left, double right, double bottom, ChartLook look) {
    // Some viewers give the subtitle the title's type, so that type decides where lines end.
    LineBreaks measure = TextMeasure.bold(TITLE_POINTS).breaks();
    double room = columns * COLUMN * TITLE_SHARE;
    return new ChartLayout(
        columns,
        0,
        measure.lines(LegalText.of(chart.title()), room),
        measure.lines(LegalText.of(chart.subtitle()), room),
        SeriesNames.inLegend(chart),
        left,
        right,
        bottom,
        look);
  }

  private ChartLayout withPlot(double plotHeight) {
    return new ChartLayout(
        columns, top() + plotHeight + bottom, title, subtitle, legend, left, right, bottom, look);
  }

  private static List<String> names(List<SeriesBlock> blocks) {
    return blocks.get(0).categories().cells().stream()
        .map(cell -> LegalText.of(cell.raw()))
        .toList();
  }
}
