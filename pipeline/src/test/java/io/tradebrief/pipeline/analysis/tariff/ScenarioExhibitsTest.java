package io.tradebrief.pipeline.analysis.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.analysis.ReportLists;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.fact.PartnerLists;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.TariffLists;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.WorkbookWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped measures on a few hundred lines: tables, and the live sheet against the engine. */
class ScenarioExhibitsTest {
  private static final Path CONF = Path.of("../conf");
  private static final int RATE = 4;
  private static final int DUTY = 8;

  @TempDir private static Path folder;
  private static Context context;
  private static ScenarioDuties duties;

  @BeforeAll
  static void stage() throws IOException {
    context =
        desk("desk")
            .facts(Role.IMPORTS_BY_TARIFF_LINE, TradeFlow.KIND, flows())
            .facts(Role.TARIFF_SCHEDULES, TariffLine.KIND, rates())
            .lists(ReportLists.empty().with(lists()))
            .context();
    duties = ScenarioDuties.of(context);
  }

  @Test
  void aCarsDutiesFollowTheScenarios() {
    ResultTable table = new TariffScenarios().compute(context).table();
    // Cars of 1,000,000 at 2.5%; a light truck of 100,000 at 25%; the rest of chapter 87 is none.
    String cars = "Motor vehicles and parts";
    assertEquals("50000", duty(table, "MFN and US-Japan agreement", cars));
    assertEquals("325000", duty(table, "April 2025", cars));
    assertEquals("175000", duty(table, "September 2025 deal", cars));
    assertEquals("-150000", cell(table, "Deal against April 2025", cars, "change_usd"));
  }

  @Test
  void nothingIsLostBetweenFileAndExhibit() {
    ResultTable table = new TariffScenarios().compute(context).table();
    String baseline = "MFN and US-Japan agreement";
    String file = "Imports and calculated duties in the file";
    assertEquals(
        cell(table, baseline, file, "imports_usd"),
        cell(table, baseline, ScenarioRows.ALL_SECTORS, "imports_usd"));
    assertEquals("0", cell(table, baseline, "File less exhibit: lines and imports", "imports_usd"));
    long gap =
        Long.parseLong(cell(table, baseline, file, "duty_usd"))
            - Long.parseLong(cell(table, baseline, ScenarioRows.ALL_SECTORS, "duty_usd"));
    long causes =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "sector").raw().startsWith("Calculated less baseline"))
            .mapToLong(r -> Long.parseLong(table.cell(r, "duty_usd").raw()))
            .sum();
    assertTrue(gap != 0, "the file's duties are made to differ");
    assertEquals(gap, causes);
  }

  @Test
  void measuresAddUpToTheChangeBetweenTwoScenarios() {
    ResultTable table = new TariffScenarios().compute(context).table();
    for (Scenario scenario : duties.scenarios().subList(1, duties.scenarios().size())) {
      long byMeasure =
          IntStream.range(0, table.rows().size())
              .filter(r -> table.cell(r, "scenario").raw().equals(scenario.name()))
              .filter(r -> table.cell(r, "part").raw().equals("measure"))
              .mapToLong(r -> Long.parseLong(table.cell(r, "change_usd").raw()))
              .sum();
      String total = cell(table, scenario.name(), ScenarioRows.ALL_SECTORS, "change_usd");
      assertTrue(Math.abs(Long.parseLong(total) - byMeasure) <= 2, scenario.name());
    }
  }

  @Test
  void theTimelineHasTheRatesOfTheExamples() {
    Exhibit exhibit = new TariffTimeline().compute(context);
    ResultTable table = exhibit.table();
    assertEquals(2.5, timeline(table, "2025-03-12", "car_pct"), 1e-9);
    assertEquals(27.5, timeline(table, "2025-04-03", "car_pct"), 1e-9);
    assertEquals(15.0, timeline(table, "2025-09-16", "car_pct"), 1e-9);
    assertEquals(50.0, timeline(table, "2025-04-03", "light_truck_pct"), 1e-9);
    assertEquals(25.0, timeline(table, "2025-09-16", "light_truck_pct"), 1e-9);
    assertTrue(exhibit.finding().orElseThrow().contains("2.5%, then 27.5%, then 15.0%"));
  }

  @Test
  void withoutImportsEveryTableSaysWhy() {
    Context bare = desk("bare").lists(ReportLists.empty().with(lists())).context();
    for (Exhibit exhibit :
        List.of(
            new TariffScenarios().compute(bare),
            new TariffTimeline().compute(bare),
            new TariffWhatIf().compute(bare))) {
      assertEquals(1, exhibit.table().rows().size());
      assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
      assertTrue(exhibit.notes().get(0).effect().contains("imports-by-tariff-line"));
    }
  }

  @Test
  void theFormulaRoundsUpAndHasAFloorOfTen() {
    assertEquals(24, ReciprocalFormula.formula(79_741, 148_209), "Japan 2024: 46.2%, half 23.1");
    assertEquals(23, ReciprocalFormula.nearest(79_741, 148_209));
    assertEquals(10, ReciprocalFormula.formula(200, 100), "a surplus");
    Context trade =
        desk("trade")
            .trade("JPN", "2024", 79_741_000_000L, 148_209_000_000L)
            .onlyImports("CHN", "2024", 5)
            .trade("NLD", "2024", 7, 0)
            .lists(ReportLists.empty().with(lists()))
            .context();
    Exhibit exhibit = new ReciprocalFormula().compute(trade);
    assertEquals(2, exhibit.table().rows().size(), "a partner without exports is not zero");
    assertEquals("24", exhibit.table().cell(0, "formula_pct").raw());
    assertEquals("0", exhibit.table().cell(0, "difference_points").raw());
    assertEquals("[z]", exhibit.table().cell(1, "formula_pct").raw(), "no imports");
    assertTrue(exhibit.finding().orElseThrow().contains("is 24%; the rate announced was 24%"));
  }

  @Test
  void theSheetGivesTheEnginesDutiesUnderEveryScenarioInPoi() throws IOException {
    try (XSSFWorkbook book = workbook()) {
      XSSFSheet sheet = book.getSheet(TariffWhatIf.ID);
      assertEquals(duties.levers().size(), sheet.getDataValidations().size());
      XSSFCell input = sheet.getRow(firstRow(sheet)).getCell(RATE);
      assertEquals(FillPatternType.SOLID_FOREGROUND, input.getCellStyle().getFillPattern());
      for (Scenario scenario : duties.scenarios()) {
        type(sheet, scenario);
        new XSSFFormulaEvaluator(book).evaluateAll();
        compare(sheet, scenario);
      }
    }
  }

  @Test
  void theSheetGivesTheEnginesDutiesInLibreOffice() throws Exception {
    assumeTrue(isOnPath("soffice"), "soffice is not on the path: nothing was computed anew here");
    List<Scenario> dated =
        duties.scenarios().stream()
            .filter(s -> s.name().equals("April 2025") || s.name().equals("No deal"))
            .toList();
    for (Scenario scenario : dated) {
      Path file = folder.resolve("typed-" + dated.indexOf(scenario) + ".xlsx");
      try (XSSFWorkbook book = workbook();
          OutputStream out = Files.newOutputStream(file)) {
        type(book.getSheet(TariffWhatIf.ID), scenario);
        withoutValues(book.getSheet(TariffWhatIf.ID));
        book.write(out);
      }
      recalculate(file);
      try (InputStream in =
              Files.newInputStream(folder.resolve("recalculated").resolve(file.getFileName()));
          XSSFWorkbook book = new XSSFWorkbook(in)) {
        compare(book.getSheet(TariffWhatIf.ID), scenario);
      }
    }
  }

  private static int firstRow(XSSFSheet sheet) {
    return sheet.getTables().get(0).getStartRowIndex() + 1;
  }

  private static void type(XSSFSheet sheet, Scenario scenario) {
    for (int i = 0; i < duties.levers().size(); i++) {
      double rate = WhatIfRows.rate(duties, scenario, duties.levers().get(i));
      sheet.getRow(firstRow(sheet) + i).getCell(RATE).setCellValue(rate);
    }
  }

  private static void withoutValues(XSSFSheet sheet) {
    for (Row row : sheet) {
      row.forEach(
          cell -> {
            var bean = ((XSSFCell) cell).getCTCell();
            if (bean.isSetF() && bean.isSetV()) {
              bean.unsetV();
            }
          });
    }
  }

  private static void compare(XSSFSheet sheet, Scenario scenario) {
    int index = duties.index(scenario);
    int total = firstRow(sheet) + duties.levers().size();
    near(sheet, total, duties.total(index), scenario.name());
    for (int s = 0; s < duties.sectors().size(); s++) {
      String sector = duties.sectors().get(s);
      String place = scenario.name() + ", " + sector;
      near(sheet, total + 1 + s, duties.sector(index, sector), place);
    }
  }

  private static void near(XSSFSheet sheet, int row, DutySum engine, String place) {
    double live = sheet.getRow(row).getCell(DUTY).getNumericCellValue();
    assertEquals((double) engine.duty() / 1e6, live, 0.01, place);
    assertEquals((double) WholeDollars.of(engine.duty()), live, 1, place);
  }

  private static XSSFWorkbook workbook() throws IOException {
    Path file = folder.resolve("what-if.xlsx");
    if (!Files.exists(file)) {
      Publication publication =
          new Publication(
              "what-if",
              "What if",
              "A test",
              "Tradebrief",
              LocalDate.parse("2025-04-01"),
              List.of(),
              List.of(new TariffWhatIf().compute(context)));
      WorkbookWriter.write(publication, HouseStyle.PLAIN, file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void recalculate(Path file) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("recalculated").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    boolean ended = office.waitFor(180, TimeUnit.SECONDS);
    if (!ended) {
      office.destroyForcibly();
    }
    assertTrue(ended, "soffice did not end in time");
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  private static double timeline(ResultTable table, String day, String column) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "date").raw().equals(day))
        .mapToDouble(r -> table.cell(r, column).number().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private static String duty(ResultTable table, String scenario, String sector) {
    return cell(table, scenario, sector, "duty_usd");
  }

  private static String cell(ResultTable table, String scenario, String sector, String column) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "scenario").raw().equals(scenario))
        .filter(r -> table.cell(r, "sector").raw().equals(sector))
        .mapToObj(r -> table.cell(r, column).raw())
        .findFirst()
        .orElseThrow();
  }

  private static DeskFacts desk(String name) {
    try {
      return new DeskFacts(Files.createDirectories(folder.resolve(name)))
          .country("JPN", "Japan", "JPY")
          .country("CHN", "China", "CNY")
          .country("NLD", "Netherlands", "EUR")
          .agreement("us-japan");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TariffLists lists() {
    return TariffLists.load(
        CONF,
        PartnerLists.load(
            CONF.resolve("countries.csv"),
            CONF.resolve("groups.csv"),
            CONF.resolve("partner-names.csv")),
        Set.of());
  }

  /** Two vehicles, steel, a specific duty, an unknown line, and random machines and chemicals. */
  private static List<TradeFlow> flows() {
    List<TradeFlow> flows = new ArrayList<>();
    line(flows, "8703230190", 1_000_000, 25_000);
    line(flows, "8704210100", 100_000, 25_000);
    line(flows, "7208103000", 7_777, 0);
    line(flows, "2402101000", 10_000, 500);
    line(flows, "9801001028", 5_000, 0);
    line(flows, "9002119000", 50_000, 1_150);
    line(flows, "9002190000", 0, 0);
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String chapter = List.of("84", "85", "29", "30", "76", "90").get(random.nextInt(6));
      String code = chapter + (10_000_000 + random.nextInt(89_999_999));
      line(flows, code, random.nextInt(1_000_000_000), random.nextInt(5_000_000));
    }
    return flows;
  }

  private static List<TariffLine> rates() {
    return List.of(
        rate("87032301", "mfn", Rate.sum(List.of(Rate.Term.adValorem(2.5)))),
        rate("87042101", "mfn", Rate.sum(List.of(Rate.Term.adValorem(25)))),
        rate("7208103000", "mfn", Rate.free()),
        rate("24021010", "mfn", Rate.sum(List.of(new Rate.Term(0.5, "USD", "kg")))),
        rate("90021190", "mfn", Rate.sum(List.of(Rate.Term.adValorem(2.3)))),
        rate("90021190", "us-japan", Rate.free()));
  }

  private static TariffLine rate(String code, String programme, Rate rate) {
    return new TariffLine(
        "USA", code, code.substring(0, 6), programme, "", "2025-01-01", "", "", rate, "");
  }

  private static void line(List<TradeFlow> flows, String code, long value, long duty) {
    flows.add(flow(code, TradeFlow.VALUE, value));
    flows.add(flow(code, TradeFlow.CALCULATED_DUTY, duty));
  }

  private static TradeFlow flow(String code, String measure, long amount) {
    return new TradeFlow(
        "USA",
        "JPN",
        TradeFlow.IMPORT,
        TradeFlow.GOODS,
        "hs10",
        code,
        "2024",
        measure,
        amount,
        "USD",
        "customs",
        "consumption",
        "customs",
        "nsa",
        null,
        null);
  }
}
