package io.tradebrief.reports.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Collects what is wrong, each with its place. */
final class Findings {
  private final List<String> all;
  private final String place;

  Findings() {
    this(new ArrayList<>(), "workbook");
  }

  private Findings(List<String> all, String place) {
    this.all = all;
    this.place = place;
  }

  /** The same collection, for problems of {@code sheet}. */
  Findings at(XSSFSheet sheet) {
    return new Findings(all, sheet.getSheetName());
  }

  void expect(boolean holds, String otherwise) {
    if (!holds) {
      all.add(place + ": " + otherwise);
    }
  }

  void expect(boolean holds, XSSFCell cell, String otherwise) {
    if (!holds) {
      expect(
          false, (cell == null ? "a cell that is not there" : cell.getAddress()) + " " + otherwise);
    }
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
