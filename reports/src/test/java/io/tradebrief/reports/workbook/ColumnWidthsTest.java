package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.ColumnWidths;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {
  /** The least room, in pixels, that tells two headers apart. */
  private static final double GAP = 10;

  private static final TextMeasure HEADER = TextMeasure.bold(10);

  /** Spreadsheet programs break a header at the edges of its column, not at its padding. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noLineOfAHeaderRunsIntoTheNext(boolean filterButtons) {
    ResultTable table = SampleBalances.ranking();
    List<Double> widths = new ColumnWidths(filterButtons).of(table, 2);
    for (int c = 0; c < widths.size(); c++) {
      String label = table.spec().columns().get(c).label();
      List<String> lines = HEADER.breaks().lines(label, widths.get(c) - 4);
      assertFalse(lines.isEmpty());
      for (String line : lines) {
        assertTrue(HEADER.width(line) <= widths.get(c) - GAP, line + " in " + widths.get(c));
      }
    }
  }
}
