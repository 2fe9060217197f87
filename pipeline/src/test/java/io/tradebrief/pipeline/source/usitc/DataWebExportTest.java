package io.tradebrief.pipeline.source.usitc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataWebExportTest {
  private static final String FIXTURE = "usitc-dataweb/exports.csv";
  private final DataWebExport source = new DataWebExport();
  @TempDir private Path folder;

  @Test
  void everyRowIsCountedOnceAndTheTotalsAgree() throws Exception {
    SourceFile file = Inputs.fixture(FIXTURE);

    Screened<TradeFlow> screened = read(file);

    assertSame(DataWebExport.class, Recognition.of(file).getClass());
    assertEquals("usitc-dataweb-exports", source.dataset(file).id());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(4, screened.rowsStructure());
    assertEquals(List.of(Set.of(Rule.KNOWN_PARTNER)), broken(screened));
  }

  @Test
  void theYearOfZerosWasNotPublished() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture(FIXTURE));

    assertEquals(
        List.of(
            "JPN 01 2023 4483",
            "JPN 01 2024 0",
            "CIV 01 2023 1361856",
            "CIV 01 2024 1225298",
            "MSR 98 2023 7",
            "MSR 98 2024 1000"),
        screened.facts().stream().map(DataWebExportTest::line).toList());
    TradeFlow flow = screened.facts().get(0).fact();
    assertEquals(
        List.of("export", "hs2", "total", "fas"),
        List.of(flow.flow(), flow.classification(), flow.system(), flow.valuation()));
  }

  @Test
  void aTotalThatDisagreesIsAFindingWithItsYear() throws Exception {
    Screened<TradeFlow> screened = read(changed("1,226,299", "1,226,298"));

    assertEquals(List.of(Set.of(Rule.KNOWN_PARTNER)), broken(screened));
    assertEquals(
        List.of(
            "the total of FAS Value of 2024 is stated as 1,226,298 and what the file lists adds up"
                + " to 1,226,299 (+1, or 0.00% of it); rows are missing, doubled or altered."
                + " Download the file again"),
        screened.remarks().stream().map(Remark::text).toList());
  }

  @Test
  void theTotalsOfTheFileHold() throws Exception {
    assertEquals(List.of(), read(Inputs.fixture(FIXTURE)).remarks());
  }

  @Test
  void chargesAndDutiesAreRefusedAsValueOfTrade() throws Exception {
    for (String measure : List.of("Import Charges", "Calculated Duties", "CIF Import Value")) {
      SourceFile file = changed("FAS Value", measure);

      String message = assertThrows(BrokenFile.class, () -> read(file)).getMessage();

      assertTrue(message.contains("is in " + measure + ", which is not the value of"), message);
    }
  }

  @Test
  void whatIsCountedMustStandInTheTitle() throws Exception {
    SourceFile domestic = changed("Total Exports", "Domestic Exports");
    SourceFile imports =
        Inputs.written(
            folder,
            "imports.csv",
            """
            Imports For Consumption|Annual Data,,,,
            Data Type,HTS Number,Description,Country,2024
            Customs Value,8703,CARS,Japan,5.00
            """);

    assertThrows(BrokenFile.class, () -> read(domestic));
    assertEquals("usitc-dataweb-consumption-imports", source.dataset(imports).id());
    TradeFlow flow = read(imports).facts().get(0).fact();
    assertEquals("consumption", flow.system());
    assertEquals("hs4", flow.classification());
  }

  @Test
  void theWorkbookGivesTheSameFactsAsItsCsvSave() throws Exception {
    Screened<TradeFlow> fromText = read(Inputs.fixture(FIXTURE));
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put("Query Parameters", List.of(List.of("Query", "exports")));
    sheets.put(
        "FAS Value",
        DelimitedText.COMMAS_UTF_8.rows(Inputs.fixture(FIXTURE)).stream()
            .map(row -> List.<Object>copyOf(row.cells()))
            .toList());
    SourceFile workbook = Workbooks.written(folder, sheets);

    Screened<TradeFlow> fromWorkbook = read(workbook);

    assertSame(DataWebExport.class, Recognition.of(workbook).getClass());
    assertEquals(
        fromText.facts().stream().map(Traced::fact).toList(),
        fromWorkbook.facts().stream().map(Traced::fact).toList());
    assertEquals(fromText.rowsStructure() + 1, fromWorkbook.rowsStructure());
  }

  @Test
  void theExportsTo2024HaveTheKnownTotals() {
    Screened<TradeFlow> screened =
        read(Inputs.original("usitc/DataWeb-Query-Export__FAS_Value.csv"));

    assertEquals(List.of(), screened.rejected());
    assertEquals(17_773, screened.rowsAccepted());
    assertEquals(4, screened.rowsStructure());
    assertEquals(88_865, screened.facts().size());
    assertEquals(
        2_061_690_757_601L,
        screened.facts().stream()
            .map(Traced::fact)
            .filter(flow -> flow.period().equals("2024"))
            .mapToLong(TradeFlow::amount)
            .sum());
    assertEquals(
        78_978_400_465L,
        screened.facts().stream()
            .map(Traced::fact)
            .filter(flow -> flow.period().equals("2024") && flow.partnerCode().equals("JPN"))
            .mapToLong(TradeFlow::amount)
            .sum());
  }

  private Screened<TradeFlow> read(SourceFile file) {
    return source.read(file, HouseLists.partners());
  }

  private SourceFile changed(String old, String text) throws Exception {
    String whole = Files.readString(Inputs.fixture(FIXTURE).path());
    return written(whole.replace(old, text));
  }

  private SourceFile written(String text) throws IOException {
    return Inputs.written(folder, "changed.csv", text);
  }

  private static List<Set<Rule>> broken(Screened<TradeFlow> screened) {
    return screened.rejected().stream().map(Screened.Rejected::broken).collect(Collectors.toList());
  }

  private static String line(Traced<TradeFlow> traced) {
    TradeFlow flow = traced.fact();
    return String.join(
        " ", flow.partnerCode(), flow.productCode(), flow.period(), Long.toString(flow.amount()));
  }
}
