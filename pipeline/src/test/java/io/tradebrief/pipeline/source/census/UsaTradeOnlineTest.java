package io.tradebrief.pipeline.source.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsaTradeOnlineTest {
  private static final String REPORT =
      """
      "USA Trade Online"
      "Source: U.S. Census Bureau"

      Commodity,Country,Time,Customs Value (Gen) ($US),Vessel SWT (Gen) (kg)
      "87 Vehicles, Except Railway",Japan,2024,"52,000,000,000","1,000"
      "87 Vehicles, Except Railway",World Total,Jul-24,"400,000,000","2,000"
      "87 Vehicles, Except Railway",Japan,2025 through Oct,"1","2"
      """;

  private final UsaTradeOnline source = new UsaTradeOnline();
  @TempDir private Path folder;

  @Test
  void aReportByCommodityIsReadMonthByMonth() throws IOException {
    FixtureReading<TradeFlow> reading = FixtureReading.of(source, written(REPORT));

    assertEquals("census-hs2-imports", source.dataset(reading.file()).id());
    assertEquals(
        List.of("JPN import hs2 87 2024 52000000000", "WLD import hs2 87 2024-07 400000000"),
        reading.facts().stream().map(UsaTradeOnlineTest::line).toList());
    assertEquals(List.of(Set.of(Rule.PERIOD)), reading.broken());
    assertEquals(List.of(2L, 1L, 4L), reading.rows());
  }

  @Test
  void allCommoditiesByCountryAreTheTableByCountry() throws IOException {
    SourceFile file =
        written(
            """
            USA Trade Online
            Country,Time,Total Exports Value ($US),Customs Value (Gen) ($US),Balance ($US)
            Japan,2024,"79,740","148,209","-68,469"
            """);

    FixtureReading<TradeFlow> reading = FixtureReading.of(source, file);

    assertEquals("census-goods-by-partner", source.dataset(file).id());
    assertEquals(
        Set.of("JPN export total TOTAL 2024 79740", "JPN import total TOTAL 2024 148209"),
        Set.copyOf(reading.facts().stream().map(UsaTradeOnlineTest::line).toList()));
  }

  @Test
  void partsAndOtherClassificationsAreRefusedWithTheWordsFound() throws IOException {
    String state =
        message(
            written(
                REPORT
                    .replace("(Gen) (kg)\n", "(Gen) (kg),State\n")
                    .replace("0\"\n", "0\",Ohio\n")));
    String naics = message(written(REPORT.replace("Source:", "Imports by NAICS, source:")));

    assertTrue(state.contains("the column State divides its rows (Ohio)"), state);
    assertTrue(naics.contains("NAICS"), naics);
  }

  private String message(SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  private SourceFile written(String text) throws IOException {
    return Inputs.written(folder, "report.csv", text);
  }

  private static String line(TradeFlow flow) {
    return String.join(
        " ",
        flow.partnerCode(),
        flow.flow(),
        flow.classification(),
        flow.productCode(),
        flow.period(),
        Long.toString(flow.amount()));
  }
}
