package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Sheets of the older binary workbooks. */
final class XlsSheets {
  private XlsSheets() {}

  static boolean isWorkbook(POIFSFileSystem document) {
    return document.getRoot().hasEntryCaseInsensitive("Workbook")
        || document.getRoot().hasEntryCaseInsensitive("Book");
  }

  /** Only opening a workbook tells whether it is encrypted. */
  static Format format(POIFSFileSystem document) throws IOException {
    try {
      new HSSFWorkbook(document).close();
      return Format.XLS;
    } catch (EncryptedDocumentException e) {
      return Format.ENCRYPTED_WORKBOOK;
    }
  }

  /** The first rows of each sheet. */
  static List<Sheet> of(SourceFile file, int mostRows) {
    try (POIFSFileSystem document = new POIFSFileSystem(file.path().toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(document)) {
      List<Sheet> sheets = new ArrayList<>();
      for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
        sheets.add(sheet(file, sheet, mostRows));
      }
      return sheets;
    } catch (EncryptedDocumentException e) {
      throw Unreadable.locked(file);
    } catch (BrokenFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Unreadable.cutOff(file, e);
    }
  }

  private static Sheet sheet(
      SourceFile file, org.apache.poi.ss.usermodel.Sheet sheet, int mostRows) {
    SheetRows rows = new SheetRows(file, sheet.getSheetName());
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      if (rows.size() == mostRows) {
        break;
      }
      for (Cell cell : row) {
        rows.cell(cell.getColumnIndex(), text(cell));
      }
      rows.endRow(row.getRowNum() + 1L);
    }
    return rows.sheet();
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> CellText.of(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }
}
