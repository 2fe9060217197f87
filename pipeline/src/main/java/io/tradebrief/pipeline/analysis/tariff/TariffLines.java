package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.tariff.HsSection;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose tariff is higher, code by code: HS6 averages of national lines under every treatment of
 * duties that are no percentage and under three tolerances, by number of codes and by trade.
 */
public final class TariffLines implements Analysis {
  public static final String ID = "tariff-lines";
  private static final List<Double> TOLERANCES = List.of(0.0, 0.5, 1.0);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return TariffCodes.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = LineColumns.spec(context);
    Optional<TariffCodes> codes = TariffCodes.of(context);
    if (codes.isEmpty()) {
      return Schedules.missing(context, spec);
    }
    ResultTable table = new ResultTable(spec, rows(context, codes.get()));
    return new Exhibit(
        table,
        LineNotes.of(context, codes.get(), LineCharts.range(context, table)),
        LineCharts.of(context, table),
        LineCharts.finding(context, table));
  }

  private static List<List<Cell>> rows(Context context, TariffCodes codes) {
    Optional<String> noImports = codes.whyNoImports(context);
    List<List<Cell>> rows = new ArrayList<>();
    for (Rates rates : Schedules.rates(context)) {
      for (Treatment treatment : Treatment.values()) {
        for (double tolerance : TOLERANCES) {
          LineCounts counts = LineCounts.of(codes.inBoth(), rates, treatment, tolerance);
          for (String measure : List.of(LineColumns.BY_COUNT, LineColumns.BY_TRADE)) {
            rows.add(
                LineColumns.row(
                    rates, LineColumns.ALL, treatment, tolerance, measure, counts, noImports));
          }
        }
      }
    }
    for (HsSection section : HsSection.values()) {
      List<HsCode> ofSection =
          codes.inBoth().stream()
              .filter(code -> code.section().equals(Optional.of(section)))
              .toList();
      LineCounts counts =
          LineCounts.of(ofSection, Rates.MFN, Treatment.AD_VALOREM_ONLY, TOLERANCES.get(0));
      for (String measure : List.of(LineColumns.BY_COUNT, LineColumns.BY_TRADE)) {
        rows.add(
            LineColumns.row(
                Rates.MFN,
                section.label(),
                Treatment.AD_VALOREM_ONLY,
                TOLERANCES.get(0),
                measure,
                counts,
                noImports));
      }
    }
    return rows;
  }
}
