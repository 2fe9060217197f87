package io.tradebrief.reports.workbook;

import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.workbook.SampleTables.CENSUS;
import static io.tradebrief.reports.workbook.SampleTables.dollars;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The two tables of balances that most tests look at; the figures are made up. */
final class SampleBalances {
  private SampleBalances() {}

  /** What is traded with a partner, in dollars. */
  record Trade(String partner, long exports, long imports) {}

  /** The balance of a sector, in dollars. */
  record Sector(String name, long balance) {}

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
    List<Trade> trades = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      trades.add(new Trade(partners[i], dollars(exports[i]), dollars(imports[i])));
    }
    Formula balance = column("balance_usd");
    return Sheet.of("deficit-ranking", trades)
        .title("Largest US goods deficits, 2024")
        .about(
            "Goods balance of the United States with each partner, Census basis, not seasonally"
                + " adjusted, general imports at customs value.")
        .cites(List.of(CENSUS))
        .key("partner")
        .totalsIn("partner")
        .rank("rank", "Rank", "Place.", Ranking.smallestFirst("balance_usd"))
        .text("partner", "Partner", "Name of the partner.", Trade::partner)
        .usd("exports_usd", "Exports", "Goods exports.", t -> Cell.whole(t.exports()))
        .usd("imports_usd", "Imports", "Goods imports.", t -> Cell.whole(t.imports()))
        .usd("balance_usd", "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .pct("share_of_deficits_pct", "Share", "Share of all deficits.")
        .is(percent(balance, in("all", "balance_usd")))
        .ratio("of_largest", "Scale", "Balance over the largest deficit.")
        .is(balance.over(Formula.fold(Formula.How.SMALLEST, "balance_usd")))
        .total(Total.sum("all", "All deficits", negative("balance_usd")))
        .total(Total.sum("large", "Two largest", Condition.atMost("rank", 2)))
        .total(Total.sum("net", "Net balance"))
        .table();
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
    List<Sector> sectors = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      sectors.add(new Sector(names[i], dollars(balances[i])));
    }
    return Sheet.of("sector-balance", sectors)
        .title("US goods balance with Japan by sector, 2024")
        .about("Exports less general imports by end-use sector, Census basis.")
        .cites(List.of(CENSUS))
        .key("sector")
        .totalsIn("sector")
        .text("sector", "Sector", "The sector.", Sector::name)
        .column(
            ColumnSpec.of("balance_usd", "Balance", Unit.WHOLE_US_DOLLARS, "Exports less imports."),
            sector -> Cell.whole(sector.balance()))
        .total(Total.sum("goods", "Total goods balance"))
        .table();
  }
}
