package io.tradebrief.pipeline.analysis.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half the deficit over imports, worked out by hand. */
class ReciprocalFormulaTest {
  @TempDir private Path folder;

  @Test
  void halfIsRoundedUp() throws IOException {
    SheetRow japan = row(79_741_000_000L, 148_209_000_000L);

    assertEquals("24", japan.text("formula_pct"), "46.2 per cent of imports, half 23.1");
    assertEquals("23", japan.text("formula_rounded_pct"));
  }

  @Test
  void aWholeHalfStaysAndOneDollarMoreRoundsItUp() throws IOException {
    long imports = 300_000_000_000L;
    long exports = imports - 2 * 23 * (imports / 100);

    assertEquals("23", row(exports, imports).text("formula_pct"));
    assertEquals("24", row(exports - 1, imports).text("formula_pct"));
    assertEquals("23", row(exports - 1, imports).text("formula_rounded_pct"));
  }

  @Test
  void halvesAreRoundedAwayFromZeroToTheNearest() throws IOException {
    assertEquals("24", row(53, 100).text("formula_rounded_pct"), "23.5");
  }

  @Test
  void nothingIsBelowTen() throws IOException {
    SheetRow surplus = row(200, 100);

    assertEquals("10", surplus.text("formula_pct"));
    assertEquals("10", surplus.text("formula_rounded_pct"));
    assertEquals("-50.0", surplus.text("half_pct"));
  }

  @Test
  void aPartnerWithoutAnAnnouncedRateHasNoDifference() throws IOException {
    assertEquals("[x]", row(1, 2).text("difference_points"));
    assertEquals("[z]", row(1, 0).text("difference_points"), "no imports to divide by");
  }

  private SheetRow row(long exports, long imports) throws IOException {
    Exhibit exhibit =
        new ReciprocalFormula()
            .compute(
                new DeskFacts(Files.createTempDirectory(folder, "desk"))
                    .country("JPN", "Japan", "JPY")
                    .trade("JPN", "2024", exports, imports)
                    .context());
    return exhibit.table().find("partner_code", "JPN").orElseThrow();
  }
}
