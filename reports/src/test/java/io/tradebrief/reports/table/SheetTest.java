package io.tradebrief.reports.table;

import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sheet declares a figure once; cells, formulas, ranks and totals follow from that. */
class SheetTest {
  private static final Cell NO_DEFICIT = Cell.missing(Shorthand.NOT_APPLICABLE, "no deficit");

  private record Trade(String code, String name, Cell exports, Cell imports) {}

  private static final List<Trade> TRADES =
      List.of(
          new Trade("CCC", "Ceeland", Cell.whole(50), Cell.whole(20)),
          new Trade("AAA", "Ayland", Cell.whole(10), Cell.whole(70)),
          new Trade("BBB", "Beeland", Cell.whole(5), Cell.whole(45)));

  @Test
  void derivedColumnIsComputedInEveryRowAndTotal() {
    ResultTable table = sheet(TRADES).table();

    assertEquals(List.of("-60", "-40", "30", "-100", "-70"), raw(table, "balance_usd"));
  }

  @Test
  void shareOfNamedTotalAppliesWhereItsConditionHolds() {
    ResultTable table = sheet(TRADES).table();

    assertEquals(
        List.of("60.0", "40.0", "[z]", "100.0", "70.0"), raw(table, "share_of_deficits_pct"));
    assertEquals(NO_DEFICIT, table.cell(2, "share_of_deficits_pct"));
  }

  @Test
  void ranksCountOnlyTheRowsThatCompete() {
    assertEquals(List.of("1", "2", "[z]", "[z]", "[z]"), raw(sheet(TRADES).table(), "rank"));
  }

  @Test
  void missingMeasureCarriesItsReasonIntoAllThatIsMadeOfIt() {
    Cell unknown = Cell.missing(Shorthand.NOT_AVAILABLE, "the source lists no exports");
    ResultTable table =
        sheet(List.of(TRADES.get(0), new Trade("DDD", "Deeland", unknown, Cell.whole(1)))).table();

    SheetRow row = table.find("partner_code", "DDD").orElseThrow();
    assertEquals(unknown, row.cell("balance_usd"));
    assertEquals(unknown, row.cell("rank"));
    assertEquals(unknown, table.row("net").cell("balance_usd"));
  }

  @Test
  void totalsStandApartFromTheBody() {
    ResultTable table = sheet(TRADES).table();

    assertEquals(List.of(0, 1, 2), table.rows(Block.BODY));
    assertEquals(List.of(3, 4), table.rows(Block.TOTAL));
    assertEquals("all", table.row("all").text("partner_code"));
    assertEquals("All deficits", table.row("all").text("partner"));
  }

  @Test
  void derivedColumnThatIsSummedIsAddedUpInTotals() {
    ResultTable table =
        Sheet.of("squares", TRADES)
            .key("partner_code")
            .totalsIn("partner_code")
            .text("partner_code", "Code", "Who.", Trade::code)
            .usd("exports_usd", "Exports", "Sold.", Trade::exports)
            .usd("square_usd", "Square", "Exports by themselves.")
            .is(column("exports_usd").times(column("exports_usd")))
            .summed()
            .total(Total.sum("all", "All"))
            .table();

    assertEquals(2500.0 + 100 + 25, table.row("all").value("square_usd"));
    assertEquals(Optional.of(Formula.sum("square_usd")), table.formula(3, 2));
  }

  @Test
  void tableCarriesTheFormulaThatComputedIt() {
    ResultTable table = sheet(TRADES).table();

    assertEquals(
        Optional.of(column("exports_usd").minus(column("imports_usd"))), table.formula(0, 4));
    assertEquals(
        Optional.of(Formula.sum("exports_usd", Condition.negative("balance_usd"))),
        table.formula(3, 2));
  }

  @Test
  void measuredCountIsAddedUpAndMeasuredPercentageIsNot() {
    ResultTable table =
        Sheet.of("lines", List.of(2, 3))
            .key("name")
            .totalsIn("name")
            .text("name", "Name", "Of the row.", lines -> "row " + lines)
            .count("lines", "Lines", "Number of lines.", Cell::whole)
            .pct("rate_pct", "Rate", "Average of the lines.", lines -> Cell.real(lines * 10.0))
            .total(Total.sum("all", "All"))
            .table();

    assertEquals(List.of("2", "3", "5"), raw(table, "lines"));
    assertEquals(List.of("20.0", "30.0", "[z]"), raw(table, "rate_pct"));
    assertEquals(
        List.of(5.0),
        table.where(Block.TOTAL, Condition.is("lines", 5)).stream()
            .map(row -> row.value("lines"))
            .toList());
  }

  @Test
  void emptyBodySaysWhyThereIsNoFigure() {
    ResultTable table =
        Sheet.of("empty", List.<Trade>of())
            .title("Nothing")
            .about("Nothing.")
            .key("partner_code")
            .whenEmpty("the source is silent")
            .text("partner_code", "Code", "Code.", Trade::code)
            .usd("exports_usd", "Exports", "Exports.", Trade::exports)
            .table();

    assertEquals("Not available", table.cell(0, "partner_code").raw());
    assertEquals(
        Cell.missing(Shorthand.NOT_AVAILABLE, "the source is silent"),
        table.cell(0, "exports_usd"));
  }

  @Test
  void columnDerivedFromItselfIsRefused() {
    Sheet<Trade> sheet =
        Sheet.of("circle", TRADES)
            .title("A circle")
            .about("A circle.")
            .key("partner_code")
            .text("partner_code", "Code", "Code.", Trade::code)
            .usd("balance_usd", "Balance", "Balance.")
            .is(column("balance_usd").plus(Formula.constant(1)));

    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, sheet::table);
    assertTrue(refused.getMessage().contains("'balance_usd' is derived from itself"));
  }

  @Test
  void groupTotalsFollowTheirGroup() {
    record Holding(long year, String holder, long usd) {}
    ResultTable table =
        Sheet.of(
                "holders",
                List.of(
                    new Holding(2024, "One", 3),
                    new Holding(2024, "Two", 4),
                    new Holding(2023, "One", 1)))
            .title("Holders")
            .about("Holders.")
            .key("year", "holder")
            .totalsIn("holder")
            .groupedBy("year")
            .column(ColumnSpec.of("year", "Year", Unit.YEAR, "Year."), h -> Cell.whole(h.year()))
            .text("holder", "Holder", "Holder.", Holding::holder)
            .usd("holdings_usd", "Holdings", "Holdings.", h -> Cell.whole(h.usd()))
            .rank("rank", "Rank", "Place.", Ranking.largestFirst("holdings_usd").within("year"))
            .total(Total.groupSum("All", Condition.same("year")).put("year", 2024))
            .total(Total.groupSum("All", Condition.same("year")).put("year", 2023))
            .table();

    assertEquals(List.of("One", "Two", "All", "One", "All"), raw(table, "holder"));
    assertEquals(List.of("3", "4", "7", "1", "1"), raw(table, "holdings_usd"));
    assertEquals(List.of("2", "1", "[z]", "1", "[z]"), raw(table, "rank"));
    List<SheetRow> of2023 = table.where(Block.BESIDE, Condition.is("year", 2023));
    assertEquals(List.of(4), of2023.stream().map(SheetRow::index).toList(), "no row of the body");
  }

  private static Sheet<Trade> sheet(List<Trade> trades) {
    return Sheet.of("balances", trades)
        .title("Balances")
        .about("Exports less imports.")
        .key("partner_code")
        .totalsIn("partner_code", "partner")
        .orderBy("balance_usd")
        .text("partner_code", "Code", "Code of the partner.", Trade::code)
        .text("partner", "Partner", "Name of the partner.", Trade::name)
        .usd("exports_usd", "Exports", "Exports.", Trade::exports)
        .usd("imports_usd", "Imports", "Imports.", Trade::imports)
        .usd("balance_usd", "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .pct("share_of_deficits_pct", "Share of all deficits", "Balance in per cent of them.")
        .is(percent(column("balance_usd"), in("all", "balance_usd")))
        .where(Condition.negative("balance_usd"), NO_DEFICIT)
        .rank("rank", "Rank", "Place among the deficits.", Ranking.smallestFirst("balance_usd"))
        .where(Condition.negative("balance_usd"), NO_DEFICIT)
        .total(Total.sum("all", "All deficits", Condition.negative("balance_usd")))
        .total(Total.sum("net", "Net balance"));
  }

  private static List<String> raw(ResultTable table, String column) {
    return table.rows().stream().map(row -> row.get(table.spec().indexOf(column)).raw()).toList();
  }
}
