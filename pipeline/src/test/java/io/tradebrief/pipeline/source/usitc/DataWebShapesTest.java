package io.tradebrief.pipeline.source.usitc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataWebShapesTest {
  private static final String COLUMNS = "Data Type,HTS Number,Description,Country,";
  private final DataWebExport source = new DataWebExport();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total Exports|Monthly Data",
        "Total Exports|Quarterly Data",
        "Total Exports|Year-To-Date Data",
        "Total Exports|Annual Data|In 1000 dollars",
        "Total Exports|Annual Data|In Millions of dollars"
      })
  void aTitleWithWordsThatAreNotUnderstoodIsRefusedWithThem(String title) throws IOException {
    SourceFile file = written(title, COLUMNS + "2024", "FAS Value,87,CARS,Japan,1000.00");

    String message = message(file);

    assertTrue(message.contains(title.substring(title.lastIndexOf('|') + 1)), message);
    assertTrue(message.contains("Choose "), message);
  }

  @Test
  void aTitleThatSaysNothingOfThePeriodIsRefused() throws IOException {
    assertTrue(
        message(written("Total Exports", COLUMNS + "2024", "FAS Value,87,CARS,Japan,1"))
            .contains("not 'Annual Data'"));
  }

  @Test
  void aScaleOnALineOfItsOwnIsRefused() throws IOException {
    SourceFile file =
        written(
            "Total Exports|Annual Data",
            "Scale: thousands of dollars",
            COLUMNS + "2024",
            "FAS Value,87,CARS,Japan,1000.00");

    assertTrue(message(file).contains("'Scale: thousands of dollars'"));
  }

  @Test
  void aTableWithoutAYearIsRefused() throws IOException {
    SourceFile file =
        written(
            "Total Exports|Annual Data",
            COLUMNS + "January,February",
            "FAS Value,87,CARS,Japan,1.00,2.00");

    assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()));
  }

  @Test
  void yearsMayStandDownBesideTheColumnOfTheMeasure() throws IOException {
    SourceFile file =
        written(
            "Total Exports|Annual Data",
            COLUMNS + "Year,FAS Value",
            "FAS Value,87,CARS,Japan,2023,5.00",
            "FAS Value,87,CARS,Japan,2024,7.00",
            "FAS Value,87,CARS,Japan,2025,0.00",
            "Total:,,,,,12");

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(List.of("2023 5", "2024 7"), lines(screened));
    assertEquals(List.of(), screened.remarks());
  }

  @Test
  void sheetsOfQuantitiesArePassedOverBesideTheValues() throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put("Query Parameters", List.of(List.of("Trade Flow", "Imports For Consumption")));
    sheets.put("Customs Value", sheet("Customs Value", 11, 11));
    sheets.put("First Unit of Quantity", sheet("First Unit of Quantity", 3, 3));
    SourceFile file = Workbooks.written(folder, sheets);

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals("usitc-dataweb-consumption-imports", source.dataset(file).id());
    assertEquals(List.of("2024 11"), lines(screened));
    assertEquals(
        List.of(
            Remark.notice(
                "rows in First Unit of Quantity were passed over; only Customs Value is the value"
                    + " of trade")),
        screened.remarks());
    assertEquals(9, screened.rows());
  }

  @Test
  void aWorkbookOfQuantitiesOnlyIsRefused() throws IOException {
    SourceFile file =
        Workbooks.written(folder, Map.of("Quantity", sheet("First Unit of Quantity", 3, 3)));

    assertTrue(message(file).contains("is in First Unit of Quantity"));
  }

  private static List<List<Object>> sheet(String measure, int value, int total) {
    return List.of(
        List.of("Imports For Consumption|Annual Data"),
        List.of("Data Type", "HTS Number", "Description", "Country", "2024"),
        List.of(measure, "87", "CARS", "Japan", value),
        List.of("Total:", "", "", "", total));
  }

  private static List<String> lines(Screened<TradeFlow> screened) {
    return screened.facts().stream().map(f -> f.fact().period() + " " + f.fact().amount()).toList();
  }

  private String message(SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  private SourceFile written(String... lines) throws IOException {
    return Inputs.written(folder, "export.csv", String.join("\n", lines) + "\n");
  }
}
