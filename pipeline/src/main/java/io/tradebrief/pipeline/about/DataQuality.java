package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.analysis.deficit.DeficitFxAdjusted;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.InputRemark;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The {@code data-quality} exhibit: rejected rows by file and rule, reconciliation of the parts to
 * the published total, and how much rests on what is missing.
 */
public final class DataQuality {
  public static final String ID = "data-quality";
  private static final Unit AS_STATED =
      new Unit("in the unit stated", "", "#,##0.0##;\u2212#,##0.0##;0");

  private DataQuality() {}

  /**
   * The exhibit.
   *
   * @param inputs the files that were used
   * @param remarks what a person should know of them
   * @param tables the exhibits computed from them, by id
   */
  public static Exhibit of(
      List<InputRecord> inputs, List<InputRemark> remarks, Map<String, ResultTable> tables) {
    List<List<Cell>> rows = new ArrayList<>();
    for (InputRemark remark : new LinkedHashSet<>(remarks)) {
      rows.add(
          row(
              remark.finding() ? "Findings" : "Notices",
              remark.subject(),
              remark.text(),
              1,
              remark.finding() ? "findings" : "notices"));
    }
    for (InputRecord input : inputs) {
      rejected(input, rows);
    }
    rows.addAll(Reconciliations.of(tables));
    if (tables.containsKey(DeficitFxAdjusted.ID)) {
      exchangeRates(tables.get(DeficitFxAdjusted.ID), rows);
    }
    return new Exhibit(new ResultTable(spec(), rows), List.of(), List.of());
  }

  private static void rejected(InputRecord input, List<List<Cell>> rows) {
    rows.add(
        row(
            "Rejected rows",
            input.file(),
            "all rules together",
            (double) input.rowsRejected(),
            "rows"));
    input
        .rejectedByRule()
        .forEach(
            (rule, count) ->
                rows.add(
                    row("Rejected rows", input.file(), "broke: " + rule, (double) count, "rows")));
  }

  private static void exchangeRates(ResultTable adjusted, List<List<Cell>> rows) {
    double deficits = 0;
    double without = 0;
    long partners = 0;
    for (SheetRow row : adjusted.where(Condition.negative("balance_usd"))) {
      deficits += row.value("balance_usd");
      if (row.number("fx_base").isEmpty()) {
        without += row.value("balance_usd");
        partners++;
      }
    }
    rows.add(
        row(
            "Exchange rates",
            DeficitFxAdjusted.ID,
            "partners in deficit without rates for both years",
            (double) partners,
            "partners"));
    if (deficits != 0) {
      rows.add(
          row(
              "Exchange rates",
              DeficitFxAdjusted.ID,
              "their deficits in per cent of all deficits",
              100 * without / deficits,
              "per cent"));
    }
  }

  static List<Cell> row(String check, String subject, String finding, double value, String unit) {
    return List.of(
        Cell.text(check),
        Cell.text(subject),
        Cell.text(finding),
        Cell.real(value),
        Cell.text(unit));
  }

  private static TableSpec spec() {
    return new TableSpec(
        ID,
        "What was left out, and how far the parts add up to the published totals",
        "Rejected rows by file and rule (the rows themselves are kept in the folder rejected of the "
            + "edition), differences between totals and their parts, and what lacks a rate.",
        List.of(),
        List.of(
            ColumnSpec.of("check", "Check", Unit.TEXT, "What was checked."),
            ColumnSpec.of("subject", "File or exhibit", Unit.TEXT, "What it was checked on."),
            ColumnSpec.of("finding", "Finding", Unit.TEXT, "What the value counts."),
            ColumnSpec.of("value", "Value", AS_STATED, "The value of the finding."),
            ColumnSpec.of("unit", "Unit", Unit.TEXT, "The unit of the value.")),
        List.of("check", "subject", "finding"));
  }
}
