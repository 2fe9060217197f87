package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.table.Formula.at;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.workbook.sheet.A1Formula;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import org.junit.jupiter.api.Test;

class A1FormulaTest {
  private static final Formula X = column("exports_usd");
  private static final Formula M = column("imports_usd");
  private static final TablePlace PLACE =
      new TablePlace("deficit-ranking", SampleBalances.ranking().spec(), TablePlace.HEADER);

  @Test
  void cellsOfTheRowAreRelativeAndOthersStayPut() {
    assertEquals("C8-D8", text(X.minus(M)));
    assertEquals("E8/$E$6", text(column("balance_usd").over(at("balance_usd", 0))));
    assertEquals("SUM($E$6:$E$15)", text(sum("balance_usd", 0, 9)));
  }

  @Test
  void bracketsStandOnlyWhereTheOrderNeedsThem() {
    assertEquals("(C8-D8)/D8*100", text(X.minus(M).over(M).times(constant(100))));
    assertEquals("C8-(C8-D8)", text(X.minus(X.minus(M))));
    assertEquals("C8/(C8*D8)", text(X.over(X.times(M))));
    assertEquals("C8+D8+C8", text(X.plus(M.plus(X))));
    assertEquals("C8*D8-C8/D8", text(X.times(M).minus(X.over(M))));
  }

  @Test
  void numbersArePlain() {
    assertEquals("C8*1000000000", text(X.times(constant(1e9))));
    assertEquals("C8*0.00001", text(X.times(constant(1e-5))));
    assertEquals("C8-(-2.5)", text(X.minus(constant(-2.5))));
    assertEquals("0", text(constant(0)));
  }

  private static String text(Formula formula) {
    return new A1Formula(PLACE).text(formula, 2);
  }
}
