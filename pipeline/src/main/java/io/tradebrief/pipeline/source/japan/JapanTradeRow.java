package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A year of one commodity, and country where there is one, in Japan's trade statistics.
 *
 * @param row as it stands
 * @param columns of the file
 * @param check what it was found to break
 * @param partner the country, the World if the file has none
 * @param yen the twelve months and then the year; empty where there is no figure
 * @param quantities likewise
 */
record JapanTradeRow(
    Row row,
    JapanTradeColumns columns,
    RowCheck check,
    Partner partner,
    List<Optional<Long>> yen,
    List<Optional<Double>> quantities) {

  /** Each of twelve months may be rounded, and the year too; in yen. */
  private static final long ROUNDING = 13_000;

  static JapanTradeRow of(Row row, JapanTradeColumns columns, Partners partners) {
    RowCheck check = new RowCheck();
    String country = columns.text(row, "Country");
    Partner partner =
        columns.header().has("Country")
            ? check.partner(partners, Scheme.JAPAN_CUSTOMS, country)
            : check.partner(partners, Scheme.HOUSE, "WLD");
    check.that(Periods.isYear(columns.text(row, "Year")), Rule.PERIOD);
    check.that(code(row, columns).matches("\\d{9}"), Rule.KNOWN_CODE);
    check.that(columns.text(row, "Exp or Imp").matches("[12]?"), Rule.KNOWN_CODE);
    JapanTradeRow line =
        new JapanTradeRow(row, columns, check, partner, new ArrayList<>(), new ArrayList<>());
    Periods.MONTHS.forEach(line::take);
    line.take("Year");
    check.that(line.sumsUp(), Rule.SUMS);
    return line;
  }

  private static String code(Row row, JapanTradeColumns columns) {
    return JapanFigure.code(columns.text(row, "HS"));
  }

  private void take(String span) {
    String value = columns.value(row, span);
    String quantity = columns.quantity(row, span);
    yen.add(
        JapanFigure.isMissing(value)
            ? Optional.empty()
            : Optional.of(JapanFigure.yen(value, check)));
    quantities.add(
        columns.unit(row).isEmpty() || JapanFigure.isMissing(quantity)
            ? Optional.empty()
            : Optional.of(JapanFigure.number(quantity, check)));
  }

  private boolean sumsUp() {
    long months = yen.stream().limit(12).mapToLong(month -> month.orElse(0L)).sum();
    return yen.get(12).isEmpty() || Math.abs(months - yen.get(12).get()) <= ROUNDING;
  }

  /** The last month with trade, 0 if there is none. */
  int lastMonth() {
    int last = 12;
    while (last > 0 && yen.get(last - 1).orElse(0L) == 0) {
      last--;
    }
    return last;
  }

  /**
   * The facts of an accepted row.
   *
   * @param published how many months of the year are
   */
  List<TradeFlow> facts(int published) {
    List<TradeFlow> facts = new ArrayList<>();
    String year = columns.text(row, "Year");
    for (int month = 0; month < published; month++) {
      String period = String.format(Locale.ROOT, "%s-%02d", year, month + 1);
      int index = month;
      yen.get(month).ifPresent(amount -> facts.add(fact(period, amount, index)));
    }
    if (published == 12) {
      yen.get(12).ifPresent(amount -> facts.add(fact(year, amount, 12)));
    }
    return facts;
  }

  private TradeFlow fact(String period, long amount, int index) {
    boolean export = columns.text(row, "Exp or Imp").equals("1");
    String agreement = columns.text(row, "EPA");
    return new TradeFlow(
        "JPN",
        partner.code(),
        export ? TradeFlow.EXPORT : TradeFlow.IMPORT,
        TradeFlow.GOODS,
        "jp-hs9",
        code(row, columns),
        period,
        agreement.isEmpty() ? TradeFlow.VALUE : TradeFlow.PREFERENTIAL_VALUE,
        amount,
        "JPY",
        "customs",
        agreement.isEmpty()
            ? export ? "total" : "general"
            : "preference-" + agreement + "-" + columns.text(row, "EPA Code"),
        export ? "fob" : "cif",
        "nsa",
        quantities.get(index).orElse(null),
        quantities.get(index).isPresent() ? columns.unit(row) : null);
  }
}
