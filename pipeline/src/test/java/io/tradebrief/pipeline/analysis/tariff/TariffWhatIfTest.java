package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Condition.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Lever;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live sheet gives the duties of the engine, whatever rates are typed. */
class TariffWhatIfTest {
  private static final int PART = 0;
  private static final int ITEM = 1;
  private static final int RATE = 4;
  private static final int DUTY = 8;

  @TempDir private static Path folder;
  private static Context context;
  private static Regimes regimes;
  private static Duties duties;

  @BeforeAll
  static void stage() {
    context = SampleImports.context(folder);
    regimes = ScenarioDuties.of(context).regimes();
    duties = ScenarioDuties.of(context).duties();
  }

  @Test
  void theRatesOfEveryScenarioGiveItsDuties() {
    for (Scenario scenario : regimes.scenarios()) {
      ResultTable table = TariffWhatIf.sheet(context, Optional.of(scenario)).table();
      near(duties.total(regimes.index(scenario)), table.row("total").value("duty_usd"), scenario);
      for (String sector : duties.sectors()) {
        near(
            duties.sector(regimes.index(scenario), sector),
            table.where(is("item", sector)).get(0).value("duty_usd"),
            scenario);
      }
    }
  }

  @Test
  void everyMeasureHasAnInputThatTakesRatesOnly() throws IOException {
    try (XSSFWorkbook book = workbook()) {
      XSSFSheet sheet = book.getSheet(TariffWhatIf.ID);
      assertEquals(regimes.levers().size(), sheet.getDataValidations().size());
      for (Lever lever : regimes.levers()) {
        Cell input = row(sheet, "input", lever.text()).getCell(RATE);
        assertEquals(FillPatternType.SOLID_FOREGROUND, input.getCellStyle().getFillPattern());
        assertNotNull(book.getName("tariff_what_if_" + lever.name()), lever.name());
      }
    }
  }

  @Test
  void ratesTypedIntoTheWorkbookGiveTheEnginesDutiesInLibreOffice() throws IOException {
    assumeTrue(
        Recalculation.isPossible(), "soffice is not on the path: nothing was computed anew here");
    List<Scenario> dated =
        regimes.scenarios().stream()
            .filter(s -> s.name().equals("April 2025") || s.name().equals("No deal"))
            .toList();
    assertEquals(2, dated.size());
    for (Scenario scenario : dated) {
      Path work = Files.createDirectory(folder.resolve("typed-" + dated.indexOf(scenario)));
      Path file = work.resolve("typed.xlsx");
      try (XSSFWorkbook book = workbook();
          OutputStream out = Files.newOutputStream(file)) {
        for (Lever lever : regimes.levers()) {
          row(book.getSheet(TariffWhatIf.ID), "input", lever.text())
              .getCell(RATE)
              .setCellValue(regimes.rate(scenario, lever));
        }
        book.write(out);
      }
      try (InputStream in = Files.newInputStream(Recalculation.recalculated(file, work));
          XSSFWorkbook book = new XSSFWorkbook(in)) {
        compare(book.getSheet(TariffWhatIf.ID), scenario);
      }
    }
  }

  private static void compare(XSSFSheet sheet, Scenario scenario) {
    int regime = regimes.index(scenario);
    near(
        duties.total(regime),
        row(sheet, "total", TariffScenarios.ALL_SECTORS).getCell(DUTY).getNumericCellValue(),
        scenario);
    for (String sector : duties.sectors()) {
      near(
          duties.sector(regime, sector),
          row(sheet, "sector", sector).getCell(DUTY).getNumericCellValue(),
          scenario);
    }
  }

  private static void near(DutySum engine, double live, Scenario scenario) {
    assertEquals((double) engine.duty() / 1e6, live, 0.01, scenario.name());
    assertEquals((double) WholeDollars.of(engine.duty()), live, 1, scenario.name());
  }

  private static Row row(XSSFSheet sheet, String part, String item) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .filter(row -> row != null && part.equals(text(row, PART)) && item.equals(text(row, ITEM)))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Row row, int column) {
    return row.getCell(column) == null
        ? ""
        : new DataFormatter().formatCellValue(row.getCell(column));
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
}
