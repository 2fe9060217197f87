package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;

/**
 * A chart of one table. It names columns and rows; two renderers, PNG and native spreadsheet chart,
 * read the same cells through {@link ChartData}, so they cannot drift apart.
 *
 * @param id names the PNG; the exhibit's id, or that id with a suffix
 * @param exhibit the id of the table it draws
 * @param kind the form
 * @param title the finding, in ten words or so, computed from the data
 * @param subtitle measure, unit, place and period
 * @param source the source line with its release dates
 * @param altText what a reader who cannot see the chart needs to know
 * @param category the column whose values name the categories
 * @param series at most four, in drawing order
 * @param rows the indexes of the table's rows, in drawing order
 * @param scale stored values are divided by this to give what is drawn: 1e9 for billions, -1e9 to
 *     draw deficits as positive lengths
 * @param pattern number format of labels and axis, for example {@code #,##0.0}
 * @param highlight the category drawn in the accent colour, the others in context grey
 */
public record ChartSpec(
    String id,
    String exhibit,
    Kind kind,
    String title,
    String subtitle,
    String source,
    String altText,
    String category,
    List<Series> series,
    List<Integer> rows,
    double scale,
    String pattern,
    Optional<String> highlight) {

  /** The forms a chart can take. */
  public enum Kind {
    /** Horizontal bars in table order, one or two series, values at the bar ends. */
    BARS,
    /** Horizontal bars of one series to both sides of zero, coloured by sign. */
    DIVERGING_BARS,
    /** Lines over an ordered category such as months or years, labelled at their ends. */
    LINES,
    /** Lines over days, {@code 2025-04-03}, along a calendar; each value holds until the next. */
    STEPS,
    /** Vertical columns over an ordered category. */
    COLUMNS,
    /** One series as running steps; the last row is the total. */
    WATERFALL,
    /** Horizontal bars stacked to 100 per cent. */
    STACKED_SHARES
  }

  /**
   * One measure of the chart.
   *
   * @param column the column whose cells it draws
   * @param label its name in the legend or at its line's end
   * @param rows the rows of its cells, one a category; empty for the rows of the chart, which name
   *     the categories. A long table draws one line a holder this way
   */
  public record Series(String column, String label, List<Integer> rows) {
    public Series {
      rows = List.copyOf(rows);
    }

    /** A measure in the chart's own rows. */
    public Series(String column, String label) {
      this(column, label, List.of());
    }
  }

  public ChartSpec {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
    if (series.isEmpty() || series.size() > 4) {
      throw new IllegalArgumentException(
          "chart '" + id + "' has " + series.size() + " series; one to four can be told apart");
    }
    for (Series one : series) {
      if (!one.rows().isEmpty() && one.rows().size() != rows.size()) {
        throw new IllegalArgumentException(
            "chart '" + id + "': series '" + one.label() + "' needs one row a category");
      }
    }
    if (title.isBlank() || subtitle.isBlank() || source.isBlank() || altText.isBlank()) {
      throw new IllegalArgumentException(
          "chart '" + id + "' needs a title, a subtitle, a source and a text alternative");
    }
    if (scale == 0 || !Double.isFinite(scale)) {
      throw new IllegalArgumentException("chart '" + id + "': scale " + scale + " divides nothing");
    }
  }

  /** The table's row behind a point. */
  public int row(int seriesIndex, int category) {
    List<Integer> own = series.get(seriesIndex).rows();
    return (own.isEmpty() ? rows : own).get(category);
  }
}
