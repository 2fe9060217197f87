package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * Sheets of the newer workbooks, read as a stream of cells: a workbook held as objects takes ten
 * times the memory and the time.
 */
final class XlsxSheets {
  private XlsxSheets() {}

  /** The first rows of each sheet. */
  static List<Sheet> of(SourceFile file, int mostRows) {
    try (XlsxParts parts = new XlsxParts(file)) {
      List<String> texts = parts.texts();
      List<Sheet> sheets = new ArrayList<>();
      for (XlsxParts.SheetPart part : parts.sheets()) {
        SheetRows rows = new SheetRows(file, part.name());
        read(parts, part.path(), new XlsxCells(texts, rows, mostRows));
        sheets.add(rows.sheet());
      }
      return sheets;
    } catch (BrokenFile e) {
      throw e;
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
      throw Unreadable.cutOff(file, e);
    }
  }

  private static void read(XlsxParts parts, String part, XlsxCells cells)
      throws IOException, SAXException, ParserConfigurationException {
    try {
      parts.parse(part, cells);
    } catch (XlsxCells.EnoughRows enough) {
      // The beginning was all that was asked for.
      return;
    }
  }
}
