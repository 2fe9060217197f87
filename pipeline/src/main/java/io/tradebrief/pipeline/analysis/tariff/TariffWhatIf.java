package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.fold;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.Bucket;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.Lever;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A live sheet: one input cell a measure, and duties by sector that the workbook computes from
 * them. Lines are gathered in buckets of one sector, one set of covering measures and one band of
 * column 1, {@code (k - 1, k]} per cent. Under a floor of {@code r} whole per cent a bucket either
 * lies below it in full, {@code k <= r}, and owes {@code r * imports - column 1}, or above it and
 * owes nothing, so that sums over buckets equal sums over lines exactly.
 */
public final class TariffWhatIf implements Analysis {
  public static final String ID = "tariff-what-if";
  private static final String SECTOR = "sector";
  private static final Cell NONE = notApplicable("the row has no such figure");

  /** A row of the body: an input, or a sector if there is no lever. */
  private record Item(Optional<Lever> lever, String name) {
    boolean isSector() {
      return lever.isEmpty();
    }
  }

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
    return sheet(context, ScenarioDuties.of(context).regimes().latest()).exhibit();
  }

  /** The sheet with the rates of a scenario as its inputs. */
  static Sheet<?> sheet(Context context, Optional<Scenario> typed) {
    ScenarioDuties facts = ScenarioDuties.of(context);
    Regimes regimes = facts.regimes();
    Duties duties = facts.duties();
    List<Lever> levers = regimes.levers();

    return Sheet.of(ID, items(levers, duties))
        .title("What if: duties on imports from " + context.partner() + " at rates of your choice")
        .about(
            "Change the yellow cells: a rate for each measure in per cent, 0 for none. Duties by "
                + "sector are computed by the workbook from the buckets of lines beside the table. "
                + "Imports for consumption of "
                + context.question().referenceYear()
                + ", customs value.")
        .cites(facts.citations())
        .whenEmpty(facts.whyAbsent())
        .key("part", "item", "covered_by", "column_1_band")
        .totalsIn("item")
        .rowNames(row -> row.lever().map(Lever::name))
        .text(
            "part",
            "Part",
            "input, total, sector, or bucket of lines.",
            row -> row.isSector() ? SECTOR : "input")
        .text("item", "Measure or sector", "The measure, or the sector.", Item::name)
        .column(
            ColumnSpec.text(
                "covered_by",
                "Charged by the first that is on of",
                "The measures that cover a bucket, in order of precedence."),
            row -> NONE)
        .column(
            ColumnSpec.text(
                "column_1_band", "Column 1", "The band of the rate of column 1 of a bucket."),
            row -> NONE)
        .column(
            ColumnSpec.of("rate_pct", "Rate", Unit.PERCENT, "An input: the measure's rate."),
            row -> row.lever().map(lever -> input(lever, regimes, typed)).orElse(NONE))
        .usd("imports_usd", "Imports", "Customs value.")
        .isEach(row -> overBuckets(row, "imports_usd"))
        .orElse(NONE)
        .usd("column_1_duty_usd", "Duty of column 1", "Duty without measures, exact.")
        .isEach(row -> overBuckets(row, "column_1_duty_usd"))
        .orElse(NONE)
        .usd("added_duty_usd", "Added by measures", "What the measures add, exact.")
        .isEach(row -> overBuckets(row, "added_duty_usd"))
        .orElse(NONE)
        .usd("duty_usd", "Duty", "Column 1 and what is added.")
        .is(column("column_1_duty_usd").plus(column("added_duty_usd")))
        .where(Item::isSector, NONE)
        .pct("effective_rate_pct", "Effective rate", "Duty in per cent of imports.")
        .is(percent(column("duty_usd"), column("imports_usd")))
        .where(Item::isSector, NONE)
        .orElse(notApplicable("there are no imports to charge"))
        .column(
            ColumnSpec.text(
                "scenario_rates", "Rates in the scenarios", "The input's rate by scenario."),
            row -> row.lever().map(lever -> inScenarios(lever, regimes)).orElse(NONE))
        .total(
            Total.row("total", TariffScenarios.ALL_SECTORS)
                .put("part", "total")
                .put("imports_usd", sum("imports_usd", is("part", SECTOR)))
                .put("column_1_duty_usd", sum("column_1_duty_usd", is("part", SECTOR)))
                .put("added_duty_usd", sum("added_duty_usd", is("part", SECTOR)))
                .rest(NONE))
        .totals(duties.buckets(levers).stream().map(TariffWhatIf::bucket).toList())
        .notes(
            facts.absence(
                "What-if sheet",
                "The sheet needs the imports by tariff line, the schedule and the scenarios."))
        .note(TariffWhatIf::use)
        .notes(context.lists().notes(ID))
        .chart(table -> bars(context, typed, table));
  }

  private static List<Item> items(List<Lever> levers, Duties duties) {
    List<Item> items = new ArrayList<>();
    if (!duties.isEmpty()) {
      levers.forEach(lever -> items.add(new Item(Optional.of(lever), lever.text())));
      duties.sectors().forEach(sector -> items.add(new Item(Optional.empty(), sector)));
    }
    return items;
  }

  private static Cell input(Lever lever, Regimes regimes, Optional<Scenario> typed) {
    double rate = typed.map(scenario -> regimes.rate(scenario, lever)).orElse(0.0);
    boolean whole = lever.charge().kind().countsColumnOne() && rate == Math.rint(rate);
    return new Cell.Input(rate, 0, 100, whole);
  }

  private static Cell inScenarios(Lever lever, Regimes regimes) {
    String rates = regimes.rates(lever);
    return rates.isEmpty() ? NONE : Cell.text(rates);
  }

  private static Optional<Formula> overBuckets(Item row, String column) {
    return row.isSector()
        ? Optional.of(fold(Formula.How.SUM, Block.BESIDE, column, same("item")))
        : Optional.empty();
  }

  private static Total bucket(Bucket lines) {
    return Total.groupRow(lines.sector())
        .put("part", "bucket")
        .put("covered_by", lines.coveredBy())
        .put("column_1_band", lines.bandText())
        .put("imports_usd", lines.imports())
        .put("column_1_duty_usd", Cell.real(lines.columnOne()))
        .put(
            "added_duty_usd",
            lines.groups().stream()
                .map(TariffWhatIf::firstThatIsOn)
                .reduce(Formula::plus)
                .orElse(constant(0)))
        .rest(NONE);
  }

  /** What the first measure of a stacking group that is on adds to a bucket. */
  private static Formula firstThatIsOn(List<Lever> group) {
    Formula charge = constant(0);
    for (int i = group.size() - 1; i >= 0; i--) {
      Formula rate = in(group.get(i).name(), "rate_pct");
      charge = new Formula.WherePositive(rate, charge(group.get(i), rate), charge);
    }
    return charge;
  }

  private static Formula charge(Lever lever, Formula rate) {
    Formula full = column("imports_usd").times(rate).over(constant(100));
    Formula less = full.minus(column("column_1_duty_usd"));
    return switch (lever.charge().kind()) {
      case ADD -> full;
      case FLOOR -> new Formula.Larger(constant(0), less);
      case REPLACE -> less;
    };
  }

  private static Optional<Note> use(ResultTable table) {
    return Optional.of(
        new Note(
            "What-if sheet",
            "Type rates in the yellow cells; 0 switches a measure off. Of the measures of a "
                + "stacking group the first that is on is charged. Rates that count column 1 are "
                + "whole per cent, because lines are gathered by whole per cent of column 1; "
                + "imports do not respond.",
            table.rows(Block.BESIDE).size()
                + " buckets of lines. With the rates of a scenario of the exhibit tariff-scenarios "
                + "the sheet gives its duties within a dollar a sector, the rounding of that "
                + "exhibit."));
  }

  private static Optional<ChartSpec> bars(
      Context context, Optional<Scenario> typed, ResultTable table) {
    return Chart.of(table, ChartSpec.Kind.BARS, "item")
        .rows(
            table.where(is("part", SECTOR)).stream()
                .filter(row -> row.number("effective_rate_pct").isPresent())
                .sorted(Comparator.comparingDouble(row -> -row.value("effective_rate_pct")))
                .toList())
        // A reader who types other rates changes the bars; the title must stay true of them.
        .title("What-if sheet: duties by sector at the rates typed in")
        .subtitle(
            "Duties in per cent of imports from "
                + context.partner()
                + " by sector"
                + typed.map(scenario -> ", at first the rates of " + scenario.name()).orElse("")
                + ", imports of "
                + context.question().referenceYear())
        .series("effective_rate_pct", "Effective rate")
        .pattern("0.0")
        .spec();
  }
}
