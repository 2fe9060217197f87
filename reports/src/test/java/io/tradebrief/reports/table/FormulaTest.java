package io.tradebrief.reports.table;

import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Formula.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a formula gives in a row; exports 8, 3, -1 and imports 2, 12, missing. */
class FormulaTest {
  private static final List<Double> EXPORTS = List.of(8.0, 3.0, -1.0);
  private static final List<Double> IMPORTS = List.of(2.0, 12.0, Double.NaN);
  private static final int MISSING = 2;

  @Test
  void aColumnIsReadInTheFormulasOwnRow() {
    assertEquals(8, value(column("exports"), 0));
    assertEquals(12, value(column("imports"), 1));
  }

  @Test
  void aCellOfANamedRowIsTheSameInEveryRow() {
    assertEquals(3, value(Formula.at("exports", 1), 0));
    assertEquals(3, value(Formula.at("exports", 1), 2));
  }

  @Test
  void aSumTakesItsFirstAndItsLastRow() {
    assertEquals(10, value(Formula.sum("exports", 0, 2), 1));
    assertEquals(11, value(Formula.sum("exports", 0, 1), 2));
    assertEquals(-1, value(Formula.sum("exports", 2, 2), 0));
  }

  @Test
  void aConstantIsItself() {
    assertEquals(-0.25, value(constant(-0.25), 0));
  }

  @Test
  void everyOperatorTakesItsLeftOperandFirst() {
    Formula exports = column("exports");
    Formula imports = column("imports");

    assertEquals(10, value(exports.plus(imports), 0));
    assertEquals(6, value(exports.minus(imports), 0));
    assertEquals(16, value(exports.times(imports), 0));
    assertEquals(4, value(exports.over(imports), 0));
    assertEquals(64, value(exports.power(imports), 0));
  }

  @Test
  void theSignsAreThoseOfASpreadsheet() {
    StringBuilder signs = new StringBuilder();
    for (Operator operator : Operator.values()) {
      signs.append(operator.sign());
    }

    assertEquals("+-*/^", signs.toString());
  }

  @Test
  void aFormulaOfFormulasIsWorkedFromTheInside() {
    Formula share = column("exports").minus(column("imports")).over(column("exports"));

    assertEquals(0.75, value(share, 0));
    assertEquals(-3, value(share, 1));
  }

  @Test
  void theLargerOfTwoIsTakenWhicheverStandsFirst() {
    assertEquals(8, value(new Formula.Larger(column("exports"), column("imports")), 0));
    assertEquals(12, value(new Formula.Larger(column("exports"), column("imports")), 1));
  }

  @Test
  void theChoiceIsMadeByWhatIsAboveZeroAndZeroIsNot() {
    assertEquals(1, value(whereAbove(column("exports")), 1));
    assertEquals(2, value(whereAbove(column("exports")), MISSING));
    assertEquals(2, value(whereAbove(constant(0)), 0));
  }

  @Test
  void aMissingOperandGivesNoNumberWhereverItStands() {
    Formula missing = column("imports");

    assertMissing(missing);
    assertMissing(Formula.at("imports", MISSING));
    assertMissing(Formula.sum("imports", 0, MISSING));
    assertMissing(new Formula.Larger(constant(1), missing));
    assertMissing(new Formula.Larger(missing, constant(1)));
    for (Operator operator : Operator.values()) {
      assertMissing(new Formula.Binary(operator, missing, constant(2)));
      assertMissing(new Formula.Binary(operator, constant(2), missing));
    }
  }

  @Test
  void aBranchThatIsNotTakenMayBeMissing() {
    Formula chosen = new Formula.WherePositive(constant(1), constant(5), column("imports"));

    assertEquals(5, value(chosen, MISSING));
  }

  private static Formula whereAbove(Formula test) {
    return new Formula.WherePositive(test, constant(1), constant(2));
  }

  private static void assertMissing(Formula formula) {
    assertEquals(Double.NaN, value(formula, MISSING), formula.toString());
  }

  private static double value(Formula formula, int row) {
    return formula.value(
        row,
        at ->
            switch (at.column()) {
              case "exports" -> EXPORTS.get(at.row());
              case "imports" -> IMPORTS.get(at.row());
              default -> throw new IllegalArgumentException("no column " + at.column());
            });
  }
}
