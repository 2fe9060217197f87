package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Condition.positive;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.FullYears;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How each goods balance moved from the earlier year to the reference year. The ratio B(y) / B(y0)
 * is given where both are deficits; the contribution is {@code 100 (B(y) - B(y0)) / sum of
 * |B(y0)|}, so that contributions add up to the change of the whole in the same unit.
 */
public final class DeficitChange implements Analysis {
  public static final String ID = "deficit-change";

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
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    Deficits deficits = Deficits.of(context);
    OpenPlaces open = deficits.balances().places(to);
    Cell absent = notAvailable("the source lists the partner in one of the years only");
    Cell notBoth = notApplicable("the balance is not a deficit in both years");

    return Sheet.of(ID, deficits.balances().traders(from, to))
        .title(context.reporter() + ": change of goods balances from " + from + " to " + to)
        .about(
            "Balances by country in both years, their ratio, and each country's contribution to "
                + "the change of the whole. "
                + Basis.CENSUS_GOODS)
        .cites(context.citations(Role.GOODS_BY_PARTNER))
        .whenEmpty("the source lists no partner with both flows of " + from + " or " + to)
        .key("partner_code", "partner")
        .orderBy("balance_to_usd")
        .rank(
            "rank",
            "Rank in " + to,
            "Place among the deficits of the later year.",
            Deficits.byDeficit("balance_to_usd", open))
        .where(Balances.Trader::isCountry, Deficits.NO_COUNTRY)
        .where(negative("balance_to_usd"), notApplicable("the partner is not a deficit in " + to))
        .column(PartnerColumns.CODE, row -> Cell.text(row.code()))
        .column(PartnerColumns.NAME, row -> Cell.text(row.name()))
        .usd(
            "balance_from_usd",
            "Balance in " + from,
            "Exports less imports in the earlier year.",
            row -> row.balance(from))
        .orElse(absent)
        .usd(
            "balance_to_usd",
            "Balance in " + to,
            "Exports less imports in the later year.",
            row -> row.balance(to))
        .orElse(absent)
        .ratio(
            "ratio",
            "Later over earlier deficit",
            "Balance of the later over that of the earlier year, where both are deficits.")
        .is(column("balance_to_usd").over(column("balance_from_usd")))
        .where(row -> row.hasBalance(from) && row.hasBalance(to), absent)
        .where(negative("balance_from_usd"), notBoth)
        .where(negative("balance_to_usd"), notBoth)
        .usd("change_usd", "Change", "Later less earlier balance.")
        .is(column("balance_to_usd").minus(column("balance_from_usd")))
        .usd(
            "sum_of_absolute_balances_usd",
            "All balances in " + from + ", signs dropped",
            "Sum over all countries of the absolute balance of the earlier year.")
        .is(
            sum("balance_from_usd", positive("balance_from_usd"))
                .minus(sum("balance_from_usd", negative("balance_from_usd"))))
        .pct(
            "contribution_pct",
            "Contribution to the change",
            "Change in per cent of the sum of absolute balances of the earlier year.")
        .is(percent(column("change_usd"), column("sum_of_absolute_balances_usd")))
        .note(Basis.note())
        .note(
            new Note(
                "Contributions to change",
                "A contribution is a country's change divided by the sum of the absolute balances "
                    + "of the earlier year, so that surpluses and deficits do not cancel in the "
                    + "denominator and the contributions add up.",
                "A share of the net change would have another denominator and can exceed 100 per "
                    + "cent."))
        .note(FullYears.note(context))
        .notes(deficits.unidentified(from, to))
        .notes(OpenPlaces.note(open).stream().toList())
        .chart(
            table ->
                deficits
                    .bars(table)
                    .title(
                        doubled(deficits, table).orElse("Goods deficits of " + to + " and " + from))
                    .subtitle(
                        deficits.subtitle() + ", " + from + " and " + to + ", billion US dollars")
                    .series("balance_to_usd", Integer.toString(to))
                    .series("balance_from_usd", Integer.toString(from))
                    .spec())
        .finding(table -> doubled(deficits, table).map(title -> title + "."))
        .exhibit();
  }

  /** How many of the largest deficits doubled; empty if that is not known of one of them. */
  private static Optional<String> doubled(Deficits deficits, ResultTable table) {
    List<SheetRow> largest = deficits.largest(table);
    if (largest.isEmpty() || largest.stream().anyMatch(row -> row.isUnknown("ratio"))) {
      return Optional.empty();
    }
    long doubled = largest.stream().filter(row -> row.number("ratio").orElse(0) >= 2).count();
    return Optional.of(
        Words.capitalNumber(doubled)
            + " of the "
            + Words.number(largest.size())
            + " largest deficits at least doubled since "
            + deficits.context().question().earlierYear());
  }
}
