package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.census.CensusApiJson;
import io.tradebrief.pipeline.source.world.Comtrade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file whose rows are divided by a column that its reader does not know is one of parts. */
class DividingColumnsTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "census-country-xlsx/country.csv, 0",
    "census-enduse-xlsx/imports.csv, 0",
    "japan-trade-by-commodity/by-country.csv, 0",
    "usitc-hts-csv/schedule.csv, 0",
    "usitc-dataweb/exports.csv, 2",
    "agreement-members/with-notes.csv, 0",
    "enduse-labels/published.csv, 0",
    "baci-country-codes/2024.csv, 0",
    "hts-revision-dates/dates.csv, 0",
    "wits-hs-sitc4/concordance.csv, 0",
    "sdmx-csv/positions-inward.csv, 0",
  })
  void everyReaderRefusesItByTheNameOfTheColumn(String fixture, int header) throws Exception {
    SourceFile sound = Inputs.fixture(fixture);
    SourceFile divided = withColumn(sound, header, "DISTRICT", "27");

    Source<?> source = Recognition.of(divided);
    String message = message(source, divided);

    assertEquals(Recognition.of(sound).id(), source.id());
    assertTrue(message.contains("the column DISTRICT divides its rows (27)"), message);
  }

  @Test
  void statesPortsAndDistrictsAreNoNation() throws IOException {
    for (String name : List.of("STATE", "PORT", "DISTRICT", "DIST_NAME", "CTY_SUBCO", "RP", "DF")) {
      SourceFile file = answer(name, "AL", "CA");

      String message = message(new CensusApiJson(), file);

      assertTrue(message.contains("the column " + name + " divides its rows (AL, CA)"), message);
    }
  }

  @Test
  void aColumnThatSaysAllInEveryRowDividesNothing() throws IOException {
    SourceFile file = answer("DISTRICT", "-", "-");

    Screened<TradeFlow> screened = new CensusApiJson().read(file, HouseLists.partners());

    assertEquals(2, screened.facts().size());
    assertEquals(List.of(), screened.remarks());
  }

  @Test
  void valuesByAirAndVesselAndTheLevelOfTheRowsAreKnown() throws IOException {
    SourceFile file =
        Inputs.written(
            folder,
            "air.json",
            """
            [["CTY_CODE","I_COMMODITY","I_COMMODITY_LDESC","GEN_VAL_MO","AIR_VAL_MO","VES_WGT_MO",
              "COMM_LVL","SUMMARY_LVL","LAST_UPDATE","time"],
             ["5880","87","CARS","10","4","5","HS2","DET","2025-02","2024-12"]]
            """);

    Screened<TradeFlow> screened = new CensusApiJson().read(file, HouseLists.partners());

    assertEquals(List.of(10L), screened.facts().stream().map(f -> f.fact().amount()).toList());
    assertEquals(List.of(), screened.remarks());
  }

  @Test
  void theObjectsOfAnAnswerMayNotBeDividedEither() throws Exception {
    String answer =
        Files.readString(Inputs.fixture("un-comtrade/answer.json").path())
            .replaceAll("\"typeCode\"", "\"district\": \"27\", \"typeCode\"");
    SourceFile file = Inputs.written(folder, "answer.json", answer);

    assertTrue(message(new Comtrade(), file).contains("the column district divides its rows"));
    SourceFile text =
        Inputs.written(
            folder,
            "bulk.csv",
            """
            freqCode,period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue,regime
            A,2024,842,X,392,TOTAL,5,4
            """);
    assertTrue(message(new Comtrade(), text).contains("the column regime divides its rows (4)"));
  }

  private SourceFile answer(String column, String first, String second) throws IOException {
    String text =
        """
        [["CTY_CODE","CTY_NAME","I_COMMODITY","GEN_VAL_MO","%s","time"],
         ["5880","JAPAN","87","10","%s","2024-12"],
         ["5700","CHINA","87","90","%s","2024-12"]]
        """
            .formatted(column, first, second);
    return Inputs.written(folder, column + ".json", text);
  }

  private SourceFile withColumn(SourceFile file, int header, String name, String value)
      throws IOException {
    StringBuilder text = new StringBuilder();
    String[] lines = Files.readString(file.path(), StandardCharsets.ISO_8859_1).split("\\R", -1);
    for (int line = 0; line < lines.length; line++) {
      boolean below = line > header && !lines[line].isBlank();
      String cell = line == header ? "," + name : below ? "," + value : "";
      text.append(lines[line]).append(cell).append('\n');
    }
    return Inputs.written(folder, "divided.csv", text.toString(), StandardCharsets.ISO_8859_1);
  }

  private static String message(Source<?> source, SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }
}
