package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Sheets of the newer workbooks, read as a stream of cells: a workbook held as objects takes ten
 * times the memory and the time. POI's guards against zip bombs and external entities stay on.
 */
final class XlsxSheets {
  private XlsxSheets() {}

  /** The first rows of each sheet. */
  static List<Sheet> of(SourceFile file, int mostRows) {
    try (OPCPackage workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      // Reading aids printed above Japanese characters are stored as text, and are none.
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
      XSSFReader.SheetIterator parts =
          (XSSFReader.SheetIterator) new XSSFReader(workbook).getSheetsData();
      List<Sheet> sheets = new ArrayList<>();
      while (parts.hasNext()) {
        try (InputStream part = parts.next()) {
          SheetRows rows = new SheetRows(file, parts.getSheetName());
          parse(part, new XlsxCells(texts, rows, mostRows));
          sheets.add(rows.sheet());
        }
      }
      return sheets;
    } catch (BrokenFile e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw Unreadable.cutOff(file, e);
    }
  }

  private static void parse(InputStream part, XlsxCells cells)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(cells);
    try {
      reader.parse(new InputSource(part));
    } catch (XlsxCells.EnoughRows enough) {
      // The beginning was all that was asked for.
      return;
    }
  }
}
