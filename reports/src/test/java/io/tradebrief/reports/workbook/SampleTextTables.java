package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.workbook.SampleTables.BEA;
import static io.tradebrief.reports.workbook.SampleTables.number;
import static io.tradebrief.reports.workbook.SampleTables.table;
import static io.tradebrief.reports.workbook.SampleTables.text;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** Tables of texts and shares, and an empty one; the figures are made up. */
final class SampleTextTables {
  private SampleTextTables() {}

  static ResultTable income() {
    String[] partners = {"Japan", "United Kingdom", "Canada", "Germany", "Netherlands", "France"};
    double[][] parts = {
      {21.2, 70.1, 8.7}, {45, 41, 14}, {52, 46, 2}, {40, 47, 13}, {61, 28, 11}, {48, 39, 13}
    };
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      rows.add(
          List.of(
              Cell.text(partners[i]),
              Cell.real(parts[i][0]),
              Cell.real(parts[i][1]),
              Cell.real(parts[i][2])));
    }
    return table(
        "fdi-income",
        "Composition of direct investment into the United States, mean of 2015 to 2024",
        "Financial inflows without current-cost adjustment, directional basis.",
        List.of(BEA),
        List.of(
            text("partner", "Partner"),
            number("equity_pct", "Equity", Unit.PERCENT),
            number("reinvested_pct", "Reinvested earnings", Unit.PERCENT),
            number("debt_pct", "Debt instruments", Unit.PERCENT)),
        "partner",
        rows);
  }

  static ResultTable claims() {
    String reason =
        "The published figure stands in the release of the year before; the revision of June 2025"
            + " added 10.7 billion to services exports, which accounts for the whole difference.";
    List<List<Cell>> rows =
        List.of(
            List.of(
                Cell.text("trade-2024"),
                Cell.text("Two-way trade was 307 billion dollars in 2024."),
                Cell.real(307),
                Cell.real(317.6),
                Cell.text("differs"),
                Cell.text(reason)),
            List.of(
                Cell.text("=HYPERLINK(\"http://example.org\")"),
                Cell.text("+1 is not a sum, -1 not a difference and @name not a formula."),
                Cell.real(-1234567.8),
                Cell.missing(Shorthand.NOT_APPLICABLE, "nothing to compute"),
                Cell.text("not computed"),
                Cell.text("A control character \u0007 and an escape _x0041_ are text.")),
            List.of(
                Cell.text("8703"),
                Cell.text("Codes stay texts."),
                Cell.real(0.04),
                Cell.real(0.0),
                Cell.text("agrees"),
                Cell.text("Within tolerance.")));
    return table(
        "claims",
        "Published figures and what the data give",
        "Each figure as published and as computed here.",
        List.of(),
        List.of(
            text("claim", "Claim"),
            text("statement", "Statement in our words"),
            number("published", "Published", Unit.RATIO),
            number("computed", "Computed", Unit.RATIO),
            text("verdict", "Verdict"),
            text("reason", "Reason")),
        "claim",
        rows);
  }

  static ResultTable revisions() {
    return table(
        "revisions",
        "What changed since the last edition",
        "Each changed cell with its cause.",
        List.of(),
        List.of(text("exhibit", "Exhibit"), number("previous", "Previous", Unit.RATIO)),
        "exhibit",
        List.of());
  }
}
