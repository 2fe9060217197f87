package io.tradebrief.reports.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Whether a formula may refer to the sheet of a table: by the sheet's name, by a table of it, by a
 * defined name that leads there, or in a way that only computing it can tell.
 */
record Mentions(List<String> words) {
  static Mentions of(XSSFTable table) {
    XSSFSheet sheet = table.getXSSFSheet();
    List<String> words = new ArrayList<>();
    words.add("indirect(");
    words.add(lower(sheet.getSheetName().replace("'", "''")));
    sheet.getTables().forEach(each -> words.add(lower(each.getName())));
    List<? extends Name> left = new ArrayList<>(sheet.getWorkbook().getAllNames());
    boolean found = true;
    while (found) {
      found = false;
      for (Name name : List.copyOf(left)) {
        if (new Mentions(words).in(name.getRefersToFormula())) {
          words.add(lower(name.getNameName()));
          left.remove(name);
          found = true;
        }
      }
    }
    return new Mentions(List.copyOf(words));
  }

  boolean in(String formula) {
    return formula != null && words.stream().anyMatch(lower(formula)::contains);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
