package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of the size and kind an edition has; the figures are made up. */
final class SampleTables {
  static final Citation CENSUS =
      new Citation("US Census Bureau", "International trade in goods, annual", "2026-02-19");
  private static final Citation BEA =
      new Citation("Bureau of Economic Analysis", "International transactions", "2026-03-24");

  private SampleTables() {}

  static ResultTable years() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      double imports = 120 + 2.1 * i + 9 * Math.sin(i);
      double exports = 62 + 1.4 * i + 4 * Math.cos(i);
      Cell services =
          i < 4
              ? Cell.missing(Shorthand.NOT_AVAILABLE, "the series begins in 2003")
              : Cell.whole(dollars(60 + 1.45 * i));
      rows.add(
          List.of(
              Cell.whole(1999L + i),
              Cell.whole(dollars(exports)),
              Cell.whole(dollars(imports)),
              services,
              Cell.whole(dollars(exports) - dollars(imports))));
    }
    Formula balance =
        Formula.column("goods_exports_usd").minus(Formula.column("goods_imports_usd"));
    return table(
        "bilateral-series",
        "US trade with Japan, 1999 to 2024",
        "Goods and services on a balance-of-payments basis, seasonally adjusted.",
        List.of(BEA),
        List.of(
            number("year", "Year", Unit.YEAR),
            number("goods_exports_usd", "Goods exports", Unit.US_DOLLARS),
            number("goods_imports_usd", "Goods imports", Unit.US_DOLLARS),
            number("services_exports_usd", "Services exports", Unit.US_DOLLARS),
            number("balance_usd", "Goods balance", Unit.US_DOLLARS).withFormula(balance)),
        "year",
        rows);
  }

  static ResultTable months() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String month = "%d-%02d".formatted(2013 + i / 12, i % 12 + 1);
      boolean missing = i >= 60 && i < 66;
      double balance = -5.6 + 0.9 * Math.sin(i / 5.0) + 0.3 * Math.cos(i);
      rows.add(
          List.of(
              Cell.text(month),
              missing
                  ? Cell.missing(Shorthand.CONFIDENTIAL, "the month is withheld")
                  : Cell.whole(dollars(balance)),
              Cell.whole(dollars(-5.2 - i / 400.0))));
    }
    return table(
        "bilateral-monthly",
        "US goods balance with Japan by month",
        "Census basis, seasonally adjusted.",
        List.of(CENSUS, BEA),
        List.of(
            text("month", "Month"),
            number("balance_usd", "Balance", Unit.US_DOLLARS),
            number("mean_usd", "Mean of the twelve months to this one", Unit.US_DOLLARS)),
        "month",
        rows);
  }

  static ResultTable rates() {
    String[] days = {"2025-02-10", "2025-04-03", "2025-04-09", "2025-04-10", "2025-08-07"};
    double[] cars = {2.5, 27.5, 27.5, 27.5, 15};
    double[] others = {1.4, 8.9, 21.8, 14.2, 13.3};
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      rows.add(List.of(Cell.text(days[i]), Cell.real(cars[i]), Cell.real(others[i])));
    }
    return table(
        "tariff-timeline",
        "Duties on imports from Japan by day",
        "Rates in force on the day.",
        List.of(CENSUS),
        List.of(
            text("date", "Day"),
            number("car_pct", "Car", Unit.PERCENT),
            number("all_pct", "All imports", Unit.PERCENT)),
        "date",
        rows);
  }

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

  static long dollars(double billions) {
    return Math.round(billions * 1e9);
  }

  static ColumnSpec text(String name, String label) {
    return ColumnSpec.of(name, label, Unit.TEXT, "Sample column.");
  }

  static ColumnSpec number(String name, String label, Unit unit) {
    return new ColumnSpec(name, label, unit, "Sample column.", Optional.empty());
  }

  static ResultTable table(
      String id,
      String title,
      String about,
      List<Citation> citations,
      List<ColumnSpec> columns,
      String key,
      List<List<Cell>> rows) {
    return new ResultTable(new TableSpec(id, title, about, citations, columns, List.of(key)), rows);
  }
}
