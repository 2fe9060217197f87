package io.tradebrief.reports.table;

import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradebrief.reports.table.Formula.Operator;
import java.util.List;
import java.util.Optional;
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
    assertEquals(3, value(Formula.in("second", "exports"), 0));
    assertEquals(3, value(Formula.in("second", "exports"), 2));
  }

  @Test
  void aSumTakesTheRowsThatMeetItsConditions() {
    assertEquals(10, value(Formula.sum("exports"), 1));
    assertEquals(11, value(Formula.sum("exports", Condition.positive("exports")), 2));
    assertEquals(-1, value(Formula.sum("exports", Condition.atMost("exports", 0)), 0));
    assertEquals(0, value(Formula.sum("exports", Condition.atLeast("exports", 99)), 0));
    assertEquals(8, value(Formula.sum("exports", Condition.same("exports")), 0));
  }

  @Test
  void aRowIsFoundByWhatStandsInIt() {
    assertEquals(12, value(Formula.lookup("imports", Condition.is("exports", 3)), 0));
    assertEquals(Double.NaN, value(Formula.lookup("imports", Condition.is("exports", 99)), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> value(Formula.lookup("exports", Condition.atLeast("exports", 0)), 0),
        "two rows are not one");
  }

  @Test
  void smallestLargestAndCountAreOfTheRowsMeant() {
    assertEquals(-1, value(Formula.fold(Formula.How.SMALLEST, "exports"), 0));
    assertEquals(8, value(Formula.fold(Formula.How.LARGEST, "exports"), 0));
    assertEquals(2, value(Formula.fold(Formula.How.COUNT, "imports"), 0), "missing counts not");
    assertEquals(
        Double.NaN,
        value(Formula.fold(Formula.How.LARGEST, "exports", Condition.is("exports", 99)), 0));
  }

  @Test
  void aHalfIsRoundedAwayFromZeroAndUpIsUp() {
    assertEquals(3, value(constant(2.5).rounded(), 0));
    assertEquals(-3, value(constant(-2.5).rounded(), 0));
    assertEquals(3, value(constant(2.1).roundedUp(), 0));
    assertEquals(-2, value(constant(-2.9).roundedUp(), 0));
  }

  @Test
  void nothingIsDividedByZero() {
    assertEquals(Double.NaN, value(column("exports").over(constant(0)), 0));
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
    assertMissing(Formula.sum("imports"));
    assertMissing(missing.rounded());
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
    return new Evaluation(new Rows()).value(formula, row).number().orElse(Double.NaN);
  }

  /** Three rows of the body, the second of which is called {@code second}. */
  private static final class Rows implements Grid {
    @Override
    public int size() {
      return 3;
    }

    @Override
    public Place place(int row) {
      return new Place(Block.BODY, row == 1 ? Optional.of("second") : Optional.empty());
    }

    @Override
    public String id() {
      return "rows";
    }

    @Override
    public Cell cell(int row, String column) {
      double number = column.equals("exports") ? EXPORTS.get(row) : IMPORTS.get(row);
      return Double.isNaN(number) ? Cell.notAvailable("nobody knows") : Cell.real(number);
    }
  }
}
