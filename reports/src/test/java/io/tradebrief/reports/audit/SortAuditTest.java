package io.tradebrief.reports.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook whose formulas refer to their own row, to names and to keys stands any sorting in
 * LibreOffice; one formula that refers to a row of the body by position does not. The tests are
 * skipped where {@code soffice} is not on the path.
 */
@Tag("libreoffice")
class SortAuditTest {
  @TempDir Path folder;

  @BeforeEach
  void needsLibreOffice() {
    assumeTrue(Recalculation.isPossible(), "soffice is not on the path: nothing was sorted here");
  }

  @Test
  void formulasByOwnRowNameAndKeyStandEverySorting() throws IOException {
    SortAudit.Result result = check(new SortableBook());

    assertEquals(List.of(), result.problems());
    assertEquals(1, result.tables());
    // Eight columns both ways, and a row more.
    assertEquals(17, result.changes());
    // Each time five rows of four derived columns, three totals, one of them on another sheet.
    assertEquals(17 * (5 * 4 + 3), result.compared());
  }

  @Test
  void aFormulaThatPointsToARowOfTheBodyIsFoundWithWhatItWasAndIs() throws IOException {
    SortAudit.Result result = check(new SortableBook().with("chart data", 4, "trade!C8"));

    assertTrue(
        result.problems().stream()
            .anyMatch(
                problem ->
                    problem.equals(
                        "trade: with the table trade sorted by 'exports' downwards, chart data!A5"
                            + " was 9, is 4")),
        result.problems().toString());
  }

  @Test
  void aRunningSumInTheBodyIsFoundInTheRowWhereItStoodFirst() throws IOException {
    SortAudit.Result result = check(new SortableBook().running());

    assertTrue(
        result
            .problems()
            .contains(
                "trade: with the table trade sorted by 'key' downwards, trade!H10 was 21, is no value, and 3"
                    + " more cells"),
        result.problems().toString());
  }

  @Test
  void aTableThatHasNoFreeColumnBesideItIsNotPassedInSilence() throws IOException {
    SortAudit.Result result = check(new SortableBook().crowded());

    assertEquals(0, result.tables());
    assertTrue(result.problems().get(0).contains("was not sorted"), result.problems().toString());
  }

  private SortAudit.Result check(SortableBook book) throws IOException {
    Path file = book.write(folder.resolve("book.xlsx"));
    return SortAudit.check(file, Files.createDirectory(folder.resolve("work")));
  }
}
