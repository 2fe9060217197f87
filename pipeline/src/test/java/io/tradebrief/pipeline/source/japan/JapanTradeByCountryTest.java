package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapanTradeByCountryTest {
  private static final String REGION =
      """
      《北米》  【月別】　（単位：千円） ,,,,,,
      NORTH AMERICA  Monthly Data  (a thousand yen) ,,,,,,
      Years/Months,Exp-Total,Imp-Total,Exp-302,Imp-302,Exp-304,Imp-304
      ,,,,,,
      2024/11,190 ,110 ,13 ,20 ,177 ,90\s
      2024/12,203 ,115 ,13 ,20 ,190 ,95\s
      2025/01,0 ,0 ,0 ,0 ,0 ,0\s
      """;

  private final JapanTradeTotals source = new JapanTradeTotals();
  @TempDir private Path folder;

  @Test
  void aRegionGivesItsCountriesAndNoTotalOfItsOwn() throws IOException {
    FixtureReading<TradeFlow> reading = FixtureReading.of(source, written(REGION));

    assertEquals("japan-customs-trade-totals", source.dataset(reading.file()).id());
    assertEquals(
        List.of(
            "CAN export 2024-11 13000",
            "CAN import 2024-11 20000",
            "USA export 2024-11 177000",
            "USA import 2024-11 90000",
            "CAN export 2024-12 13000",
            "CAN import 2024-12 20000",
            "USA export 2024-12 190000",
            "USA import 2024-12 95000"),
        lines(reading.screened()));
    assertEquals(List.of(3L, 0L, 4L), reading.rows());
    assertEquals(List.of(), reading.screened().remarks());
  }

  @Test
  void countriesThatExceedTheirRegionAreAFinding() throws IOException {
    SourceFile less = written(REGION.replace("2024/12,203", "2024/12,204"));
    assertEquals(List.of(), source.read(less, HouseLists.partners()).remarks());

    SourceFile more = written(REGION.replace("2024/12,203", "2024/12,201"));
    List<Remark> remarks = source.read(more, HouseLists.partners()).remarks();
    assertEquals(1, remarks.size());
    assertTrue(
        remarks
            .get(0)
            .text()
            .startsWith(
                "Japan's exports of 2024-12 with NORTH AMERICA is stated as 201,000 and what the"
                    + " file lists adds up to 203,000"),
        remarks.get(0).text());
  }

  @Test
  void aCountryNobodyKnowsIsUnplacedAndTheOthersStand() throws IOException {
    Screened<TradeFlow> screened =
        source.read(written(REGION.replace("-302", "-399")), HouseLists.partners());

    assertEquals(4, screened.facts().size());
    assertEquals(
        List.of("?399", "?399", "?399", "?399"),
        screened.unplaced().stream().map(TradeFlow::partnerCode).toList());
  }

  @Test
  void twelveMonthsMakeAYearAndElevenDoNot() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            《世界》  【月別】　（単位：千円） ,,
            WORLD  Monthly Data  (a thousand yen) ,,
            Years/Months,Exp-Total,Imp-Total
            ,,
            """);
    for (int month = 1; month <= 12; month++) {
      text.append("2023/%02d,%d ,%s %n".formatted(month, month, month == 3 ? "-" : "2"));
    }

    Screened<TradeFlow> screened = source.read(written(text.toString()), HouseLists.partners());

    assertEquals(
        List.of("WLD export 2023 78000"),
        lines(screened).stream().filter(line -> line.contains(" 2023 ")).toList());
    assertEquals(24, screened.facts().size());
  }

  @Test
  void aSeriesByCommodityGivesAllGoodsOfItsCountry() throws IOException {
    SourceFile file =
        written(
            """
            《世界》  【月別】  （輸出）,,,,
            WORLD  Monthly Data  (Export),,,,
            概況品名,総額,食料品,,
            概況品コード,'0'～'9','0'+'1',,'70131'
            ,金額,数量,金額,金額
            Years/Months,(千円),(単位),(千円),(千円)
            2026/07,1909 ,-,14 ,35\s
            2026/08,-,-,-,-
            """);

    FixtureReading<TradeFlow> reading = FixtureReading.of(source, file);

    assertEquals(List.of("WLD export 2026-07 1909000"), lines(reading.screened()));
    assertEquals(List.of(2L, 0L, 6L), reading.rows());
  }

  @Test
  void anotherUnitOrAnotherSpanIsRefusedWithTheWordsFound() throws IOException {
    String million = message(written(REGION.replace("(a thousand yen)", "(a million yen)")));
    String yearly = message(written(REGION.replace("Monthly Data", "Yearly Data")));
    String office = message(written(REGION.replace("Imp-304", "Customs District")));

    assertTrue(million.contains("'a million yen'"), million);
    assertTrue(yearly.contains("Yearly Data"), yearly);
    assertTrue(office.contains("the column Customs District divides"), office);
  }

  private String message(SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  private SourceFile written(String text) throws IOException {
    return Inputs.written(folder, "series.csv", text, Charset.forName("windows-31j"));
  }

  private static List<String> lines(Screened<TradeFlow> screened) {
    return screened.facts().stream()
        .map(traced -> traced.fact())
        .map(
            flow ->
                String.join(
                    " ",
                    flow.partnerCode(),
                    flow.flow(),
                    flow.period(),
                    Long.toString(flow.amount())))
        .toList();
  }
}
