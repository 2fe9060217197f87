package io.tradebrief.pipeline.analysis.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.BookEntries;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shares of blocs in the reporter's trade. */
class BlocCoverageTest {
  private static final String GOODS = Coverage.GOODS_CENSUS.label();
  private static final String BOTH = Coverage.GOODS_AND_SERVICES_BOP.label();

  @TempDir private Path folder;

  @Test
  void membersCountFromTheirDayAndTheReporterNever() {
    ResultTable table = compute(desk()).table();

    int pact = row(table, GOODS, "Pact");
    assertEquals("2", table.cell(pact, "members").raw(), "Peru has only signed; R is left out");
    assertEquals("300", table.cell(pact, "total_trade_usd").raw());
    assertEquals(30.0, table.cell(pact, "share_of_total_trade_pct").number().orElseThrow());
    assertEquals(25.0, table.cell(pact, "share_of_exports_pct").number().orElseThrow());
    int signed = row(table, GOODS, "Pact signed");
    assertEquals("3", table.cell(signed, "members").raw());
    assertEquals("370", table.cell(signed, "total_trade_usd").raw());
    int without = row(table, GOODS, "Pact without Japan");
    assertEquals("100", table.cell(without, "total_trade_usd").raw());
    int all = row(table, GOODS, BlocCoverage.ALL);
    assertEquals("1000", table.cell(all, "total_trade_usd").raw());
  }

  @Test
  void theUnionIsItsAggregateWhereMembersAreNotListed() {
    ResultTable table = compute(desk()).table();

    int union = row(table, BOTH, "Union");
    assertEquals("the aggregate", table.cell(union, "eu_figure").raw());
    assertEquals("none", table.cell(union, "members_without_data").raw());
    assertEquals("36", table.cell(union, "total_trade_usd").raw());
    int pact = row(table, BOTH, "Pact");
    assertEquals("Canada", table.cell(pact, "members_without_data").raw());
    assertEquals("1", table.cell(pact, "members_counted").raw());
  }

  @Test
  void aBlocWithMembersLeftOutHasNoBarAndNoSentence() {
    DeskFacts facts =
        new DeskFacts(folder)
            .country("USA", "United States", "USD")
            .country("JPN", "Japan", "JPY")
            .country("CAN", "Canada", "CAD")
            .trade("JPN", "2024", 100, 100)
            .trade("WLD", "2024", 400, 600)
            .facts(
                Role.AGREEMENTS,
                AgreementMember.KIND,
                List.of(
                    BookEntries.member("P", "JPN", "2018-12-30", null),
                    BookEntries.member("P", "CAN", "2018-12-30", null)))
            .lists(
                new ReportLists(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Bloc("Pact", "P", false, Set.of())),
                    List.of()));
    Exhibit exhibit = new BlocCoverage().compute(facts.context());

    int pact = row(exhibit.table(), GOODS, "Pact");
    assertEquals("Canada", exhibit.table().cell(pact, "members_without_data").raw());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void aBlocWithoutMembersHasNoTradeRatherThanZero() {
    ResultTable table = compute(desk()).table();

    int none = row(table, GOODS, "Later pact");
    assertEquals("0", table.cell(none, "members").raw());
    assertEquals("[x]", table.cell(none, "total_trade_usd").raw());
    assertEquals("[x]", table.cell(none, "share_of_total_trade_pct").raw());
  }

  @Test
  void aWorldTotalOfZeroGivesNoShare() {
    DeskFacts zero =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .trade("JPN", "2024", 0, 0)
            .trade("WLD", "2024", 0, 0)
            .facts(
                Role.AGREEMENTS,
                AgreementMember.KIND,
                List.of(BookEntries.member("PACT", "JPN", "2018-12-30", null)));
    ResultTable table = compute(zero).table();

    assertEquals("[z]", table.cell(0, "share_of_total_trade_pct").raw(), "nothing divides by zero");
  }

  @Test
  void withoutMembershipsTheTableSaysSo() {
    Exhibit exhibit =
        compute(new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 1, 2));

    assertEquals("Not available", exhibit.table().cell(0, "basis").raw());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void theFindingNamesTheFirstBloc() {
    assertEquals(
        "The members of Pact accounted for 30.0% of goods trade in 2024.",
        compute(desk()).finding().orElseThrow());
  }

  private static Exhibit compute(DeskFacts desk) {
    return new BlocCoverage().compute(desk.lists(lists()).context());
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .country("CAN", "Canada", "CAD")
        .country("PER", "Peru", "PEN")
        .country("DEU", "Germany", "EUR")
        .country("FRA", "France", "EUR")
        .trade("JPN", "2024", 50, 150)
        .trade("CAN", "2024", 50, 50)
        .trade("PER", "2024", 30, 40)
        .trade("WLD", "2024", 400, 600)
        .facts(
            Role.GOODS_AND_SERVICES,
            TradeFlow.KIND,
            BookEntries.all(
                BookEntries.payments("JPN", 2024, 1, 2, 3, 4),
                BookEntries.payments("DEU", 2024, 1, 1, 1, 1),
                BookEntries.payments("EUN", 2024, 8, 9, 10, 9),
                BookEntries.payments("WLD", 2024, 50, 50, 50, 50)))
        .facts(
            Role.AGREEMENTS,
            AgreementMember.KIND,
            List.of(
                BookEntries.member("PACT", "USA", "2018-12-30", null),
                BookEntries.member("PACT", "JPN", "2018-12-30", null),
                BookEntries.member("PACT", "CAN", "2024-12-31", null),
                BookEntries.member("PACT", "PER", null, null),
                BookEntries.member("LATER", "JPN", "2025-01-01", null),
                BookEntries.member("EU", "DEU", "1958-01-01", null),
                BookEntries.member("EU", "FRA", "1958-01-01", null)));
  }

  private static ReportLists lists() {
    return new ReportLists(
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Bloc("Pact", "PACT", false, Set.of()),
            new Bloc("Pact signed", "PACT", true, Set.of()),
            new Bloc("Pact without Japan", "PACT", false, Set.of("JPN")),
            new Bloc("Union", "EU", false, Set.of()),
            new Bloc("Later pact", "LATER", false, Set.of())),
        List.of());
  }

  private static int row(ResultTable table, String basis, String bloc) {
    return BookEntries.row(table, "basis", basis, "bloc", bloc);
  }
}
