package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductSum;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sectors of a division come to: the sums of those in deficit, in surplus and of all, the
 * difference to all goods as published, and these; and the shares of a balance in such totals.
 */
public record DivisionTotals(Division division) {
  static final String IN_DEFICIT = "Sectors in deficit";
  static final String IN_SURPLUS = "Sectors in surplus";
  static final String SUM = "All sectors";
  public static final String DIFFERENCE = "Difference to all goods";
  public static final String ALL_GOODS = "All goods";
  static final Cell NOT_IN_DEFICIT = notApplicable("the row is not a sector in deficit");

  private static final Condition OWN = same("definition");

  /** A row's balance in per cent of that of all goods in its division. */
  static final Formula SHARE_OF_NET = share(ALL_GOODS, OWN);

  /** A row's balance in per cent of the deficits of its division's sectors. */
  static final Formula SHARE_OF_DEFICITS = share(IN_DEFICIT, OWN);

  static DivisionTotals of(Division division) {
    return new DivisionTotals(division);
  }

  /** A row's balance in per cent of that of all goods in this division. */
  Formula shareOfNet() {
    return share(ALL_GOODS, is("definition", division.definition()));
  }

  private static Formula share(String total, Condition ofDivision) {
    return percent(column("balance_usd"), in(total, "balance_usd", ofDivision));
  }

  private static Formula in(String total, String column, Condition ofDivision) {
    return lookup(Block.BESIDE, column, is("sector", total), ofDivision);
  }

  /** The row of one of the totals; sums of one sign are missing where no sector has it. */
  Optional<SheetRow> row(ResultTable table, String total) {
    return table
        .where(Block.BESIDE, is("definition", division.definition()), is("sector", total))
        .stream()
        .findFirst();
  }

  /** The balance of the sectors of one sign; zero if there is none. */
  double balance(ResultTable table, String total) {
    return row(table, total).map(row -> row.value("balance_usd")).orElse(0.0);
  }

  /** The rows, in reading order. */
  Stream<Total> totals(ProductFlows flows) {
    SectorLine sum = SectorLine.like(SUM, division.lines());
    SectorLine all =
        new SectorLine(
            division.definition(),
            ALL_GOODS,
            flows.total(TradeFlow.EXPORT, division.year()),
            flows.total(TradeFlow.IMPORT, division.year()),
            /* rival= */ false);
    List<Total> totals = new ArrayList<>();
    if (division.hasBalance() && division.lines().stream().anyMatch(SectorLine::isDeficit)) {
      totals.add(sum.described(Total.groupSum(IN_DEFICIT, OWN, negative("balance_usd"))));
    }
    if (division.hasBalance() && !division.lines().stream().allMatch(SectorLine::isDeficit)) {
      totals.add(
          notInDeficit(sum.described(Total.groupSum(IN_SURPLUS, OWN, atLeast("balance_usd", 0)))));
    }
    totals.add(notInDeficit(sum.described(Total.groupSum(SUM, OWN))));
    totals.add(notInDeficit(difference(sum, all)));
    totals.add(
        all.described(Total.groupRow(ALL_GOODS))
            .put("exports_usd", all.exports().cell())
            .put("imports_usd", all.imports().cell())
            .put("share_of_deficits_pct", NOT_IN_DEFICIT));
    return totals.stream().map(total -> total.put("share_of_net_pct", SHARE_OF_NET));
  }

  /** What is missing of a division stays missing; all else is not a sector in deficit. */
  private Total notInDeficit(Total total) {
    return division.hasBalance() ? total.put("share_of_deficits_pct", NOT_IN_DEFICIT) : total;
  }

  private static Total difference(SectorLine sum, SectorLine all) {
    SectorLine both = SectorLine.like(DIFFERENCE, List.of(sum, all));
    Total total = both.described(Total.groupRow(DIFFERENCE));
    for (String flow : List.of("exports_usd", "imports_usd")) {
      total.put(flow, in(ALL_GOODS, flow, OWN).minus(in(SUM, flow, OWN)));
    }
    return total.put(
        "basis",
        sum.imports().basis().equals(ProductSum.basis("consumption"))
            ? "general imports less imports for consumption, and revisions"
            : "revisions between releases");
  }
}
