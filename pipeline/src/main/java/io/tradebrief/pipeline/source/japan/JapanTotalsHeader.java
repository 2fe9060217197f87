package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the months in a time series of Japan's trade, see {@link JapanTradeTotals}.
 *
 * @param area whom the title names, the World, a region or a country
 * @param columns those that are read
 * @param at where the row that names the months stands, counted from 0
 */
record JapanTotalsHeader(String area, List<Column> columns, int at) {
  static final String MONTHS = "Years/Months";

  /** What is of the whole area and of no single country of it. */
  static final String TOTAL = "Total";

  private static final Pattern TITLE =
      Pattern.compile("(.+?)\\s+Monthly Data\\s*\\((.+?)\\).*", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(Exp|Imp)-(Total|\\d{3})");
  private static final Pattern ALL_GOODS = Pattern.compile("'?0'?\\s*[~〜]\\s*'?9'?");
  private static final String THOUSAND_YEN = "(千円)";
  private static final KnownColumns KNOWN =
      KnownColumns.of(MONTHS).or(name -> NAME.matcher(name).matches());

  /**
   * A column of figures in thousand yen.
   *
   * @param at counted from 0
   * @param flow export or import
   * @param country its three digits, or {@link #TOTAL}
   */
  record Column(int at, String flow, String country) {}

  /**
   * Finds it, whichever of the two headers the file has.
   *
   * @throws BrokenFile if the title is not of months in thousand yen, or a column divides the rows
   */
  static JapanTotalsHeader of(SourceFile file, List<Row> rows, Screened.Builder<?> screened) {
    int at = 0;
    while (at < rows.size() && !rows.get(at).cell(0).equals(MONTHS)) {
      at++;
    }
    List<Row> above = rows.subList(0, Math.min(at, rows.size()));
    for (Row row : above) {
      Matcher title = TITLE.matcher(row.cell(0));
      if (title.matches() && at < rows.size()) {
        String area = PlainText.of(title.group(1));
        String kind = PlainText.of(title.group(2));
        if (kind.equals("Export") || kind.equals("Import")) {
          return new JapanTotalsHeader(area, allGoods(file, rows.subList(0, at + 1), kind), at);
        }
        StatedUnit.THOUSAND_YEN.check(file, "its title", List.of(kind));
        KNOWN.check(file, rows.subList(at, rows.size()), screened);
        return new JapanTotalsHeader(area, named(rows.get(at)), at);
      }
    }
    throw new BrokenFile(
        file.name(),
        "the lines above its table say '"
            + String.join(" / ", above.stream().map(row -> row.cell(0)).toList())
            + "', and 'Monthly Data' of an area is expected",
        "Download the monthly series, with its title lines");
  }

  private static List<Column> named(Row names) {
    List<Column> columns = new ArrayList<>();
    for (int column = 1; column < names.cells().size(); column++) {
      Matcher name = NAME.matcher(names.cell(column));
      if (name.matches()) {
        String flow = name.group(1).equals("Exp") ? TradeFlow.EXPORT : TradeFlow.IMPORT;
        columns.add(new Column(column, flow, name.group(2)));
      }
    }
    return columns;
  }

  /** The one column of all goods in a series by commodity. */
  private static List<Column> allGoods(SourceFile file, List<Row> header, String kind) {
    Row units = header.get(header.size() - 1);
    for (Row row : header) {
      for (int column = 1; column < row.cells().size(); column++) {
        if (ALL_GOODS.matcher(plain(row.cell(column))).matches()) {
          if (!plain(units.cell(column)).equals(THOUSAND_YEN)) {
            throw new BrokenFile(
                file.name(),
                "its column of all goods is in '" + units.cell(column) + "'",
                "Download the series in thousand yen (千円)");
          }
          String flow = kind.equals("Export") ? TradeFlow.EXPORT : TradeFlow.IMPORT;
          return List.of(new Column(column, flow, TOTAL));
        }
      }
    }
    throw new BrokenFile(
        file.name(),
        "no row above the months has the code '0'～'9' of all goods",
        "Download the series with the column of all goods (総額)");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
