package io.tradebrief.reports.chart;

import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Values as shares of their category, 1 for the whole; a missing value has no part in it. */
record Shares(DefaultCategoryDataset data) {

  static Shares of(Figures figures) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        double size = size(figures, c);
        double share = size == 0 ? 0 : figures.value(s, c).orElse(0) / size;
        data.setValue((Number) share, s, c);
      }
    }
    return new Shares(data);
  }

  /** The sum of a category's parts, each without its sign. */
  static double size(Figures figures, int category) {
    return IntStream.range(0, figures.seriesCount())
        .mapToDouble(s -> Math.abs(figures.value(s, category).orElse(0)))
        .sum();
  }

  /** From the longest stack of negative shares to the longest of positive ones. */
  Range range() {
    double low = 0;
    double high = 0;
    for (int c = 0; c < data.getColumnCount(); c++) {
      double negative = 0;
      double positive = 0;
      for (int s = 0; s < data.getRowCount(); s++) {
        double share = data.getValue(s, c).doubleValue();
        negative += Math.min(share, 0);
        positive += Math.max(share, 0);
      }
      low = Math.min(low, negative);
      high = Math.max(high, positive);
    }
    return low == high ? new Range(0, 1) : new Range(low, high);
  }
}
