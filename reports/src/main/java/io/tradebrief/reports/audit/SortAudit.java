package io.tradebrief.reports.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A reader may sort a table, or put a row into it, and nothing changes but the order. LibreOffice
 * sorts every table by every column, upwards and downwards, computes all formulas anew, and each
 * that stands in the table or refers to its sheet must give what it gave before.
 */
public final class SortAudit {
  private static final double TOLERANCE = 1e-9;

  private final XSSFWorkbook book;
  private final List<String> problems = new ArrayList<>();
  private long compared;
  private int ofConstants;

  private SortAudit(XSSFWorkbook book) {
    this.book = book;
  }

  /**
   * What was done and found.
   *
   * @param tables that were sorted
   * @param changes how many times one of them was sorted or had a row put in
   * @param ofConstants tables that no formula stands in or refers to, so that no order matters
   * @param compared values that were compared, over all changes
   * @param problems the first cell that a change alters, one a change, and how many more it alters
   */
  public record Result(
      int tables, int changes, int ofConstants, long compared, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    /** The same as a part of an audit. */
    public Audited audited() {
      return new Audited(
          String.format(
              Locale.US,
              "sorting: %d tables by every column, and a row put in, %d changes in all, %,d values"
                  + " compared; %d more tables have to do with no formula",
              tables,
              changes,
              compared,
              ofConstants),
          problems);
    }
  }

  /**
   * Sorts the tables of a copy of the workbook.
   *
   * @param folder an empty folder to work in
   * @throws IOException if the file cannot be read as a workbook, or LibreOffice is missing or
   *     fails
   */
  public static Result check(Path workbook, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      SortAudit audit = new SortAudit(book);
      List<SortPlan> plans = audit.plans();
      List<List<List<String>>> states = SortMacro.states(workbook, plans, folder);
      int next = 0;
      for (SortPlan plan : plans) {
        List<List<String>> before = states.get(next);
        for (int change = 0; change < plan.changes(); change++) {
          audit.compare(plan, change, before, states.get(next + 1 + change));
        }
        next += 1 + plan.changes();
      }
      int changes = plans.stream().mapToInt(SortPlan::changes).sum();
      return new Result(plans.size(), changes, audit.ofConstants, audit.compared, audit.problems);
    }
  }

  private List<SortPlan> plans() {
    List<SortPlan> plans = new ArrayList<>();
    for (Sheet sheet : book) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        SortPlan plan = SortPlan.of(table);
        if (plan.isOfConstants()) {
          ofConstants++;
        } else if (plan.isFreeBeside(book)) {
          plans.add(plan);
        } else {
          problems.add(
              plan.sheet()
                  + ": the table "
                  + plan.table()
                  + " was not sorted: something stands in the column to its right, where one is to"
                  + " be left free");
        }
      }
    }
    return plans;
  }

  private void compare(
      SortPlan plan, int change, List<List<String>> before, List<List<String>> after) {
    List<String> altered = new ArrayList<>();
    List<String> rows = after.get(0);
    for (int part = 1; part < before.size(); part++) {
      boolean inBody = part <= plan.columns().size();
      List<String> is = after.get(part);
      for (int i = 0; i < is.size(); i++) {
        if (inBody && rows.get(i).isEmpty()) {
          continue; // The row that was put in.
        }
        int origin = inBody ? Integer.parseInt(rows.get(i)) : i;
        if (!inBody && is.size() > before.get(part).size()) {
          int added =
              plan.addedRow() - plan.runs().get(part - 1 - plan.columns().size()).firstRow();
          if (i == added) {
            continue; // The row that was put in runs through what stands beside the table.
          }
          origin = i > added ? i - 1 : i;
        }
        String was = before.get(part).get(origin);
        compared++;
        if (!same(was, is.get(i))) {
          String address =
              inBody
                  ? plan.address(origin, plan.columns().get(part - 1))
                  : address(plan.runs().get(part - 1 - plan.columns().size()), i);
          altered.add(address + " was " + shown(was) + ", is " + shown(is.get(i)));
        }
      }
    }
    if (!altered.isEmpty()) {
      String more = altered.size() == 1 ? "" : ", and " + (altered.size() - 1) + " more cells";
      problems.add(
          plan.sheet()
              + ": with the table "
              + plan.table()
              + what(plan, change)
              + ", "
              + altered.get(0)
              + more);
    }
  }

  private static String what(SortPlan plan, int change) {
    int column = change / 2;
    return column == plan.headers().size()
        ? " given a row more"
        : " sorted by '"
            + plan.headers().get(column)
            + (change % 2 == 0 ? "' upwards" : "' downwards");
  }

  private String address(SortPlan.Run run, int index) {
    return book.getSheetName(run.sheet())
        + '!'
        + new CellReference(run.firstRow() + index, run.firstColumn()).formatAsString(false);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "no value" : value;
  }

  private static boolean same(String was, String is) {
    if (was.equals(is)) {
      return true;
    }
    try {
      double before = Double.parseDouble(was);
      double after = Double.parseDouble(is);
      return Math.abs(after - before) <= TOLERANCE * Math.max(1, Math.abs(before));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
