package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.analysis.deficit.DeficitRanking;
import io.tradebrief.pipeline.analysis.product.SectorBalance;
import io.tradebrief.pipeline.analysis.product.TopExports;
import io.tradebrief.pipeline.analysis.product.TopImports;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** How far the parts that the exhibits show add up to the published totals. */
final class Reconciliations {
  private static final String TO_ALL_GOODS = "Difference to all goods";
  private static final List<String> FLOWS = List.of("exports_usd", "imports_usd", "balance_usd");

  /**
   * The rows of one exhibit that hold a difference.
   *
   * @param column the column whose text names the row
   * @param text that text
   * @param whole the total, as the number of rows from the difference to it
   * @param amounts the columns of the amounts
   */
  private record Difference(
      String exhibit, String column, String text, int whole, List<String> amounts) {}

  private static final List<Difference> DIFFERENCES =
      List.of(
          new Difference(
              DeficitRanking.ID, "partner", "World total less the sum of partners", -1, FLOWS),
          new Difference(SectorBalance.ID, "sector", TO_ALL_GOODS, 1, FLOWS),
          new Difference(TopImports.ID, "product", TO_ALL_GOODS, 1, List.of("value_usd")),
          new Difference(TopExports.ID, "product", TO_ALL_GOODS, 1, List.of("value_usd")));

  private Reconciliations() {}

  /** A row a difference and total, for the exhibits among {@code tables}. */
  static List<QualityFinding> of(Map<String, ResultTable> tables) {
    List<QualityFinding> rows = new ArrayList<>();
    for (Difference difference : DIFFERENCES) {
      ResultTable table = tables.get(difference.exhibit());
      for (int r = 0; table != null && r < table.rows().size(); r++) {
        if (table.cell(r, difference.column()).raw().equals(difference.text())) {
          add(table, difference, r, rows);
        }
      }
    }
    return rows;
  }

  private static void add(
      ResultTable table, Difference difference, int row, List<QualityFinding> rows) {
    for (String column : difference.amounts()) {
      OptionalDouble part = table.cell(row, column).number();
      OptionalDouble whole = table.cell(row + difference.whole(), column).number();
      if (part.isEmpty() || whole.isEmpty()) {
        continue;
      }
      String finding =
          name(table, difference, row)
              + ": "
              + table.spec().column(column).label().toLowerCase(Locale.ROOT);
      rows.add(
          new QualityFinding(
              "Reconciliation", difference.exhibit(), finding, part.getAsDouble(), "US dollars"));
      if (whole.getAsDouble() != 0) {
        rows.add(
            new QualityFinding(
                "Reconciliation",
                difference.exhibit(),
                finding + ", in per cent of the total",
                100 * part.getAsDouble() / whole.getAsDouble(),
                "per cent"));
      }
    }
  }

  /** The difference, after the division of the table that it belongs to, if there are several. */
  private static String name(ResultTable table, Difference difference, int row) {
    String first = table.spec().key().get(0);
    Cell division = table.cell(row, first);
    boolean ofWhole = table.places().get(row).block() == Block.TOTAL;
    boolean divided = !ofWhole && table.spec().key().size() > 1 && division instanceof Cell.Text;
    return divided && !first.equals(difference.column())
        ? division.raw() + ", " + difference.text().toLowerCase(Locale.ROOT)
        : difference.text();
  }
}
