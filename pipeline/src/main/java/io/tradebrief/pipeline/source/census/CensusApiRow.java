package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.UsGoods;
import io.tradebrief.pipeline.source.census.CensusApiColumns.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A product of one partner in one month, as the Census Bureau's API gives it.
 *
 * <p>General and consumption imports stand side by side and are never added: each is a fact of its
 * own system. Year-to-date amounts are a year only in December.
 */
record CensusApiRow(Row row, CensusApiColumns columns, RowCheck check) {
  private static final Pattern HS = Pattern.compile("\\d+");

  /** The groups of countries: numbers below 1000, and continents such as {@code 1XXX}. */
  private static final Pattern GROUP = Pattern.compile("0\\d\\d\\d|\\dXXX");

  /** The one group of which other publishers speak too, whatever its number. */
  private static final Map<String, String> GROUPS = Map.of("EUROPEAN UNION", "EUN");

  /** A row with its check begun: the row is as long as the header. */
  static CensusApiRow of(Row row, CensusApiColumns columns, int cells) {
    RowCheck check = new RowCheck();
    check.that(row.cells().size() == cells, Rule.COLUMN_COUNT);
    return new CensusApiRow(row, columns, check);
  }

  /** The facts of the row; what it breaks is noted in the check. */
  List<TradeFlow> facts(Partners partners) {
    String code = columns.code(row);
    check.that(!code.isEmpty(), Rule.KEY_PRESENT);
    check.that(code.equals(CensusApiColumns.ALL) || HS.matcher(code).matches(), Rule.KNOWN_CODE);
    Optional<String> classification = columns.classification(row);
    check.that(classification.isPresent(), Rule.KNOWN_CODE);
    String partner = isGroup() ? GROUPS.getOrDefault(name(), "") : partner(partners);
    String period = period();
    UsGoods goods =
        new UsGoods(
            partner,
            columns.flow(),
            classification.orElse(""),
            code.equals(CensusApiColumns.ALL) ? TradeFlow.TOTAL : code);
    List<TradeFlow> facts = new ArrayList<>();
    for (Amount amount : columns.amounts()) {
      facts.addAll(fact(goods, amount, period));
    }
    return partner.isEmpty() ? List.of() : facts;
  }

  private List<TradeFlow> fact(UsGoods goods, Amount amount, String period) {
    String text = columns.text(row, amount.variable());
    if (text.isEmpty()) {
      return List.of();
    }
    long dollars = check.wholeUnits(text, 0);
    check.that(dollars >= 0, Rule.NOT_NEGATIVE);
    Double quantity = quantity(amount);
    String unit = quantity == null ? null : columns.text(row, "UNIT_QY1");
    return stated(amount, period)
        .map(of -> goods.amount(of, amount.measure(), amount.system(), dollars, quantity, unit))
        .stream()
        .toList();
  }

  /** The period an amount of the row is of; none if it is a year to date. */
  private static Optional<String> stated(Amount amount, String period) {
    boolean month = period.length() == 7;
    if (!amount.annual()) {
      return month ? Optional.of(period) : Optional.empty();
    }
    boolean year = !month || period.endsWith("-12");
    return year && period.length() >= 4 ? Optional.of(period.substring(0, 4)) : Optional.empty();
  }

  /** The first quantity; null if there is none, or no unit that gives it meaning. */
  private Double quantity(Amount amount) {
    String text = columns.text(row, amount.quantity());
    String unit = columns.text(row, "UNIT_QY1");
    if (text.isEmpty() || unit.isEmpty() || unit.equals(CensusApiColumns.ALL)) {
      return null;
    }
    return check.number(text);
  }

  /**
   * Whether the row is of a group of countries. The API numbers them otherwise than the Bureau's
   * table by country does, so only the name says which is meant; a group that is in no other source
   * gives no fact.
   */
  boolean isGroup() {
    return GROUP.matcher(columns.text(row, "CTY_CODE")).matches();
  }

  /** The publisher's name of the country or group. */
  String name() {
    return columns.text(row, "CTY_NAME");
  }

  private String partner(Partners partners) {
    String code = columns.text(row, "CTY_CODE");
    check.that(!code.isEmpty(), Rule.KEY_PRESENT);
    return check
        .partner(partners, Scheme.CENSUS, code.equals(CensusApiColumns.ALL) ? "0000" : code)
        .code();
  }

  /** The year or month of {@code time}, or of {@code YEAR} and {@code MONTH}. */
  private String period() {
    String month = columns.text(row, "MONTH");
    String period = columns.text(row, "time");
    if (period.isEmpty()) {
      period = columns.text(row, "YEAR") + (month.isEmpty() ? "" : "-" + month);
    }
    check.that(Periods.isPeriod(period) && !Periods.isQuarter(period), Rule.PERIOD);
    return period;
  }
}
