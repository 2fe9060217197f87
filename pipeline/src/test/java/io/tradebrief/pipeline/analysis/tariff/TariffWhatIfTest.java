package io.tradebrief.pipeline.analysis.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live sheet gives the duties of the engine, whatever rates are typed. */
class TariffWhatIfTest {
  private static final int RATE = 4;
  private static final int DUTY = 8;

  @TempDir private static Path folder;
  private static Context context;
  private static ScenarioDuties duties;

  @BeforeAll
  static void stage() {
    context = SampleImports.context(folder);
    duties = ScenarioDuties.of(context);
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
  void theSheetGivesTheEnginesDutiesInLibreOffice() throws IOException {
    assumeTrue(
        Recalculation.isPossible(), "soffice is not on the path: nothing was computed anew here");
    List<Scenario> dated =
        duties.scenarios().stream()
            .filter(s -> s.name().equals("April 2025") || s.name().equals("No deal"))
            .toList();
    assertEquals(2, dated.size());
    for (Scenario scenario : dated) {
      Path work = Files.createDirectory(folder.resolve("typed-" + dated.indexOf(scenario)));
      Path file = work.resolve("typed.xlsx");
      try (XSSFWorkbook book = workbook();
          OutputStream out = Files.newOutputStream(file)) {
        type(book.getSheet(TariffWhatIf.ID), scenario);
        book.write(out);
      }
      try (InputStream in = Files.newInputStream(Recalculation.recalculated(file, work));
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
}
