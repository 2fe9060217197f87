package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.TradeTotals;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A report of the Census Bureau's USA Trade Online saved as CSV: some lines of titles, then a row a
 * commodity, country and month or year, with the measures side by side, in whole dollars with
 * thousands commas.
 *
 * <pre>
 * "USA Trade Online"
 * "Source: U.S. Census Bureau"
 *
 * Commodity,Country,Time,Customs Value (Gen) ($US),Vessel SWT (Gen) (kg)
 * "87 Vehicles, Except Railway",Japan,2024,"52,000,000,000","1,000"
 * "87 Vehicles, Except Railway",World Total,Jul-24,"400,000,000","2,000"
 * </pre>
 *
 * <p>The layout is known from programs that read such reports. Without a column of commodities a
 * row is of all of them, on the basis of the Bureau's table by country. Other measures than the
 * value of trade (by vessel or air, weights, balances) are not read; a report by state, port or
 * district is refused, and one by NAICS too.
 */
public final class UsaTradeOnline implements Source<TradeFlow> {
  /** Among so many lines stand the titles and the names of the columns. */
  private static final int ABOVE = 12;

  @Override
  public String id() {
    return "usa-trade-online-csv";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    for (int line = 0; line < ABOVE; line++) {
      if (UsaTradeColumns.areNamed(glimpse.row(line, ','))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Dataset dataset(SourceFile file) {
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(file);
    UsaTradeColumns columns = UsaTradeColumns.of(file, rows, at(rows));
    TreeSet<String> levels = new TreeSet<>();
    rows.subList(at(rows) + 1, rows.size()).stream()
        .filter(row -> !row.isBlank())
        .forEach(row -> columns.classification(row).ifPresent(levels::add));
    String level = levels.isEmpty() ? TradeFlow.ALL_PRODUCTS : levels.first();
    if (level.equals(TradeFlow.ALL_PRODUCTS)) {
      return new Dataset(
          "census-goods-by-partner", "U.S. Census Bureau", "USA Trade Online, by Country");
    }
    String flow = columns.onlyFlow(file) + "s";
    return new Dataset(
        "census-" + level + "-" + flow,
        "U.S. Census Bureau",
        "USA Trade Online, U.S. "
            + flow
            + " by Harmonized System, "
            + level.toUpperCase(Locale.ROOT));
  }

  private static int at(List<Row> rows) {
    int at = 0;
    while (!UsaTradeColumns.areNamed(rows.get(at).cells())) {
      at++;
    }
    return at;
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(file);
    int at = at(rows);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    UsaTradeColumns columns = UsaTradeColumns.of(file, rows, at);
    UsaTradeColumns.KNOWN.check(file, rows.subList(at, rows.size()), screened);
    screened.structure(at + 1L);
    TradeTotals totals = new TradeTotals(code -> !code.equals("EUN"));
    for (Row row : rows.subList(at + 1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      check.width(row, columns.count());
      List<TradeFlow> facts = columns.facts(row, partners, check);
      totals.add(check, facts);
      screened.settle(row, check, () -> facts);
    }
    totals.remark(screened);
    return screened.build();
  }
}
