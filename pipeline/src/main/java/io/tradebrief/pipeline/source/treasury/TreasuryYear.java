package io.tradebrief.pipeline.source.treasury;

import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two rows of header above the block of a year in the Treasury's history of holders. */
final class TreasuryYear {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private TreasuryYear() {}

  /**
   * The columns of the block; of a month that stands twice the one of the new series.
   *
   * @param months the upper row, the names of the months
   * @param years the lower row
   */
  static Map<String, Integer> columns(List<String> months, Row years) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 1; column < months.size(); column++) {
      int month = MONTHS.indexOf(PlainText.of(months.get(column))) + 1;
      String year = years.cell(column);
      if (month > 0 && Periods.isYear(year)) {
        columns.putIfAbsent(String.format(Locale.ROOT, "%s-%02d", year, month), column);
      }
    }
    return columns;
  }

  /** Whether the row names the months of a block. */
  static boolean areMonths(Row row) {
    return row.cell(0).isEmpty() && MONTHS.contains(row.cell(1));
  }

  /** Whether anything stands beside the label; footnotes and captions are labels only. */
  static boolean hasFigures(Row row) {
    return row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank());
  }
}
