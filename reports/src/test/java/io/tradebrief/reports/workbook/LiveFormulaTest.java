package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LiveFormulaTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void cachedValuesAreWhatTheFormulasGive() throws IOException {
    int formulas = 0;
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              String where = sheet.getSheetName() + "!" + cell.getAddress();
              assertTrue(((XSSFCell) cell).getCTCell().isSetV(), where);
              if (cell.getCachedFormulaResultType() == CellType.STRING) {
                assertEquals(
                    evaluator.evaluate(cell).getStringValue(), cell.getStringCellValue(), where);
                continue;
              }
              double cached = cell.getNumericCellValue();
              double live = evaluator.evaluate(cell).getNumberValue();
              assertEquals(live, cached, TOLERANCE * Math.max(1, Math.abs(live)), where);
            }
          }
        }
      }
    }
    assertTrue(formulas > 500, formulas + " formulas");
  }

  @Test
  void formulasReadTheirOwnRowTotalsByAddressAndOtherRowsByName() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      Row first = book.getSheet("deficit-ranking").getRow(SampleEdition.FIRST);
      assertEquals("C10-D10", first.getCell(4).getCellFormula());
      assertEquals("100*E10/$E$6", first.getCell(5).getCellFormula());
      assertEquals("E10/MIN(deficit_ranking[balance_usd])", first.getCell(6).getCellFormula());
      Row all = book.getSheet("deficit-ranking").getRow(TablePlace.HEADS + 1);
      assertEquals(
          "SUMPRODUCT(INDEX((deficit_ranking[balance_usd]<0)*1,0),deficit_ranking[exports_usd])",
          all.getCell(2).getCellFormula());
      assertEquals("C6-D6", all.getCell(4).getCellFormula());
    }
  }

  @Test
  void chartsLookTheirFiguresUpByKey() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      Row plotted = book.getSheet("Chart data").getRow(SampleEdition.FIRST);
      assertEquals(
          "INDEX(deficit_ranking[balance_usd],MATCH(\"China\",deficit_ranking[partner],0))"
              + "/1000000000",
          plotted.getCell(4).getCellFormula());
    }
  }

  @Test
  void everyNumberFitsItsColumn() throws IOException {
    DataFormatter shown = new DataFormatter(Locale.US);
    shown.setUseCachedValuesForFormulaCells(true);
    TextMeasure measure = TextMeasure.plain(10);
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean text = cell.getCellType() == CellType.STRING;
            if (!text && cell.getCellType() != CellType.BLANK) {
              double room = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 * 7 - 5;
              String where = sheet.getSheetName() + "!" + cell.getAddress();
              assertTrue(measure.width(shown.formatCellValue(cell)) <= room, where);
            }
          }
        }
      }
    }
  }
}
