package io.tradebrief.reports.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Order and names of the sheets, names of the tables, document properties, the list of sheets. */
final class BookAudit {
  private static final List<String> FIRST = List.of("Cover", "Contents", "Notes");
  private static final int LONGEST_NAME = 31;

  private BookAudit() {}

  static void check(XSSFWorkbook book, Findings findings) {
    order(book, findings);
    properties(book, findings);
    Set<String> tables = new HashSet<>();
    Set<Integer> headers = new HashSet<>();
    for (Sheet sheet : book) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        headers.add(table.getStartRowIndex());
        String name = table.getName().toLowerCase(Locale.ROOT);
        findings.expect(tables.add(name), "two tables are named " + name);
        findings.expect(!name.matches("table\\d*"), "the table " + name + " has a default name");
      }
    }
    findings.expect(headers.size() <= 1, "its tables have headers in different rows");
    for (Name name : book.getAllNames()) {
      boolean printing = name.getNameName().startsWith("_xlnm");
      findings.expect(
          printing || tables.add(name.getNameName().toLowerCase(Locale.ROOT)),
          "the name " + name.getNameName() + " has two meanings");
    }
    contents(book, findings);
  }

  private static void order(XSSFWorkbook book, Findings findings) {
    for (int i = 0; i < Math.min(FIRST.size(), book.getNumberOfSheets()); i++) {
      String name = book.getSheetName(i);
      findings.expect(FIRST.get(i).equals(name), "sheet " + (i + 1) + " is " + name);
    }
    findings.expect(book.getActiveSheetIndex() == 0, "does not open on the cover");
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      String name = book.getSheetName(i);
      findings.expect(!book.isSheetHidden(i) && !book.isSheetVeryHidden(i), name + " is hidden");
      findings.expect(name.length() <= LONGEST_NAME, name + " is too long a name");
      findings.expect(!name.matches("(\\d.*|Sheet\\d*)"), name + " is no name of a sheet");
    }
  }

  private static void properties(XSSFWorkbook book, Findings findings) {
    CoreProperties core = book.getProperties().getCoreProperties();
    findings.expect(isGiven(core.getTitle()), "has no title");
    findings.expect(isGiven(core.getSubject()), "has no subject");
    findings.expect(isGiven(core.getCreator()), "has no author");
    findings.expect(
        core.getUnderlyingProperties().getLanguageProperty().isPresent(), "has no language");
    String created = core.getUnderlyingProperties().getCreatedPropertyString();
    findings.expect(
        isGiven(created)
            && created.equals(core.getUnderlyingProperties().getModifiedPropertyString()),
        "its dates are not those of the data");
    findings.expect(
        book.getProperties().getCustomProperties().getProperty("Release date") != null,
        "has no release date");
  }

  private static void contents(XSSFWorkbook book, Findings findings) {
    XSSFSheet contents = book.getSheet("Contents");
    if (contents == null) {
      return;
    }
    Set<String> linked = new HashSet<>();
    contents.getHyperlinkList().forEach(link -> linked.add(SheetAudit.sheet(link)));
    for (int i = FIRST.size() - 1; i < book.getNumberOfSheets(); i++) {
      String name = book.getSheetName(i);
      findings.expect(linked.contains(name), "Contents has no link to " + name);
    }
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
