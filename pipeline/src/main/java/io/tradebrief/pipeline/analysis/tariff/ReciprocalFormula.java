package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.notZero;
import static io.tradebrief.reports.table.Condition.own;
import static io.tradebrief.reports.table.Condition.positive;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.AnnouncedRate;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The formula behind the "reciprocal" rates: half the bilateral deficit over imports, rounded up to
 * whole per cent, at least ten: {@code ceil(max(10, 50 (M - X) / M))}. Rounding to the nearest per
 * cent instead is shown beside it, and the rate that was announced.
 *
 * <p>Doubles round here as whole dollars would: 50 (M - X) is exact below 2^53, and a quotient that
 * is no whole number is farther from one than a double's last bit as long as M is below 10^13.
 */
public final class ReciprocalFormula implements Analysis {
  public static final String ID = "reciprocal-formula";

  /** What is true of the list of announced rates. */
  private static final String OF_THE_LIST =
      "The published derivation divides by an elasticity of 4 and a pass-through of 0.25, whose "
          + "product is 1. The European Union got one rate as a bloc and is not a row.";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER);
  }

  @Override
  public Exhibit compute(Context context) {
    int year = context.question().referenceYear();
    Map<String, Cell> announced = new HashMap<>();
    for (AnnouncedRate rate : context.lists().tariffs().announced()) {
      announced.put(rate.partner(), Cell.whole(rate.ratePercent()));
    }
    Cell noRate = notAvailable("announced-rates.csv has no rate for the partner");
    Cell noImports = notApplicable("there are no imports to divide by");
    Formula gap = column("imports_usd").minus(column("exports_usd"));
    Formula half = new Formula.Larger(constant(10), column("half_pct"));

    return Sheet.of(
            ID,
            Balances.of(context).traders(year).stream().filter(Balances.Trader::isCountry).toList())
        .title(
            context.reporter()
                + ": the \"reciprocal\" formula on goods trade of "
                + year
                + ", largest imports first")
        .about(
            "Half the deficit over imports in per cent, rounded up, at least 10, beside the rate "
                + "announced. "
                + Basis.CENSUS_GOODS)
        .cites(context.citations(Role.GOODS_BY_PARTNER))
        .whenEmpty("the source lists no partner with both flows of " + year)
        .key("partner_code")
        .orderByLargest("imports_usd")
        .column(PartnerColumns.CODE, row -> Cell.text(row.code()))
        .column(PartnerColumns.NAME, row -> Cell.text(row.name()))
        .usd("exports_usd", "Exports", "Goods exports, FAS value.", row -> row.exports(year))
        .usd("imports_usd", "Imports", "General imports, customs value.", row -> row.imports(year))
        .usd("balance_usd", "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .pct("deficit_to_imports_pct", "Deficit over imports", "100 (M - X) / M.")
        .is(constant(100).times(gap).over(column("imports_usd")))
        .where(positive("imports_usd"), noImports)
        .pct("half_pct", "Half of it", "50 (M - X) / M, unrounded.")
        .is(constant(50).times(gap).over(column("imports_usd")))
        .where(positive("imports_usd"), noImports)
        .pct("formula_pct", "Formula, rounded up", "max(10, ceil(50 (M - X) / M)).")
        .is(half.roundedUp())
        .pct(
            "formula_rounded_pct",
            "Formula, rounded to the nearest",
            "The same with half rounded to the nearest per cent.")
        .is(half.rounded())
        .column(
            ColumnSpec.of(
                "announced_pct", "Rate announced", Unit.PERCENT, "From announced-rates.csv."),
            row -> announced.getOrDefault(row.code(), noRate))
        .column(
            ColumnSpec.of(
                "difference_points",
                "Announced less formula",
                Unit.PERCENTAGE_POINTS,
                "Announced rate less the formula rounded up."))
        .is(column("announced_pct").minus(column("formula_pct")))
        .where(positive("imports_usd"), noImports)
        .note(Basis.note())
        .note(table -> Optional.of(agreement(table)))
        .finding(
            table ->
                table
                    .find("partner_code", context.question().partner())
                    .filter(row -> row.number("formula_pct").isPresent())
                    .map(row -> finding(context, row)))
        .exhibit();
  }

  /** How many announced rates the formula gives, and which it does not. */
  private static Note agreement(ResultTable table) {
    Condition both = atLeast("difference_points", -100);
    int announced = table.where(both).size();
    List<SheetRow> differing = table.where(notZero("difference_points"));
    int nearest =
        table
            .where(both, own("announced_pct", Condition.Comparison.EQUAL, "formula_rounded_pct"))
            .size();
    String names =
        differing.stream().map(row -> row.text("partner")).collect(Collectors.joining(", "));
    return new Note(
        "Reciprocal formula",
        "Half the bilateral goods deficit over imports, rounded up to whole per cent, at least 10. "
            + OF_THE_LIST,
        "Of "
            + announced
            + " announced rates in announced-rates.csv, "
            + (announced - differing.size())
            + " equal the formula rounded up and "
            + nearest
            + " the formula rounded to the nearest"
            + (differing.isEmpty() ? "." : "; different: " + names + "."));
  }

  private static String finding(Context context, SheetRow row) {
    return "The deficit with "
        + context.partner()
        + " was "
        + Words.percent(row.value("deficit_to_imports_pct"), 1)
        + " of imports in "
        + context.question().referenceYear()
        + "; half of it, rounded up and at least 10%, is "
        + row.text("formula_pct")
        + "%"
        + (row.number("announced_pct").isPresent()
            ? "; the rate announced was " + row.text("announced_pct") + "%"
            : "")
        + ".";
  }
}
