package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.analysis.deficit.DeficitFxAdjusted;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.InputRemark;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    List<QualityFinding> rows = new ArrayList<>();
    for (InputRemark remark : new LinkedHashSet<>(remarks)) {
      String kind = remark.finding() ? "Findings" : "Notices";
      rows.add(
          new QualityFinding(
              kind, remark.subject(), remark.text(), 1, kind.toLowerCase(Locale.ROOT)));
    }
    inputs.forEach(input -> rows.addAll(rejected(input)));
    rows.addAll(Reconciliations.of(tables));
    if (tables.containsKey(DeficitFxAdjusted.ID)) {
      rows.addAll(exchangeRates(tables.get(DeficitFxAdjusted.ID)));
    }
    return Sheet.of(ID, rows)
        .title("What was left out, and how far the parts add up to the published totals")
        .about(
            "Rejected rows by file and rule (the rows themselves are kept in the folder rejected "
                + "of the edition), differences between totals and their parts, and what lacks a "
                + "rate.")
        .whenEmpty("the edition has no file")
        .key("check", "subject", "finding")
        .text("check", "Check", "What was checked.", QualityFinding::check)
        .text("subject", "File or exhibit", "What it was checked on.", QualityFinding::subject)
        .text("finding", "Finding", "What the value counts.", QualityFinding::finding)
        .column(
            ColumnSpec.of("value", "Value", AS_STATED, "The value of the finding."),
            row -> Cell.real(row.value()))
        .text("unit", "Unit", "The unit of the value.", QualityFinding::unit)
        .exhibit();
  }

  private static List<QualityFinding> rejected(InputRecord input) {
    List<QualityFinding> rows = new ArrayList<>();
    rows.add(rejected(input, "all rules together", input.rowsRejected()));
    input
        .rejectedByRule()
        .forEach((rule, count) -> rows.add(rejected(input, "broke: " + rule, count)));
    return rows;
  }

  private static QualityFinding rejected(InputRecord input, String what, long count) {
    return new QualityFinding("Rejected rows", input.file(), what, (double) count, "rows");
  }

  private static List<QualityFinding> exchangeRates(ResultTable adjusted) {
    List<SheetRow> deficits =
        adjusted.where(Condition.negative("balance_usd"), Condition.isNot("partner_code", ""));
    List<SheetRow> without =
        deficits.stream().filter(row -> row.number("fx_base").isEmpty()).toList();
    List<QualityFinding> rows = new ArrayList<>();
    rows.add(
        new QualityFinding(
            "Exchange rates",
            DeficitFxAdjusted.ID,
            "partners in deficit without rates for both years",
            (double) without.size(),
            "partners"));
    if (!deficits.isEmpty()) {
      rows.add(
          new QualityFinding(
              "Exchange rates",
              DeficitFxAdjusted.ID,
              "their deficits in per cent of all deficits",
              100 * balance(without) / balance(deficits),
              "per cent"));
    }
    return rows;
  }

  private static double balance(List<SheetRow> rows) {
    return rows.stream().mapToDouble(row -> row.value("balance_usd")).sum();
  }
}
