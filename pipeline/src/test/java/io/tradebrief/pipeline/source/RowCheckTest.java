package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How {@link RowCheck#width} holds a row of a table of three columns against them. */
class RowCheckTest {

  @Test
  void aRowAsWideAsItsTableIsSound() {
    RowCheck check = widthOf(line("1", "2", ""));

    assertTrue(check.passed());
    assertEquals(Optional.empty(), check.stray());
  }

  @Test
  void aCellTooFewBreaksARule() {
    assertEquals(Set.of(Rule.COLUMN_COUNT), widthOf(line("1", "2")).broken());
    assertEquals(Set.of(Rule.COLUMN_COUNT), widthOf(sheetRow("1", "2")).broken());
  }

  @Test
  void aNoteAtTheRightOfASheetIsNotedAndLeavesTheRowSound() {
    RowCheck check = widthOf(sheetRow("1", "2", "3", " checked by hand ", "", "twice"));

    assertTrue(check.passed());
    assertEquals(Optional.of("checked by hand, twice"), check.stray());
  }

  @Test
  void aCommaTooManyInATextFileBreaksARule() {
    RowCheck check = widthOf(line("1", "Bonaire", " Saba", "3"));

    assertFalse(check.passed());
    assertEquals(Set.of(Rule.COLUMN_COUNT), check.broken());
  }

  @Test
  void aBlankCellKeepsANoteApartFromTheTableInATextFile() {
    RowCheck check = widthOf(line("1", "2", "3", " ", "checked"));

    assertTrue(check.passed());
    assertEquals(Optional.of("checked"), check.stray());
  }

  @Test
  void emptyCellsAtTheRightSayNothing() {
    RowCheck check = widthOf(line("1", "2", "3", "", " "));

    assertTrue(check.passed());
    assertEquals(Optional.empty(), check.stray());
  }

  private static RowCheck widthOf(Row row) {
    RowCheck check = new RowCheck();
    check.width(row, 3);
    return check;
  }

  private static Row line(String... cells) {
    return new Row(Place.line(2), List.of(cells), String.join(",", cells));
  }

  private static Row sheetRow(String... cells) {
    return Row.ofSheet(new Place("country", 2), List.of(cells));
  }
}
