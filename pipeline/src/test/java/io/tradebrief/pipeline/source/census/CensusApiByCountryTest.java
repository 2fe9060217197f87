package io.tradebrief.pipeline.source.census;

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
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusApiByCountryTest {
  private static final String EXPORTS =
      """
      [["CTY_CODE","CTY_NAME","ALL_VAL_MO","ALL_VAL_YR","time"],
       ["-","TOTAL FOR ALL COUNTRIES","300","3000","2025-12"],
       ["0001","OPEC","90","900","2025-12"],
       ["0003","EUROPEAN UNION","80","800","2025-12"],
       ["0021","APEC","90","900","2025-12"],
       ["1XXX","NORTH AMERICA","70","700","2025-12"],
       ["5700","CHINA","200","2000","2025-12"],
       ["5880","JAPAN","100","1000","2025-12"]]
      """;

  private final CensusApiJson source = new CensusApiJson();
  @TempDir private Path folder;

  @Test
  void allProductsByCountryBelongToTheDatasetOfTheTableByCountry() throws IOException {
    FixtureReading<TradeFlow> reading = FixtureReading.of(source, written(EXPORTS));

    assertEquals("census-goods-by-partner", source.dataset(reading.file()).id());
    assertEquals(
        List.of(
            "WLD 2025-12 300",
            "WLD 2025 3000",
            "EUN 2025-12 80",
            "EUN 2025 800",
            "CHN 2025-12 200",
            "CHN 2025 2000",
            "JPN 2025-12 100",
            "JPN 2025 1000"),
        lines(reading.screened()));
    TradeFlow world = reading.facts().get(0);
    assertEquals(
        List.of("export", "total", "TOTAL", "customs", "total", "fas", "nsa"),
        List.of(
            world.flow(),
            world.classification(),
            world.productCode(),
            world.basis(),
            world.system(),
            world.valuation(),
            world.adjustment()));
  }

  @Test
  void groupsAreNamedAndAreNobodyElsesOfThatNumber() throws IOException {
    Screened<TradeFlow> screened = source.read(written(EXPORTS), HouseLists.partners());

    assertEquals(List.of(), screened.rejected());
    assertEquals(
        List.of(
            Remark.notice(
                "groups of countries that no other source has give no figures: APEC, NORTH"
                    + " AMERICA, OPEC")),
        screened.remarks());
  }

  @Test
  void importsForConsumptionAloneAreNoTableByCountry() throws IOException {
    String general =
        EXPORTS.replace("ALL_VAL_MO", "GEN_VAL_MO").replace("ALL_VAL_YR", "CON_VAL_MO");
    String consumption = general.replace("GEN_VAL_MO", "GEN_CHA_MO");

    assertEquals("census-goods-by-partner", source.dataset(written(general)).id());
    assertEquals("census-total-imports", source.dataset(written(consumption)).id());
  }

  @Test
  void anAnswerWithChaptersAndTheirTotalIsOneOfChapters() throws IOException {
    SourceFile file =
        written(
            """
            [["CTY_CODE","CTY_NAME","I_COMMODITY","GEN_VAL_MO","time"],
             ["5880","JAPAN","-","100","2025-12"],
             ["5880","JAPAN","87","60","2025-12"],
             ["5880","JAPAN","84","70","2025-12"]]
            """);

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals("census-hs2-imports", source.dataset(file).id());
    assertEquals(3, screened.facts().size());
    assertEquals(1, screened.remarks().size());
    assertTrue(
        screened
            .remarks()
            .get(0)
            .text()
            .contains("with JPN, all products, in 2025-12 is stated as 100"),
        screened.remarks().get(0).text());
  }

  @Test
  void anotherClassificationIsNotTakenForAllProducts() throws IOException {
    SourceFile file =
        written(
            """
            [["CTY_CODE","CTY_NAME","SITC","GEN_VAL_MO","time"],
             ["5880","JAPAN","78","60","2025-12"]]
            """);

    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();

    assertTrue(message.contains("the column SITC divides its rows (78)"), message);
  }

  private SourceFile written(String text) throws IOException {
    return Inputs.written(folder, "answer.json", text);
  }

  private static List<String> lines(Screened<TradeFlow> screened) {
    return screened.facts().stream()
        .map(traced -> traced.fact())
        .map(flow -> flow.partnerCode() + " " + flow.period() + " " + flow.amount())
        .toList();
  }
}
