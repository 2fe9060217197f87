package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The true reason why a figure is missing. */
class ListingTest {
  private static final WantedTrade IMPORTS = WantedTrade.total("USA", "JPN", TradeFlow.IMPORT);

  @TempDir private Path folder;

  @Test
  void aPartnerThatIsListedForOtherYearsHasItsYearsNamed() {
    String why = why(desk().trade("JPN", "2019", 1, 2).trade("JPN", "2022", 1, 2), IMPORTS);

    assertEquals(
        "goods, Title (released 2025-04) has imports from Japan of 2019 to 2022, not of 2024", why);
  }

  @Test
  void aPartnerThatIsNotListedHasThoseNamedThatAre() {
    String why = why(desk().trade("CHN", "2024", 1, 2).trade("WLD", "2024", 1, 2), IMPORTS);

    assertEquals(
        "goods, Title (released 2025-04) lists no imports from Japan; it lists China and the world",
        why);
  }

  @Test
  void monthsAreNoYears() {
    String why = why(desk().trade("JPN", "2024", 1, 2), IMPORTS.monthly());

    assertEquals("no file at hand has months of imports", why);
  }

  @Test
  void aKindThatNoFileHasIsSaidSo() {
    String why = why(desk().trade("JPN", "2024", 1, 2), IMPORTS.by("enduse5", "end use"));

    assertEquals("no file at hand has imports by end use", why);
  }

  private DeskFacts desk() {
    return new DeskFacts(folder).country("JPN", "Japan", "JPY").country("CHN", "China", "CNY");
  }

  private static String why(DeskFacts desk, WantedTrade wanted) {
    return Listing.of(desk.context()).why(List.of(Role.GOODS_BY_PARTNER), wanted, 2024);
  }
}
