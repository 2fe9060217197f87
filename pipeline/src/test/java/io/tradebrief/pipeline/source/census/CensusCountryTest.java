package io.tradebrief.pipeline.source.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusCountryTest {
  private static final String FIXTURE = "census-country-xlsx/country.csv";

  @TempDir private Path folder;
  private Partners partners;
  private List<String> lines;

  @BeforeEach
  void setUp() throws Exception {
    partners = HouseLists.partners();
    lines = Files.readString(Inputs.fixture(FIXTURE).path()).lines().toList();
  }

  @Test
  void theCsvSaveWithCarriageReturnsIsRead() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture(FIXTURE));

    assertEquals(List.of(), screened.rejected());
    assertEquals(8, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    // Five partners in 2024, 13 periods and 2 flows each; three in 2025 with two months.
    assertEquals(5 * 26 + 3 * 4, screened.facts().size());
  }

  @Test
  void theWorkbookGivesTheSameFactsAsItsCsvSave() throws Exception {
    Screened<TradeFlow> fromText = read(Inputs.fixture(FIXTURE));

    Screened<TradeFlow> fromWorkbook = read(workbook());

    assertEquals(
        fromText.facts().stream().map(Traced::fact).toList(),
        fromWorkbook.facts().stream().map(Traced::fact).toList());
    assertEquals("country!2", fromWorkbook.facts().get(0).place().toString());
  }

  @Test
  void aYearHasEveryDimensionStated() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture(FIXTURE));

    TradeFlow imports = fact(screened, "JPN", TradeFlow.IMPORT, "2024");
    TradeFlow exports = fact(screened, "JPN", TradeFlow.EXPORT, "2024");

    assertEquals(
        new TradeFlow(
            "USA",
            "JPN",
            "import",
            "goods",
            "total",
            "TOTAL",
            "2024",
            "value",
            123_250_096L,
            "USD",
            "customs",
            "general",
            "customs",
            "nsa",
            null,
            null),
        imports);
    assertEquals("total", exports.system());
    assertEquals("fas", exports.valuation());
    assertEquals(73_845_546L, exports.amount());
  }

  @Test
  void groupsTheCensusCountsByConsumptionAreNotMixedWithGeneralImports() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture(FIXTURE));

    assertEquals("consumption", fact(screened, "G0022", TradeFlow.IMPORT, "2024").system());
    assertEquals("general", fact(screened, "EUN", TradeFlow.IMPORT, "2024").system());
  }

  @Test
  void unpublishedMonthsAndTheYearToDateGiveNothing() throws Exception {
    List<TradeFlow> latest =
        read(Inputs.fixture(FIXTURE)).facts().stream()
            .map(Traced::fact)
            .filter(flow -> flow.period().startsWith("2025"))
            .toList();

    assertEquals(
        Set.of("2025-01", "2025-02"), Set.copyOf(latest.stream().map(TradeFlow::period).toList()));
  }

  @Test
  void aZeroInAPublishedMonthIsATrueZero() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture(FIXTURE));

    assertEquals(0, fact(screened, "JPN", TradeFlow.EXPORT, "2025-02").amount());
    assertEquals(0, fact(screened, "UKR", TradeFlow.IMPORT, "2024").amount());
  }

  @Test
  void theAdjustedWorldIsRoundedAndKeptApart() throws Exception {
    List<TradeFlow> adjusted =
        read(Inputs.fixture(FIXTURE)).facts().stream()
            .map(Traced::fact)
            .filter(flow -> flow.adjustment().equals("sa"))
            .toList();

    assertEquals(4, adjusted.size());
    assertEquals("WLD", adjusted.get(0).partnerCode());
    assertEquals(300_123_457L, adjusted.get(0).amount());
  }

  @Test
  void anEqualRowCountsOnce() throws IOException {
    Screened<TradeFlow> screened = read(text(lines.get(0), lines.get(4), lines.get(4)));

    assertEquals(1, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(26, screened.facts().size());
    assertEquals(List.of(), screened.rejected());
  }

  @Test
  void rowsThatContradictEachOtherAreBothRejectedAsTheyStand() throws IOException {
    // given another January and February with the same sum
    String japan = lines.get(4);
    String other = japan.replace("11.25,12.000096", "12.25,11.000096");

    Screened<TradeFlow> screened = read(text(lines.get(0), japan, other));

    assertEquals(0, screened.rowsAccepted());
    assertEquals(List.of(), screened.facts());
    assertEquals(
        List.of(
            new Screened.Rejected(Place.line(2), japan, Set.of(Rule.UNIQUE)),
            new Screened.Rejected(Place.line(3), other, Set.of(Rule.UNIQUE))),
        screened.rejected());
  }

  @Test
  void aRowNamesEveryRuleItBreaks() throws IOException {
    String japan = lines.get(4);

    assertEquals(Set.of(Rule.KNOWN_PARTNER), broken(japan.replace(",5880,", ",5889,")));
    assertEquals(
        Set.of(Rule.NOT_NEGATIVE, Rule.SUMS), broken(japan.replace(",11.25,", ",-11.25,")));
    assertEquals(Set.of(Rule.NUMBER), broken(japan.replace(",11.25,", ",(D),")));
    assertEquals(Set.of(Rule.SUMS), broken(japan.replace(",11.25,", ",17.250007,")));
    assertEquals(Set.of(Rule.WHOLE_UNITS), broken(japan.replace(",12.000096,", ",12.0000962,")));
    assertEquals(
        Set.of(Rule.KEY_PRESENT, Rule.PERIOD), broken(japan.replace("2024,5880", ",5880")));
    assertEquals(Set.of(Rule.COLUMN_COUNT), broken(japan + ",1"));
  }

  @Test
  void aCodeThatLostItsZerosInASpreadsheetIsUnderstood() throws IOException {
    Screened<TradeFlow> screened = read(text(lines.get(0), lines.get(2).replace(",0015,", ",15,")));

    assertEquals("WLD", screened.facts().get(0).fact().partnerCode());
  }

  @Test
  void yearsBeforeTheWorldWasListedArePublishedAsFarAsAnyPartnerTrades() throws IOException {
    Screened<TradeFlow> screened = read(text(lines.get(0), lines.get(4).replace("2024,", "1985,")));

    assertEquals(26, screened.facts().size());
  }

  @Test
  void aMissingYearColumnStopsTheFile() throws IOException {
    for (String column : List.of("year", "IYR")) {
      SourceFile file = text(lines.get(0).replace(column, "other"), lines.get(4));

      BrokenFile broken = assertThrows(BrokenFile.class, () -> read(file));

      String message = broken.getMessage();
      assertTrue(message.startsWith("t.csv: row 1 has no column " + column), message);
    }
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    Screened<TradeFlow> earlier = read(Inputs.original("census/country_2025-04.xlsx"));
    Screened<TradeFlow> later = read(Inputs.original("census/country_2026-04.xlsx"));

    assertEquals(8972, earlier.rowsAccepted());
    assertEquals(9217, later.rowsAccepted());
    assertEquals(List.of(), earlier.rejected());
    assertEquals(List.of(), later.rejected());
    assertEquals(227_838, earlier.facts().size());
    assertEquals(233_786, later.facts().size());
    assertEquals(-68.4677, billions(earlier, "JPN", "2024"), 5e-5);
    assertEquals(-69.39, billions(later, "JPN", "2024"), 5e-3);
    assertEquals(-202.1, billions(later, "CHN", "2025"), 5e-2);
    assertTrue(earlier.facts().stream().noneMatch(traced -> traced.fact().period().equals("2025")));
  }

  /** The balance in billion dollars. */
  private static double billions(Screened<TradeFlow> screened, String partner, String year) {
    long dollars =
        fact(screened, partner, TradeFlow.EXPORT, year).amount()
            - fact(screened, partner, TradeFlow.IMPORT, year).amount();
    return dollars / 1e9;
  }

  private static TradeFlow fact(
      Screened<TradeFlow> screened, String partner, String flow, String period) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(fact -> fact.partnerCode().equals(partner))
        .filter(fact -> fact.flow().equals(flow))
        .filter(fact -> fact.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private Set<Rule> broken(String line) throws IOException {
    return read(text(lines.get(0), line)).rejected().get(0).broken();
  }

  private SourceFile text(String... rows) throws IOException {
    return Inputs.written(folder, "t.csv", String.join("\n", rows) + "\n");
  }

  private Screened<TradeFlow> read(SourceFile file) {
    assertTrue(new CensusCountry().recognises(Glimpses.of(file)));
    return new CensusCountry().read(file, partners);
  }

  /** The fixture as a workbook: codes and names as text, all else as numbers. */
  private SourceFile workbook() throws Exception {
    Path path = folder.resolve("country.xlsx");
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(Inputs.fixture(FIXTURE));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      XSSFSheet sheet = workbook.createSheet("country");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).cells().size(); j++) {
          String text = rows.get(i).cell(j);
          if (i == 0 || j == 1 || j == 2) {
            row.createCell(j).setCellValue(text);
          } else {
            row.createCell(j).setCellValue(Double.parseDouble(text));
          }
        }
      }
      workbook.write(out);
    }
    return Inputs.of(path);
  }
}
