package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The balances of the years in question, and what is missing of them. */
class BalancesTest {
  @TempDir private Path folder;

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .country("VNM", "Viet Nam", "VND")
        .unidentified("XUN", "Unidentified countries")
        .trade("JPN", "2024", 10, 30)
        .trade("JPN", "2015", 7, 8)
        .trade("JPN", "2024-03", 1, 2)
        .onlyImports("CHN", "2024", 500)
        .trade("VNM", "2011", 1, 1)
        .trade("XUN", "2024", 0, 3)
        .trade("EUN", "2024", 60, 50)
        .trade("WLD", "2024", 70, 583);
  }

  @Test
  void aBalanceIsExportsLessImportsOfTheYear() {
    Balances balances = Balances.of(desk().context());

    assertEquals(OptionalLong.of(-20), balances.balance("JPN", 2024));
    assertEquals(Cell.whole(-1), balances.balanceCell("JPN", 2015));
    assertEquals(Optional.of(new Balances.WorldTotal(70, 583)), balances.world(2024));
    assertEquals(Optional.empty(), balances.world(2015));
  }

  @Test
  void aPartnerThatTradedInAnotherYearIsListedWithoutFigures() {
    Balances balances = Balances.of(desk().context());

    assertEquals(List.of("CHN", "JPN", "VNM"), balances.countries());
    assertEquals(List.of("CHN", "JPN", "VNM", "XUN"), balances.partners());
    assertEquals(List.of("EUN", "WLD"), balances.groups());
    assertEquals(List.of("XUN"), balances.unidentified(2024));
    assertEquals(List.of(), balances.unidentified(2015));
  }

  @Test
  void aBalanceWithOneFlowSaysWhichIsMissingAndWhy() {
    Cell balance = Balances.of(desk().context()).balanceCell("CHN", 2024);

    assertEquals(
        Cell.missing(
            Shorthand.NOT_AVAILABLE,
            "goods, Title (released 2025-04) lists no exports to China; it lists 5 others"),
        balance);
  }

  @Test
  void aCountryWithOneFlowLeavesSmallerDeficitsWithoutAPlace() {
    Context context = desk().context();

    Balances balances = Balances.of(context);

    assertEquals("[x]", balances.places(2024).rank(Cell.whole(1), 499).raw());
    assertEquals("1", balances.places(2024).rank(Cell.whole(1), 501).raw());
  }
}
