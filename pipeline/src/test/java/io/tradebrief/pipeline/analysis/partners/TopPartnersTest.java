package io.tradebrief.pipeline.analysis.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.BookEntries;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of partners with the European Union as one of them and as its members. */
class TopPartnersTest {
  private static final String GOODS = Coverage.GOODS_CENSUS.label();
  private static final String BOTH = Coverage.GOODS_AND_SERVICES_BOP.label();

  @TempDir private Path folder;

  @Test
  void theUnionAsOnePartnerMovesTheOthersDown() {
    Exhibit exhibit = new TopPartners().compute(union().context());
    ResultTable table = exhibit.table();

    int one = row(table, "2024", GOODS, "as one partner", "JPN");
    int members = row(table, "2024", GOODS, "as members", "JPN");
    assertEquals("3", table.cell(one, "rank").raw());
    assertEquals("2", table.cell(members, "rank").raw());
    assertEquals("2", table.cell(one, "rank_deficit").raw());
    assertEquals("1", table.cell(members, "rank_deficit").raw());
    assertEquals("300", table.cell(one, "total_trade_usd").raw());
    assertEquals(100.0 * 300 / 1030, table.cell(one, "share_of_trade_pct").number().orElseThrow());
    int union = row(table, "2024", GOODS, "as one partner", "EUN");
    assertEquals("1", table.cell(union, "rank").raw());
    assertTrue(
        exhibit.finding().orElseThrow().contains("third largest partner of 2024 with the EU"),
        exhibit.finding().orElseThrow());
  }

  @Test
  void theRowsOfARankingAddUpToAllPartners() {
    ResultTable table = new TopPartners().compute(union().context()).table();

    int rest =
        BookEntries.row(
            table, "basis", GOODS, "eu", "as members", "partner", "Trade with no ranked partner");
    int further =
        BookEntries.row(
            table, "basis", GOODS, "eu", "as members", "partner", "Partners further down");
    assertEquals("10", table.cell(rest, "total_trade_usd").raw(), "1030 - 310 - 300 - 210 - 200");
    assertEquals("410", table.cell(further, "total_trade_usd").raw());
    int all = BookEntries.row(table, "basis", GOODS, "partner", "All partners");
    assertEquals("1030", table.cell(all, "total_trade_usd").raw());
  }

  @Test
  void aCountryThatLeftIsAPartnerOfItsOwnAgain() {
    ResultTable table = new TopPartners().compute(union().comparisonYears(2019).context()).table();

    List<String> before = codes(table, "2019");
    assertTrue(!before.contains("GBR") && before.contains("EUN"), before.toString());
    assertTrue(codes(table, "2024").contains("GBR"));
  }

  @Test
  void withoutMembershipsOrServicesTheRowsSayWhy() {
    DeskFacts desk =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 5, 5);
    ResultTable table = new TopPartners().compute(desk.context()).table();

    int missing = BookEntries.row(table, "basis", BOTH, "eu", "as members");
    assertEquals("Not available", table.cell(missing, "partner").raw());
    assertEquals("[x]", table.cell(missing, "rank").raw());
    int one = BookEntries.row(table, "basis", GOODS, "eu", "as one partner");
    assertEquals("Not available", table.cell(one, "partner").raw());
    int japan = row(table, "2024", GOODS, "as members", "JPN");
    assertEquals("[z]", table.cell(japan, "rank_deficit").raw(), "balanced trade is no deficit");
    assertEquals("[x]", table.cell(japan, "share_of_trade_pct").raw(), "no world total");
  }

  @Test
  void aPlaceThatAnUnknownRowMayTakeIsMissing() {
    Unplaced unknown = new Unplaced("Freedonia", "2024", "import", 305, "goods.csv");
    Exhibit exhibit = new TopPartners().compute(union().unplaced("goods", unknown).context());
    ResultTable table = exhibit.table();

    int britain = row(table, "2024", GOODS, "as members", "GBR");
    int japan = row(table, "2024", GOODS, "as members", "JPN");
    assertEquals("1", table.cell(britain, "rank").raw(), "310 is more than 305");
    assertEquals("[x]", table.cell(japan, "rank").raw());
    assertEquals("[x]", table.cell(japan, "rank_deficit").raw());
    assertTrue(exhibit.finding().isEmpty(), "Japan's place is not known");
    assertTrue(exhibit.notes().stream().anyMatch(note -> note.effect().contains("Freedonia")));
  }

  @Test
  void anEmptyYearGivesNoRanking() {
    DeskFacts desk =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2023", 1, 1);
    Exhibit exhibit = new TopPartners().compute(desk.context());

    assertEquals(1, exhibit.table().rows().size());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  private DeskFacts union() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("DEU", "Germany", "EUR")
        .country("FRA", "France", "EUR")
        .country("GBR", "United Kingdom", "GBP")
        .trade("JPN", "2024", 100, 200)
        .trade("DEU", "2024", 100, 110)
        .trade("FRA", "2024", 100, 100)
        .trade("GBR", "2024", 190, 120)
        .trade("EUN", "2024", 100, 310)
        .trade("WLD", "2024", 495, 535)
        .trade("JPN", "2019", 10, 10)
        .trade("GBR", "2019", 10, 10)
        .trade("EUN", "2019", 30, 30)
        .facts(
            Role.GOODS_AND_SERVICES, TradeFlow.KIND, BookEntries.payments("CHN", 2023, 1, 2, 3, 4))
        .facts(
            Role.AGREEMENTS,
            AgreementMember.KIND,
            List.of(
                BookEntries.member("EU", "DEU", "1958-01-01", null),
                BookEntries.member("EU", "FRA", "1958-01-01", null),
                BookEntries.member("EU", "GBR", "1973-01-01", "2020-01-31")));
  }

  private static List<String> codes(ResultTable table, String year) {
    return table.rows().stream()
        .filter(row -> row.get(table.spec().indexOf("year")).raw().equals(year))
        .filter(row -> row.get(table.spec().indexOf("eu")).raw().equals("as one partner"))
        .map(row -> row.get(table.spec().indexOf("partner_code")).raw())
        .toList();
  }

  private static int row(
      ResultTable table, String year, String basis, String treatment, String code) {
    return BookEntries.row(
        table, "year", year, "basis", basis, "eu", treatment, "partner_code", code);
  }
}
