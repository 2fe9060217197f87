package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.isNot;
import static io.tradebrief.reports.table.Condition.own;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.ScenarioPart;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The duties that each scenario would have charged on the imports of the reference year, by sector
 * and by measure, with the change against another scenario. Imports do not respond to the rates. An
 * effective rate is {@code 100 * duty / imports}, lines without duty included.
 */
public final class TariffScenarios implements Analysis {
  public static final String ID = "tariff-scenarios";
  static final String ALL_SECTORS = "All sectors";
  private static final Condition[] COMPARED = {
    own("scenario", Condition.Comparison.EQUAL, "compared_with"), same("part"), same("sector")
  };

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
    ScenarioDuties facts = ScenarioDuties.of(context);
    Regimes regimes = facts.regimes();
    Duties duties = facts.duties();
    BaselineCheck check = new BaselineCheck(regimes, duties);
    ChargedMeasures measures = new ChargedMeasures(regimes, duties);
    Cell alone = notApplicable("the row is not compared with a scenario");

    return Sheet.of(ID, ScenarioPart.of(regimes, duties))
        .title(
            context.reporter()
                + ": duties on imports from "
                + context.partner()
                + " of "
                + context.question().referenceYear()
                + " under tariff scenarios")
        .about(
            "Duties on the imports of the year, line by line, as each scenario would charge them; "
                + "imports do not respond. Imports for consumption, customs value, Census basis. "
                + "A measure's row holds the imports it is charged on and what it adds to column 1.")
        .cites(facts.citations())
        .whenEmpty(facts.whyAbsent())
        .key("scenario", "sector")
        .totalsIn("sector")
        .groupedBy("scenario")
        .text(
            "scenario",
            "Scenario",
            "The name of the scenario in scenarios.csv.",
            ScenarioPart::scenario)
        .text(
            "part",
            "Part",
            "sector, total, measure (sums to the total), or check (against the import file).",
            ScenarioPart::part)
        .text(
            "sector",
            "Sector or measure",
            "The sector, the measure, or what is checked.",
            ScenarioPart::name)
        .usd(
            "imports_usd",
            "Imports",
            "Customs value of the lines.",
            row -> Cell.whole(row.sum().imports()))
        .usd("duty_usd", "Duty", "Duties, whole US dollars.", row -> Cell.whole(row.dollars()))
        .pct(
            "effective_rate_pct",
            "Effective rate",
            "Duty in per cent of imports, lines without duty included.")
        .is(percent(column("duty_usd"), column("imports_usd")))
        .orElse(notApplicable("there are no imports to charge"))
        .text(
            "compared_with",
            "Compared with",
            "The scenario that the changes count from.",
            ScenarioPart::comparedWith)
        .where(ScenarioPart::isCompared, alone)
        .usd(
            "change_usd",
            "Change of duty",
            "Duty less the duty under the scenario compared with; all of it is due to rates.")
        .is(column("duty_usd").minus(sum("duty_usd", COMPARED)))
        .where(ScenarioPart::isCompared, alone)
        .column(
            ColumnSpec.of(
                "change_points",
                "Change of the effective rate",
                Unit.PERCENTAGE_POINTS,
                "Effective rate less that under the scenario compared with."))
        .is(column("effective_rate_pct").minus(lookup("effective_rate_pct", COMPARED)))
        .where(ScenarioPart::isCompared, alone)
        .where(
            isNot("part", ScenarioPart.MEASURE),
            notApplicable("the two scenarios have no rates on the same imports"))
        .column(
            ColumnSpec.of("lines", "Lines", Unit.COUNT, "Tariff lines."),
            row -> Cell.whole(row.sum().lines()))
        .column(
            ColumnSpec.of(
                "free_lines", "Lines free of duty", Unit.COUNT, "Lines that bear no duty."),
            row -> Cell.whole(row.sum().free()))
        .where(is("part", ScenarioPart.SECTOR), notApplicable("counted by sector only"))
        .totals(regimes.scenarios().stream().map(one -> total(regimes, one)).toList())
        .totals(check.rows())
        .notes(
            facts.absence(
                "Duties by scenario",
                "Duties need the imports by tariff line, the tariff schedule and the scenarios."))
        .note(table -> check.lineByLine())
        .note(table -> measures.stacking())
        .note(table -> check.columnOne())
        .note(table -> check.gap())
        .note(table -> measures.scenarios())
        .notes(context.lists().notes(ID))
        .chart(table -> bars(context, regimes, table))
        .finding(table -> finding(context, regimes, table))
        .exhibit();
  }

  /** The sum over the sectors of a scenario, compared with that of another. */
  private static Total total(Regimes regimes, Scenario scenario) {
    Scenario other = regimes.comparedWith(scenario);
    Total total =
        Total.groupSum(ALL_SECTORS, same("scenario"), is("part", ScenarioPart.SECTOR))
            .put("scenario", scenario.name())
            .put("part", "total")
            .rest(notApplicable("the row is not compared with a scenario"));
    return other.equals(scenario)
        ? total.without("compared_with", "change_usd", "change_points")
        : total
            .put("compared_with", other.name())
            .put("change_usd", column("duty_usd").minus(lookup(Block.BESIDE, "duty_usd", COMPARED)))
            .put(
                "change_points",
                column("effective_rate_pct")
                    .minus(lookup(Block.BESIDE, "effective_rate_pct", COMPARED)));
  }

  /** The sum over all sectors of a scenario. */
  private static SheetRow sumOf(ResultTable table, Scenario scenario) {
    return table.rows(Block.BESIDE).stream()
        .map(table::row)
        .filter(row -> row.text("part").equals("total"))
        .filter(row -> row.text("scenario").equals(scenario.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<ChartSpec> bars(Context context, Regimes regimes, ResultTable table) {
    return Chart.of(table, ChartSpec.Kind.BARS, "scenario")
        .rows(
            regimes.scenarios().stream()
                .filter(regimes::isAgainstBaseline)
                .map(scenario -> sumOf(table, scenario))
                .sorted(Comparator.comparingDouble(row -> -row.value("effective_rate_pct")))
                .toList())
        .title(
            regimes
                .latest()
                .map(one -> one.name() + ": duties average " + rate(sumOf(table, one)))
                .orElse("Duties on imports from " + context.partner() + " by scenario"))
        .subtitle(
            "Duties in per cent of imports from "
                + context.partner()
                + ", imports of "
                + context.question().referenceYear()
                + ", by tariff scenario")
        .series("effective_rate_pct", "Effective rate")
        .pattern("0.0")
        .highlight(regimes.latest().map(Scenario::name))
        .spec();
  }

  private static Optional<String> finding(Context context, Regimes regimes, ResultTable table) {
    SheetRow baseline = sumOf(table, regimes.baseline());
    return regimes
        .latest()
        .map(scenario -> sumOf(table, scenario))
        .map(
            row ->
                "Under the scenario '"
                    + row.text("scenario")
                    + "' imports from "
                    + context.partner()
                    + " of "
                    + context.question().referenceYear()
                    + " would bear duties of "
                    + Words.billions(row.value("duty_usd"))
                    + ", "
                    + rate(row)
                    + " of their value, against "
                    + Words.billions(baseline.value("duty_usd"))
                    + " and "
                    + rate(baseline)
                    + " under '"
                    + baseline.text("scenario")
                    + "'.");
  }

  private static String rate(SheetRow row) {
    return Words.percent(row.value("effective_rate_pct"), 1);
  }
}
