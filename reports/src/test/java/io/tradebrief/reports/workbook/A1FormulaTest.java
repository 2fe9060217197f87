package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Condition.Comparison;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Formula.How;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.A1Formula;
import io.tradebrief.reports.workbook.sheet.RowNames;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A formula is written so that it means the same cells however the table is sorted. */
class A1FormulaTest {
  private static final Formula X = column("exports_usd");
  private static final Formula M = column("imports_usd");

  @Test
  void cellsOfTheOwnRowAreRelativeAndTotalsStayPut() {
    assertEquals("C12-D12", text(X.minus(M)));
    assertEquals("E12/$E$6", text(column("balance_usd").over(in("all", "balance_usd"))));
  }

  @Test
  void sumsAreOverFieldsOfTheNamedTable() {
    assertEquals("SUM(deficit_ranking[balance_usd])", text(sum("balance_usd")));
    assertEquals(
        "SUMPRODUCT(INDEX((deficit_ranking[partner]=\"2024-01\")*1,0),deficit_ranking[balance_usd])",
        text(sum("balance_usd", Condition.is("partner", "2024-01"))));
    assertEquals(
        "SUMPRODUCT(INDEX((deficit_ranking[partner]<>\"China\")*(deficit_ranking[rank]<=A12),0)"
            + ",deficit_ranking[balance_usd])",
        text(
            sum(
                "balance_usd",
                Condition.isNot("partner", "China"),
                Condition.own("rank", Comparison.AT_MOST, "rank"))));
  }

  @Test
  void textsThatStandForMissingNumbersAreNotAboveAnyNumber() {
    assertEquals(
        "SUMPRODUCT(INDEX(ISNUMBER(deficit_ranking[balance_usd])*(deficit_ranking[balance_usd]>0)*1"
            + ",0),deficit_ranking[exports_usd])",
        text(sum("exports_usd", Condition.positive("balance_usd"))));
  }

  @Test
  void smallestLargestAndCountAreOverTheRowsMeant() {
    assertEquals("MIN(deficit_ranking[rank])", text(Formula.fold(How.SMALLEST, "rank")));
    assertEquals(
        "SUMPRODUCT(MAX(INDEX(deficit_ranking[rank]-(1-(deficit_ranking[balance_usd]<0))*1E+99,0)))",
        text(Formula.fold(How.LARGEST, "rank", Condition.negative("balance_usd"))));
    assertEquals(
        "SUMPRODUCT(INDEX((deficit_ranking[balance_usd]<0)*ISNUMBER(deficit_ranking[rank]),0))",
        text(Formula.fold(How.COUNT, "rank", Condition.negative("balance_usd"))));
  }

  @Test
  void aRowIsFoundByItsKeyWhichIsNoPattern() {
    assertEquals(
        "INDEX(deficit_ranking[rank],MATCH(\"All ~* \"\"of\"\" them~?\",deficit_ranking[partner],0))",
        text(lookup("rank", Condition.is("partner", "All * \"of\" them?"))));
    assertEquals(
        "INDEX(deficit_ranking[partner],MATCH(A12-1,deficit_ranking[rank],0))",
        text(lookup("partner", Condition.own("rank", Comparison.EQUAL, "rank", -1))));
    assertEquals(
        "INDEX(deficit_ranking[rank],MATCH(1,INDEX((deficit_ranking[partner]=B12)"
            + "*(deficit_ranking[rank]=2),0),0))",
        text(lookup("rank", Condition.same("partner"), Condition.is("rank", 2))));
  }

  @Test
  void rowsBesideTheBodyHaveATableOfTheirOwn() {
    ResultTable holders = SampleSheets.holders();
    assertEquals(
        "SUM(holders_totals[held_usd])",
        text(Formula.fold(How.SUM, Block.BESIDE, "held_usd"), holders, 0));
    int total = holders.rows(Block.BESIDE).get(0);
    assertEquals("J10", text(column("held_usd"), holders, total));
    assertEquals("sum of steps", "sum of " + suffix(SampleSheets.whatIf()));
  }

  @Test
  void bracketsStandOnlyWhereTheOrderNeedsThem() {
    assertEquals("(C12-D12)/D12*100", text(X.minus(M).over(M).times(constant(100))));
    assertEquals("C12-(C12-D12)", text(X.minus(X.minus(M))));
    assertEquals("C12/(C12*D12)", text(X.over(X.times(M))));
    assertEquals("C12+D12+C12", text(X.plus(M.plus(X))));
    assertEquals("C12*D12-C12/D12", text(X.times(M).minus(X.over(M))));
    assertEquals("C12-(-INT(-(D12)))", text(X.minus(M.roundedUp())));
  }

  @Test
  void numbersArePlain() {
    assertEquals("C12*1000000000", text(X.times(constant(1e9))));
    assertEquals("C12*0.00001", text(X.times(constant(1e-5))));
    assertEquals("C12-(-2.5)", text(X.minus(constant(-2.5))));
    assertEquals("0", text(constant(0)));
  }

  private static String suffix(ResultTable table) {
    String name = place(table).name(Block.BESIDE);
    return name.substring(name.lastIndexOf('_') + 1);
  }

  private static String text(Formula formula) {
    return text(formula, SampleBalances.ranking(), 2);
  }

  private static String text(Formula formula, ResultTable table, int row) {
    return new A1Formula(place(table), new RowNames(new XSSFWorkbook())).text(formula, row);
  }

  private static TablePlace place(ResultTable table) {
    return new TablePlace(table.spec().id(), table, SampleEdition.FIRST - 1, 1);
  }
}
