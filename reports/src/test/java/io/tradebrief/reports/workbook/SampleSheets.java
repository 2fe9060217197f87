package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.workbook.SampleTables.CENSUS;
import static io.tradebrief.reports.workbook.SampleTables.dollars;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables with a table beside the body, and with inputs; the figures are made up. */
final class SampleSheets {
  private static final Cell FIRST =
      Cell.missing(Shorthand.NOT_AVAILABLE, "the series begins with this year");

  private SampleSheets() {}

  /** What a holder holds at the end of a year, in dollars. */
  record Holding(long year, String holder, long usd) {}

  /** A rate that may be typed, or a sector with its imports. */
  record Line(String part, String name, Cell rate, Cell imports) {}

  /** Holders by year, with the total of each year beside them. */
  static ResultTable holders() {
    String[] names = {"Japan", "China, *mainland", "United Kingdom \"City\""};
    List<Holding> holdings = new ArrayList<>();
    for (int year = 2024; year >= 2010; year--) {
      for (int h = 0; h < names.length; h++) {
        double usd = 900 + 11.5 * (year - 2010) - 137 * h + 60 * Math.sin(year * (h + 1.0));
        holdings.add(new Holding(year, names[h], dollars(usd)));
      }
    }
    Sheet<Holding> sheet =
        Sheet.of("holders", holdings)
            .title("US Treasury securities by holder, end of year")
            .about("Every holder at the end of each year, ranked by size. Sample figures.")
            .cites(List.of(CENSUS))
            .key("year", "holder")
            .totalsIn("holder")
            .groupedBy("year")
            .column(ColumnSpec.of("year", "Year", Unit.YEAR, "End of."), h -> Cell.whole(h.year()))
            .rank(
                "rank",
                "Rank",
                "Place in the year.",
                Ranking.largestFirst("held_usd").within("year"))
            .text("holder", "Holder", "The holder.", Holding::holder)
            .usd("held_usd", "Holdings", "What is held.", h -> Cell.whole(h.usd()))
            .usd("change_usd", "Change", "Change from the year before.")
            .is(
                column("held_usd")
                    .minus(
                        lookup(
                            "held_usd",
                            Condition.own("year", Condition.Comparison.EQUAL, "year", -1),
                            Condition.same("holder"))))
            .orElse(FIRST)
            .pct("share_pct", "Share", "Share of the year's total.")
            .is(percent(column("held_usd"), Formula.sum("held_usd", Condition.same("year"))));
    for (long year = 2024; year >= 2010; year--) {
      sheet.total(Total.groupSum("All holders", Condition.same("year")).put("year", year));
    }
    return sheet.table();
  }

  /** Rates to type, duties by sector, and the buckets of lines from which they are computed. */
  static ResultTable whatIf() {
    Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "the row has no such figure");
    List<Line> lines =
        List.of(
            new Line("input", "Cars", new Cell.Input(15, 0, 100, false), none),
            new Line("input", "All goods", new Cell.Input(10, 0, 100, false), none),
            new Line("sector", "Autos and parts", none, Cell.whole(52_300_000_000L)),
            new Line("sector", "Machinery", none, Cell.whole(31_700_000_000L)));
    Sheet<Line> sheet =
        Sheet.of("what-if", lines)
            .title("What if the rates were others?")
            .about("Change the yellow cells: a rate for each measure in per cent.")
            .cites(List.of(CENSUS))
            .key("part", "name", "band")
            .totalsIn("part", "name")
            .rowNames(
                line ->
                    line.part().equals("input")
                        ? Optional.of(line.name().equals("Cars") ? "cars" : "all_goods")
                        : Optional.empty())
            .text("part", "Part", "Input or sector.", Line::part)
            .text("name", "Measure or sector", "What the row is of.", Line::name)
            .column(ColumnSpec.text("band", "Band", "Band of duty."), line -> none)
            .column(ColumnSpec.of("rate_pct", "Rate", Unit.PERCENT, "Rate."), Line::rate)
            .usd("imports_usd", "Imports", "Imports of the year.", Line::imports)
            .usd("duty_usd", "Duty", "Duty charged.")
            .isEach(
                line ->
                    line.part().equals("sector")
                        ? Optional.of(
                            Formula.fold(
                                Formula.How.SUM, Block.BESIDE, "duty_usd", Condition.same("name")))
                        : Optional.empty())
            .orElse(none)
            .pct("effective_pct", "Effective rate", "Duty over imports.")
            .is(percent(column("duty_usd"), column("imports_usd")))
            .orElse(none);
    String[] sectors = {"Autos and parts", "Autos and parts", "Machinery"};
    String[] bands = {"0%", "above 0%", "0%"};
    long[] imports = {40_100_000_000L, 12_200_000_000L, 31_700_000_000L};
    for (int i = 0; i < sectors.length; i++) {
      Formula rate = i == 0 ? in("cars", "rate_pct") : in("all_goods", "rate_pct");
      sheet.total(
          Total.groupRow(sectors[i])
              .put("part", "bucket")
              .put("band", bands[i])
              .put("imports_usd", imports[i])
              .put(
                  "duty_usd",
                  new Formula.WherePositive(
                      rate, column("imports_usd").times(rate).over(constant(100)), constant(0))));
    }
    sheet.total(
        Total.sum("total", "All sectors", Condition.is("part", "sector"))
            .put("duty_usd", Formula.sum("duty_usd", Condition.is("part", "sector"))));
    return sheet.table();
  }
}
