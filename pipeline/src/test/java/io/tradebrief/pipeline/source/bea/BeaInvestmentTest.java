package io.tradebrief.pipeline.source.bea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeaInvestmentTest {
  private static final String ANSWER = "bea-mne-json/inward.json";
  @TempDir private Path folder;

  @Test
  void figuresAreReadAndSuppressedOnesAreNone() throws Exception {
    SourceFile file = Inputs.fixture(ANSWER);

    Screened<Investment> screened = new BeaInvestmentAnswer().read(file, HouseLists.partners());

    assertSame(BeaInvestmentAnswer.class, Recognition.of(file).getClass());
    assertEquals(4, screened.rowsAccepted());
    assertEquals(0, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE, Rule.WHOLE_UNITS), Set.of(Rule.PERIOD, Rule.KNOWN_PARTNER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    assertEquals(
        List.of(
            investment("JPN", "inward", "position", "total", "all", 783_268, "historical-cost"),
            investment(
                "WLD",
                "inward",
                "flow",
                "reinvested-earnings",
                "finance-except-depository-institutions-and-insurance",
                -1_234,
                "reported")),
        screened.facts().stream().map(Traced::fact).toList());
  }

  @Test
  void anErrorIsRefusedInThePublishersWords() throws IOException {
    SourceFile atTop =
        Inputs.written(
            folder,
            "a.json",
            """
            {"BEAAPI":{"Error":{"APIErrorCode":"40","APIErrorDescription":"Invalid ALL parameter count"}}}
            """);
    SourceFile below =
        Inputs.written(
            folder,
            "b.json",
            """
            {"BEAAPI":{"Results":{"Error":{"APIErrorCode":"1","APIErrorDescription":"No UserID"}}}}
            """);

    assertTrue(message(atTop).contains("error 40: Invalid ALL parameter count"));
    assertTrue(message(below).contains("error 1: No UserID"));
    assertSame(BeaInvestmentAnswer.class, Recognition.of(atTop).getClass());
  }

  @Test
  void investmentByStateIsNotBetweenTwoEconomies() throws Exception {
    String answer = Files.readString(Inputs.fixture(ANSWER).path());
    SourceFile file = Inputs.written(folder, "state.json", answer.replace("INWARD", "State"));

    assertTrue(message(file).contains("its direction is State"));
  }

  @Test
  void aWorkbookHasAMeasureASheetAndAYearAColumn() throws IOException {
    SourceFile file = workbook();

    Screened<Investment> screened = new BeaInvestmentTables().read(file, HouseLists.partners());

    assertSame(BeaInvestmentTables.class, Recognition.of(file).getClass());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(9, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_PARTNER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    assertEquals(
        List.of(
            investment("WLD", "outward", "position", "total", "all", 6_676, "historical-cost"),
            investment("JPN", "outward", "position", "total", "all", 75, "historical-cost"),
            investment("JPN", "outward", "flow", "total", "all", -5, "reported")),
        screened.facts().stream().map(Traced::fact).toList());
  }

  @Test
  void aSheetInAnotherUnitIsRefusedWithItsWords() throws IOException {
    String title = "U.S. Direct Investment Position Abroad on a Historical-Cost Basis, 2022-2023";
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "Position",
                List.of(
                    row(title), row("[Billions of dollars]"), row(null, 2022), row("Japan", 1))));

    String message =
        assertThrows(
                BrokenFile.class, () -> new BeaInvestmentTables().read(file, HouseLists.partners()))
            .getMessage();

    assertTrue(message.contains("the sheet Position says '[Billions of dollars]'"), message);
  }

  private String message(SourceFile file) {
    return assertThrows(
            BrokenFile.class, () -> new BeaInvestmentAnswer().read(file, HouseLists.partners()))
        .getMessage();
  }

  private SourceFile workbook() throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put(
        "Position",
        List.of(
            row("U.S. Direct Investment Position Abroad on a Historical-Cost Basis, 2022-2023"),
            row("[Millions of dollars]"),
            row(null, 2022, 2023),
            row("All countries", "(*)", 6676),
            row("Asia:"),
            row("Japan", "(D)", 75),
            row("Atlantis", 1, 2),
            row("Note. Details may not add.")));
    sheets.put(
        "Financial transactions",
        List.of(
            row("U.S. Direct Investment Abroad: Financial Transactions Without Adjustment"),
            row("[Millions of dollars]"),
            row("Country", 2022, 2023),
            row("Japan", "n.s.", -5)));
    sheets.put("Notes", List.of(row("Suppressed figures are marked (D).")));
    return Workbooks.written(folder, sheets);
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static Investment investment(
      String code,
      String direction,
      String measure,
      String component,
      String industry,
      long millions,
      String basis) {
    return new Investment(
        "USA",
        code,
        direction,
        "2023",
        measure,
        component,
        industry,
        millions * 1_000_000,
        "USD",
        basis,
        "");
  }
}
