package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of {@link ReciprocalFormula}, and what they show. */
final class FormulaColumns {
  private FormulaColumns() {}

  static TableSpec spec(Context context) {
    Formula gap = Formula.column("imports_usd").minus(Formula.column("exports_usd"));
    return new TableSpec(
        ReciprocalFormula.ID,
        context.name(context.question().reporter())
            + ": the \"reciprocal\" formula on goods trade of "
            + context.question().referenceYear()
            + ", largest imports first",
        "Half the deficit over imports in per cent, rounded up, at least 10, beside the rate "
            + "announced. "
            + Basis.CENSUS_GOODS,
        List.of(context.facts().citation(context.question().goodsDataset())),
        List.of(
            PartnerColumns.CODE,
            PartnerColumns.NAME,
            ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Goods exports, FAS value."),
            ColumnSpec.of(
                "imports_usd", "Imports", Unit.US_DOLLARS, "General imports, customs value."),
            ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
                .withFormula(Formula.column("exports_usd").minus(Formula.column("imports_usd"))),
            percent("deficit_to_imports_pct", "Deficit over imports", "100 (M - X) / M.")
                .withFormula(Formula.constant(100).times(gap).over(Formula.column("imports_usd"))),
            percent("half_pct", "Half of it", "50 (M - X) / M, unrounded.")
                .withFormula(Formula.constant(50).times(gap).over(Formula.column("imports_usd"))),
            percent("formula_pct", "Formula, rounded up", "max(10, ceil(50 (M - X) / M))."),
            percent(
                "formula_rounded_pct",
                "Formula, rounded to the nearest",
                "The same with half rounded to the nearest per cent."),
            percent("announced_pct", "Rate announced", "From announced-rates.csv."),
            ColumnSpec.of(
                    "difference_points",
                    "Announced less formula",
                    Unit.PERCENTAGE_POINTS,
                    "Announced rate less the formula rounded up.")
                .withFormula(Formula.column("announced_pct").minus(Formula.column("formula_pct")))),
        List.of("partner_code"));
  }

  static Note note(ResultTable table) {
    List<String> differing = new ArrayList<>();
    int announced = 0;
    int byRounding = 0;
    for (int r = 0; r < table.rows().size(); r++) {
      if (table.cell(r, "difference_points").number().isEmpty()) {
        continue;
      }
      announced++;
      double rate = table.cell(r, "announced_pct").number().orElseThrow();
      if (table.cell(r, "difference_points").number().getAsDouble() != 0) {
        differing.add(table.cell(r, "partner").raw());
      }
      byRounding += rate == table.cell(r, "formula_rounded_pct").number().orElse(-1) ? 1 : 0;
    }
    return new Note(
        "Reciprocal formula",
        "Half the bilateral goods deficit over imports, rounded up to whole per cent, at least 10. "
            + "The published derivation divides by an elasticity of 4 and a pass-through of 0.25, "
            + "whose product is 1. The European Union got one rate as a bloc and is not a row.",
        "Of "
            + announced
            + " announced rates in announced-rates.csv, "
            + (announced - differing.size())
            + " equal the formula rounded up and "
            + byRounding
            + " the formula rounded to the nearest"
            + (differing.isEmpty() ? "." : "; different: " + String.join(", ", differing) + "."));
  }

  static Optional<String> finding(Context context, ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "partner_code").raw().equals(context.question().partner()))
        .filter(r -> table.cell(r, "formula_pct").number().isPresent())
        .mapToObj(r -> sentence(context, table, r))
        .findFirst();
  }

  private static String sentence(Context context, ResultTable table, int row) {
    String announced =
        table.cell(row, "announced_pct").number().isPresent()
            ? "; the rate announced was " + table.cell(row, "announced_pct").raw() + "%"
            : "";
    return "The deficit with "
        + context.name(context.question().partner())
        + " was "
        + Words.percent(table.cell(row, "deficit_to_imports_pct").number().orElseThrow(), 1)
        + " of imports in "
        + context.question().referenceYear()
        + "; half of it, rounded up and at least 10%, is "
        + table.cell(row, "formula_pct").raw()
        + "%"
        + announced
        + ".";
  }

  private static ColumnSpec percent(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description);
  }
}
