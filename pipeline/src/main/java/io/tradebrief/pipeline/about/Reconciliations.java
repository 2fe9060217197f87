package io.tradebrief.pipeline.about;

import static io.tradebrief.reports.table.Condition.is;

import io.tradebrief.pipeline.analysis.deficit.DeficitRanking;
import io.tradebrief.pipeline.analysis.product.DivisionTotals;
import io.tradebrief.pipeline.analysis.product.SectorBalance;
import io.tradebrief.pipeline.analysis.product.TopExports;
import io.tradebrief.pipeline.analysis.product.TopImports;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** How far the parts that the exhibits show add up to the published totals. */
final class Reconciliations {
  private static final List<String> FLOWS = List.of("exports_usd", "imports_usd", "balance_usd");
  private static final List<String> VALUE = List.of("value_usd");

  private Reconciliations() {}

  /** A row a difference and total, for the exhibits among {@code tables}. */
  static List<QualityFinding> of(Map<String, ResultTable> tables) {
    List<QualityFinding> rows = new ArrayList<>();
    named(tables, DeficitRanking.ID, "partner", "gap", "world", FLOWS, rows);
    if (tables.containsKey(SectorBalance.ID)) {
      bySector(tables.get(SectorBalance.ID), rows);
    }
    for (String id : List.of(TopImports.ID, TopExports.ID)) {
      named(tables, id, "product", "difference", "all_goods", VALUE, rows);
    }
    return rows;
  }

  /** A difference and a total that are rows by name. */
  private static void named(
      Map<String, ResultTable> tables,
      String id,
      String label,
      String difference,
      String whole,
      List<String> amounts,
      List<QualityFinding> rows) {
    ResultTable table = tables.get(id);
    if (table != null && table.has(difference)) {
      SheetRow part = table.row(difference);
      add(part, table.row(whole), part.text(label), amounts, rows);
    }
  }

  /** A difference and a total in every division of goods. */
  private static void bySector(ResultTable table, List<QualityFinding> rows) {
    for (SheetRow part : table.where(Block.BESIDE, is("sector", DivisionTotals.DIFFERENCE))) {
      String definition = part.text("definition");
      table
          .where(Block.BESIDE, is("sector", DivisionTotals.ALL_GOODS), is("definition", definition))
          .forEach(
              whole ->
                  add(
                      part,
                      whole,
                      definition + ", " + part.text("sector").toLowerCase(Locale.ROOT),
                      FLOWS,
                      rows));
    }
  }

  private static void add(
      SheetRow part, SheetRow whole, String name, List<String> amounts, List<QualityFinding> rows) {
    String exhibit = part.spec().id();
    for (String column : amounts) {
      OptionalDouble difference = part.number(column);
      OptionalDouble total = whole.number(column);
      if (difference.isEmpty() || total.isEmpty()) {
        continue;
      }
      String finding = name + ": " + part.spec().column(column).label().toLowerCase(Locale.ROOT);
      rows.add(
          new QualityFinding(
              "Reconciliation", exhibit, finding, difference.getAsDouble(), "US dollars"));
      if (total.getAsDouble() != 0) {
        rows.add(
            new QualityFinding(
                "Reconciliation",
                exhibit,
                finding + ", in per cent of the total",
                100 * difference.getAsDouble() / total.getAsDouble(),
                "per cent"));
      }
    }
  }
}
