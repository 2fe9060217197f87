package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.workbook.SampleTables.CENSUS;
import static io.tradebrief.reports.workbook.SampleTables.dollars;
import static io.tradebrief.reports.workbook.SampleTables.number;
import static io.tradebrief.reports.workbook.SampleTables.table;
import static io.tradebrief.reports.workbook.SampleTables.text;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The two tables of balances that most tests look at; the figures are made up. */
final class SampleBalances {
  private SampleBalances() {}

  static ResultTable ranking() {
    String[] partners = {
      "China",
      "Mexico",
      "Viet Nam",
      "Ireland",
      "Germany",
      "Taiwan",
      "Japan",
      "Korea",
      "Canada",
      "Thailand"
    };
    double[] exports = {143.5, 334.0, 13.1, 16.5, 75.6, 42.3, 79.7, 65.5, 349.4, 17.7};
    double[] imports = {438.9, 505.9, 136.6, 103.3, 160.4, 116.3, 148.2, 131.5, 412.7, 63.3};
    int last = partners.length - 1;
    Formula balance = Formula.column("exports_usd").minus(Formula.column("imports_usd"));
    Formula share =
        Formula.column("balance_usd")
            .over(Formula.sum("balance_usd", 0, last))
            .times(Formula.constant(100));
    Formula ofFirst = Formula.column("balance_usd").over(Formula.at("balance_usd", 0));
    double sum = 0;
    for (int i = 0; i <= last; i++) {
      sum += dollars(exports[i]) - dollars(imports[i]);
    }
    double first = dollars(exports[0]) - dollars(imports[0]);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      long x = dollars(exports[i]);
      long m = dollars(imports[i]);
      rows.add(
          List.of(
              Cell.whole(i + 1L),
              Cell.text(partners[i]),
              Cell.whole(x),
              Cell.whole(m),
              Cell.whole(x - m),
              Cell.real((x - m) / sum * 100),
              Cell.real((x - m) / first)));
    }
    return table(
        "deficit-ranking",
        "Largest US goods deficits, 2024",
        "Goods balance of the United States with each partner, Census basis, not seasonally"
            + " adjusted, general imports at customs value.",
        List.of(CENSUS),
        List.of(
            number("rank", "Rank", Unit.RANK),
            text("partner", "Partner"),
            number("exports_usd", "Exports", Unit.US_DOLLARS),
            number("imports_usd", "Imports", Unit.US_DOLLARS),
            number("balance_usd", "Balance", Unit.US_DOLLARS).withFormula(balance),
            number("share_of_deficits_pct", "Share", Unit.PERCENT).withFormula(share),
            number("of_largest", "Scale", Unit.RATIO).withFormula(ofFirst)),
        "partner",
        rows);
  }

  static ResultTable sectors() {
    String[] names = {
      "Autos and auto parts",
      "Industrial machinery and electrical equipment, including computers and telecommunications",
      "Semiconductors and pharmaceuticals",
      "Other manufactures",
      "Aircraft and defense equipment",
      "Mineral fuels (LNG, crude oil, coal)",
      "Agricultural and food products",
    };
    double[] balances = {-53.4, -21.8, -7.2, -16.4, 7.9, 11.3, 11.1};
    List<List<Cell>> rows = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < names.length; i++) {
      sum += dollars(balances[i]);
      rows.add(List.of(Cell.text(names[i]), Cell.whole(dollars(balances[i]))));
    }
    Formula total = Formula.sum("balance_usd", 0, names.length - 1);
    rows.add(List.of(Cell.text("Total goods balance"), Cell.whole(sum, total)));
    return table(
        "sector-balance",
        "US goods balance with Japan by sector, 2024",
        "Exports less general imports by end-use sector, Census basis.",
        List.of(CENSUS),
        List.of(text("sector", "Sector"), number("balance_usd", "Balance", Unit.WHOLE_US_DOLLARS)),
        "sector",
        rows);
  }
}
