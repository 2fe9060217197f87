package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.Verdicts.OURS;
import static io.tradebrief.pipeline.analysis.tariff.Verdicts.SIMILAR;
import static io.tradebrief.pipeline.analysis.tariff.Verdicts.THEIRS;
import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.TariffCodes;
import io.tradebrief.pipeline.tariff.ComparedCodes;
import io.tradebrief.pipeline.tariff.RateMean.Standing;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose tariff is higher, code by code: HS6 averages of national lines under every treatment of
 * duties that are no percentage and under three tolerances, by number of codes and by trade.
 */
public final class TariffLines implements Analysis {
  public static final String ID = "tariff-lines";

  /** The columns of a verdict begin so. */
  private static final List<String> VERDICTS = List.of(THEIRS, OURS, SIMILAR);

  /** Where the partner's tariff lies. */
  private static final Map<String, Standing> STANDINGS =
      Map.of(THEIRS, Standing.HIGHER, OURS, Standing.LOWER, SIMILAR, Standing.SIMILAR);

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
    Schedules schedules = Schedules.of(context);
    TariffCodes codes = schedules.codes();
    String reporter = context.reporter();
    String partner = context.partner();
    Map<String, String> labels =
        Map.of(THEIRS, partner + " higher", OURS, reporter + " higher", SIMILAR, "Similar");

    Sheet<ComparedCodes> sheet =
        Sheet.of(ID, ComparedCodes.bySection(codes.inBoth()))
            .title(reporter + " and " + partner + ": whose tariff is higher, by six-digit code")
            .about(
                "Simple averages of the national lines of each six-digit code, chapters 1 to 97, "
                    + "compared by number of codes and by the imports of "
                    + reporter
                    + " from "
                    + partner
                    + " in them (customs value, imports for consumption). MFN rates are those "
                    + "applied to members of the WTO without preference.")
            .cites(schedules.citations())
            .whenEmpty(schedules.whyNone())
            .key("rates", "section", "treatment", "tolerance_points", "measure")
            .totalsIn("section")
            .column(Schedules.RATES, row -> Cell.text(row.rates().text()))
            .column(Schedules.SECTION, row -> Cell.text(row.section()))
            .column(Schedules.TREATMENT, row -> Cell.text(row.treatment().text()))
            .column(
                ColumnSpec.of(
                    "tolerance_points",
                    "Tolerance",
                    Unit.PERCENTAGE_POINTS,
                    "Rates that differ by no more than this are similar."),
                row -> Cell.real(row.tolerance()))
            .text(
                "measure",
                "Measure",
                "Shares of the number of codes, or of imports in them.",
                ComparedCodes::measure)
            .column(
                ColumnSpec.count(
                    "codes", "Codes compared", "Codes on which both countries have a rate."))
            .is(sum("_codes"));
    String share = "Share of the codes compared, or of the imports in them.";
    for (String each : VERDICTS) {
      sheet
          .pct(each + "_pct", labels.get(each), share)
          .isEach(row -> Optional.of(share(each, row)))
          .where(
              row -> !row.isByCount() || row.standings().compared() > 0,
              notApplicable("no code can be compared"))
          .where(
              row ->
                  row.isByCount() || !codes.hasImports() || row.standings().importsCompared() > 0,
              notApplicable("nothing was imported"));
    }
    for (String each : VERDICTS) {
      sheet.count(
          each + "_codes",
          labels.get(each) + ", codes",
          "Number of six-digit codes.",
          row -> codes(each, row));
    }
    String imports = "Imports of the reporter from the partner in these codes.";
    sheet.usd("imports_usd", "Imports in the codes compared", imports).is(sum("_usd"));
    for (String each : VERDICTS) {
      sheet.usd(
          each + "_usd", labels.get(each) + ", imports", imports, row -> imports(each, row, codes));
    }
    return sheet
        .totals(
            ComparedCodes.ofAll(codes.inBoth(), schedules.rates()).stream()
                .map(row -> all(row, codes))
                .toList())
        .notes(schedules.missing())
        .note(schedules::averages)
        .note(schedules::treatments)
        .note(table -> Optional.of(new Verdicts(schedules, table).range()))
        .note(schedules::collected)
        .note(schedules::notUnderstood)
        .note(schedules::importWeights)
        .chart(
            table ->
                new Verdicts(schedules, table)
                    .whoChargesMore()
                    .flatMap(title -> byTreatment(new Verdicts(schedules, table), labels, title)))
        .chart(table -> bySection(new Verdicts(schedules, table), labels))
        .finding(table -> new Verdicts(schedules, table).finding())
        .exhibit();
  }

  private static Formula sum(String unit) {
    return column(THEIRS + unit).plus(column(OURS + unit)).plus(column(SIMILAR + unit));
  }

  private static Formula share(String verdict, ComparedCodes row) {
    return row.isByCount()
        ? percent(column(verdict + "_codes"), column("codes"))
        : percent(column(verdict + "_usd"), column("imports_usd"));
  }

  private static Cell codes(String verdict, ComparedCodes row) {
    return Cell.whole(row.standings().codes(STANDINGS.get(verdict)));
  }

  private static Cell imports(String verdict, ComparedCodes row, TariffCodes codes) {
    return codes.ofImports(row.standings().imports(STANDINGS.get(verdict)));
  }

  /** All sections compared in one way: a sum where the sections are compared in it too. */
  private static Total all(ComparedCodes row, TariffCodes codes) {
    Total total =
        row.isBySection()
            ? Total.groupSum(
                ComparedCodes.ALL,
                same("rates"),
                same("treatment"),
                same("tolerance_points"),
                same("measure"))
            : Total.groupRow(ComparedCodes.ALL);
    total
        .put("rates", row.rates().text())
        .put("treatment", row.treatment().text())
        .put("tolerance_points", Cell.real(row.tolerance()))
        .put("measure", row.measure());
    for (String each : VERDICTS) {
      total.put(each + "_pct", share(each, row));
      if (!row.isBySection()) {
        total.put(each + "_codes", codes(each, row)).put(each + "_usd", imports(each, row, codes));
      }
    }
    return total;
  }

  private static Optional<ChartSpec> byTreatment(
      Verdicts verdicts, Map<String, String> labels, String title) {
    return stacked(verdicts.table(), "treatment", verdicts.treatments(), labels)
        .title(title)
        .subtitle(
            "Six-digit codes by whose MFN tariff is higher, by treatment of duties that are no "
                + "percentage, per cent of codes compared")
        .spec();
  }

  private static Optional<ChartSpec> bySection(Verdicts verdicts, Map<String, String> labels) {
    return stacked(verdicts.table(), "section", verdicts.sections(), labels)
        .id(ID + "-sections")
        .title(verdicts.whoChargesMoreBySection())
        .subtitle(
            "Six-digit codes by whose MFN tariff is higher, ad valorem rates only, per cent of "
                + "codes compared in the section")
        .spec();
  }

  private static Chart stacked(
      ResultTable table, String category, List<SheetRow> rows, Map<String, String> labels) {
    Chart chart = Chart.of(table, ChartSpec.Kind.STACKED_SHARES, category).rows(rows).pattern("0");
    for (String each : List.of(OURS, SIMILAR, THEIRS)) {
      chart.series(each + "_pct", labels.get(each));
    }
    return chart;
  }
}
