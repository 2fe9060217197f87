package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table is either whole and proved, or refused with the exhibit, the row and the reason. */
class ResultTableTest {
  private static final Formula BALANCE =
      Formula.column("exports_usd").minus(Formula.column("imports_usd"));
  private static final Cell MISSING = Cell.missing(Shorthand.NOT_AVAILABLE, "not published");

  @Test
  void aTableWhoseFormulasGiveItsValuesIsTaken() {
    ResultTable table = table(List.of(row("JPN", 8, 2, 6), row("DEU", 3, 12, -9)));

    assertEquals(Cell.whole(-9), table.cell(1, "balance_usd"));
  }

  @Test
  void twoRowsOfOneKeyAreRefusedAndBothAreNamed() {
    String refusal =
        refusal(List.of(row("JPN", 8, 2, 6), row("DEU", 3, 12, -9), row("JPN", 1, 1, 0)));

    assertEquals("exhibit 'balances', row 2 repeats the key [JPN] of row 0", refusal);
  }

  @Test
  void twoMissingKeysAreOneKeyTwice() {
    List<Cell> first = List.of(MISSING, Cell.whole(8), Cell.whole(2), Cell.whole(6));
    List<Cell> second = List.of(MISSING, Cell.whole(1), Cell.whole(1), Cell.whole(0));

    assertEquals(
        "exhibit 'balances', row 1 repeats the key [[x]] of row 0",
        refusal(List.of(first, second)));
  }

  @Test
  void aRowWithACellTooFewOrTooManyIsRefusedWithBothNumbers() {
    List<Cell> longer = new ArrayList<>(row("DEU", 3, 12, -9));
    longer.add(Cell.whole(0));

    assertEquals(
        "exhibit 'balances', row 0 has 3 cells for 4",
        refusal(List.of(row("JPN", 8, 2, 6).subList(0, 3))));
    assertEquals(
        "exhibit 'balances', row 1 has 5 cells for 4",
        refusal(List.of(row("JPN", 8, 2, 6), longer)));
  }

  @Test
  void aTextInAColumnOfNumbersIsRefusedAndSoIsANumberAmongTexts() {
    String text = refusal(List.of(List.of(Cell.text("JPN"), Cell.text("8"), MISSING, MISSING)));
    String number = refusal(List.of(List.of(Cell.whole(392), MISSING, MISSING, MISSING)));

    assertTrue(
        text.startsWith("exhibit 'balances', row 0 column 'exports_usd' cannot hold Text"), text);
    assertTrue(
        number.startsWith("exhibit 'balances', row 0 column 'code' cannot hold Whole"), number);
  }

  @Test
  void aFormulaThatDoesNotGiveTheValueIsRefusedWithBoth() {
    assertEquals(
        "exhibit 'balances', row 1 column 'balance_usd' holds -8.0 but its formula gives -9.0",
        refusal(List.of(row("JPN", 8, 2, 6), row("DEU", 3, 12, -8))));
  }

  @Test
  void theFormulaOfOneCellStandsInPlaceOfItsColumns() {
    Cell sum = Cell.whole(7, Formula.column("exports_usd").minus(Formula.constant(1)));
    List<Cell> own = List.of(Cell.text("JPN"), Cell.whole(8), Cell.whole(2), sum);

    assertEquals(sum.formula(), table(List.of(own)).formula(0, 3));
    assertEquals(Optional.of(BALANCE), table(List.of(row("JPN", 8, 2, 6))).formula(0, 3));
    assertEquals(Optional.empty(), table(List.of(row("JPN", 8, 2, 6))).formula(0, 1));
  }

  @Test
  void theFormulaOfOneCellIsProvedToo() {
    Cell wrong = Cell.whole(6, Formula.column("exports_usd"));

    assertEquals(
        "exhibit 'balances', row 0 column 'balance_usd' holds 6.0 but its formula gives 8.0",
        refusal(List.of(List.of(Cell.text("JPN"), Cell.whole(8), Cell.whole(2), wrong))));
  }

  @Test
  void aMissingCellNeedsNoFormulaAndShowsNone() {
    ResultTable table = table(List.of(List.of(Cell.text("JPN"), Cell.whole(8), MISSING, MISSING)));

    assertEquals(MISSING, table.cell(0, "balance_usd"));
    assertEquals(Optional.empty(), table.formula(0, 3));
  }

  @Test
  void aValueWhoseOperandIsMissingIsRefused() {
    assertEquals(
        "exhibit 'balances', row 0 column 'balance_usd' holds 8.0 but its formula gives NaN",
        refusal(List.of(List.of(Cell.text("JPN"), Cell.whole(8), MISSING, Cell.whole(8)))));
  }

  @Test
  void aBillionthOfTheValueIsAllowedAndTwoAreNot() {
    long billion = 1_000_000_000;

    assertDoesNotThrow(() -> table(List.of(row("JPN", 3 * billion, 0, 3 * billion + 3))));
    assertEquals(
        "exhibit 'balances', row 0 column 'balance_usd' holds 3.000000006E9"
            + " but its formula gives 3.0E9",
        refusal(List.of(row("JPN", 3 * billion, 0, 3 * billion + 6))));
  }

  @Test
  void aboutZeroABillionthOfOneIsAllowed() {
    assertDoesNotThrow(() -> table(List.of(real(0.5e-9))));
    assertThrows(IllegalArgumentException.class, () -> table(List.of(real(2e-9))));
  }

  @Test
  void rowsGivenToATableCannotBeChangedAfterwards() {
    List<Cell> cells = new ArrayList<>(row("JPN", 8, 2, 6));
    ResultTable table = table(List.of(cells));

    cells.set(3, Cell.whole(7));

    assertEquals(Cell.whole(6), table.cell(0, "balance_usd"));
  }

  private static List<Cell> row(String code, long exports, long imports, long balance) {
    return List.of(Cell.text(code), Cell.whole(exports), Cell.whole(imports), Cell.whole(balance));
  }

  /** A row whose formula gives zero. */
  private static List<Cell> real(double balance) {
    return List.of(Cell.text("JPN"), Cell.whole(4), Cell.whole(4), Cell.real(balance));
  }

  private static String refusal(List<List<Cell>> rows) {
    return assertThrows(IllegalArgumentException.class, () -> table(rows)).getMessage();
  }

  /** Balances by partner: the one place where these tests build a table. */
  private static ResultTable table(List<List<Cell>> rows) {
    List<ColumnSpec> columns =
        List.of(
            ColumnSpec.text("code", "Code", "The partner."),
            ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Goods exports."),
            ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "Goods imports."),
            ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
                .withFormula(BALANCE));
    return new ResultTable(
        new TableSpec("balances", "Balances", "About.", List.of(), columns, List.of("code")), rows);
  }
}
