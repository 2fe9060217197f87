package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars of the effective rate by scenario, and what they show in a sentence. */
final class ScenarioCharts {
  private ScenarioCharts() {}

  static List<ChartSpec> of(Context context, ScenarioDuties duties, ResultTable table) {
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(row -> table.cell(row, "sector").raw().equals(ScenarioRows.ALL_SECTORS))
            .filter(row -> isAgainstBaseline(duties, table.cell(row, "scenario").raw()))
            .boxed()
            .sorted(byRate(table))
            .toList();
    String partner = context.name(context.question().partner());
    Optional<Scenario> latest = latest(duties);
    String title =
        latest
            .map(s -> s.name() + ": duties average " + Words.percent(rate(duties, s), 1))
            .orElse("Duties on imports from " + partner + " by scenario");
    String subtitle =
        "Duties in per cent of imports from "
            + partner
            + ", imports of "
            + context.question().referenceYear()
            + ", by tariff scenario";
    return List.of(
        new ChartSpec(
            TariffScenarios.ID,
            TariffScenarios.ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            source(table),
            title + ". Horizontal bars of the effective rate by scenario. " + subtitle + ".",
            "scenario",
            List.of(new ChartSpec.Series("effective_rate_pct", "Effective rate")),
            rows,
            1,
            "0.0",
            latest.map(Scenario::name)));
  }

  /** The highest effective rate first. */
  static Comparator<Integer> byRate(ResultTable table) {
    return Comparator.comparingDouble(
            (Integer row) -> -table.cell(row, "effective_rate_pct").number().orElse(0))
        .thenComparing(row -> row);
  }

  static Optional<String> finding(Context context, ScenarioDuties duties) {
    Scenario baseline = duties.scenarios().get(0);
    return latest(duties)
        .map(
            scenario ->
                "Under the scenario '"
                    + scenario.name()
                    + "' imports from "
                    + context.name(context.question().partner())
                    + " of "
                    + context.question().referenceYear()
                    + " would bear duties of "
                    + dollars(duties, scenario)
                    + ", "
                    + Words.percent(rate(duties, scenario), 1)
                    + " of their value, against "
                    + dollars(duties, baseline)
                    + " and "
                    + Words.percent(rate(duties, baseline), 1)
                    + " under '"
                    + baseline.name()
                    + "'.");
  }

  /** The scenario of the latest day that is compared with the baseline. */
  static Optional<Scenario> latest(ScenarioDuties duties) {
    return duties.scenarios().stream()
        .filter(scenario -> isAgainstBaseline(duties, scenario.name()))
        .filter(scenario -> scenario.inForceOn().isPresent())
        .max(Comparator.comparing(scenario -> scenario.inForceOn().orElseThrow()));
  }

  static double rate(ScenarioDuties duties, Scenario scenario) {
    DutySum total = duties.total(duties.index(scenario));
    return 100.0 * (double) WholeDollars.of(total.duty()) / (double) total.imports();
  }

  static String source(ResultTable table) {
    return "Source: "
        + table.spec().citations().stream()
            .map(Citation::line)
            .distinct()
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String dollars(ScenarioDuties duties, Scenario scenario) {
    return Words.billions((double) WholeDollars.of(duties.total(duties.index(scenario)).duty()));
  }

  private static boolean isAgainstBaseline(ScenarioDuties duties, String name) {
    return duties.scenarios().stream()
        .filter(scenario -> scenario.name().equals(name))
        .anyMatch(
            s ->
                s.comparedWith().isEmpty()
                    || s.comparedWith().equals(duties.scenarios().get(0).name()));
  }
}
