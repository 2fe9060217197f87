package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A live sheet: one input cell a measure, and duties by sector that the workbook computes from
 * them. Lines are gathered in buckets of one sector, one set of covering measures and one band of
 * column 1, {@code (k - 1, k]} per cent. Under a floor of {@code r} whole per cent a bucket either
 * lies below it in full, {@code k <= r}, and owes {@code r * imports - column 1}, or above it and
 * owes nothing, so that sums over buckets equal sums over lines exactly.
 */
public final class TariffWhatIf implements Analysis {
  public static final String ID = "tariff-what-if";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ScenarioDuties.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    ScenarioDuties duties = ScenarioDuties.of(context);
    TableSpec spec = WhatIfColumns.spec(context);
    if (duties.isEmpty()) {
      return Tables.missing(
          spec,
          duties.whyAbsent(),
          List.of(
              new Note(
                  "What-if sheet",
                  "The sheet needs the imports by tariff line, the schedule and the scenarios.",
                  "There is none because " + duties.whyAbsent() + ".")));
    }
    ResultTable table = new ResultTable(spec, new WhatIfRows(duties).cells());
    return new Exhibit(
        table, List.of(note(table)), charts(context, duties, table), Optional.empty());
  }

  private static Note note(ResultTable table) {
    long buckets =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "part").raw().equals(WhatIfRows.BUCKET))
            .count();
    return new Note(
        "What-if sheet",
        "Type rates in the yellow cells; 0 switches a measure off. Of the measures of a stacking "
            + "group the first that is on is charged. Rates that count column 1 are whole per cent, "
            + "because lines are gathered by whole per cent of column 1; imports do not respond.",
        buckets
            + " buckets of lines. With the rates of a scenario of the exhibit tariff-scenarios the "
            + "sheet gives its duties within a dollar a sector, the rounding of that exhibit.");
  }

  private static List<ChartSpec> charts(Context context, ScenarioDuties duties, ResultTable table) {
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "part").raw().equals(WhatIfRows.SECTOR))
            .filter(r -> table.cell(r, "effective_rate_pct").number().isPresent())
            .boxed()
            .sorted(ScenarioCharts.byRate(table))
            .toList();
    int total =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "part").raw().equals(WhatIfRows.TOTAL))
            .findFirst()
            .orElseThrow();
    String title =
        "What-if sheet: duties average "
            + Words.percent(table.cell(total, "effective_rate_pct").number().orElseThrow(), 1);
    String subtitle =
        "Duties in per cent of imports from "
            + context.name(context.question().partner())
            + " by sector"
            + ScenarioCharts.latest(duties).map(s -> ", at the rates of " + s.name()).orElse("")
            + ", imports of "
            + context.question().referenceYear();
    return List.of(
        new ChartSpec(
            ID,
            ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            ScenarioCharts.source(table),
            title + ". Horizontal bars of the effective rate by sector. " + subtitle + ".",
            "item",
            List.of(new ChartSpec.Series("effective_rate_pct", "Effective rate")),
            rows,
            1,
            "0.0",
            Optional.empty()));
  }
}
