package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of one partner in Census {@code country.xlsx}.
 *
 * @param row as it stands
 * @param check what it was found to break
 * @param year 0 if the cell holds none
 * @param code Schedule C, four digits
 * @param partner whom the code means, a stand-in with the publisher's name if nobody knows
 * @param importsSystem {@code general}, or {@code consumption} for the groups the publisher marks
 *     so
 * @param imports dollars, the twelve months and then the year
 * @param exports likewise
 */
record CensusRow(
    Row row,
    RowCheck check,
    int year,
    String code,
    Partner partner,
    String importsSystem,
    List<Long> imports,
    List<Long> exports) {
  private static final int MILLIONS = 6;
  private static final String WORLD_SEASONALLY_ADJUSTED = "0004";
  private static final String MARK_OF_CONSUMPTION = "(Consump)";

  static CensusRow of(Row row, CensusColumns columns, Partners partners) {
    RowCheck check = new RowCheck();
    check.that(row.cells().size() <= columns.count(), Rule.COLUMN_COUNT);
    String year = row.cell(columns.year());
    String code = padded(row.cell(columns.code()));
    check.that(!year.isEmpty() && !code.isEmpty(), Rule.KEY_PRESENT);
    check.that(Periods.isYear(year), Rule.PERIOD);
    Partner partner = check.partner(partners.find(Scheme.CENSUS, code), row.cell(columns.name()));
    boolean consumption = row.cell(columns.name()).contains(MARK_OF_CONSUMPTION);
    return new CensusRow(
        row,
        check,
        Periods.isYear(year) ? Integer.parseInt(year) : 0,
        code,
        partner,
        consumption ? "consumption" : "general",
        dollars(row, columns.imports(), code, check),
        dollars(row, columns.exports(), code, check));
  }

  /** A spreadsheet takes the zeros before a code for superfluous. */
  private static String padded(String code) {
    return code.matches("\\d{1,3}") ? "0".repeat(4 - code.length()) + code : code;
  }

  private static List<Long> dollars(Row row, List<Integer> columns, String code, RowCheck check) {
    List<Long> dollars = new ArrayList<>(columns.size());
    long total = 0;
    int decimals = 0;
    for (int column : columns) {
      String millions = row.cell(column);
      long amount =
          code.equals(WORLD_SEASONALLY_ADJUSTED)
              ? check.nearestUnit(millions, MILLIONS)
              : check.wholeUnits(millions, MILLIONS);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      dollars.add(amount);
      total += amount;
      decimals = Math.max(decimals, decimals(millions));
    }
    long year = dollars.get(dollars.size() - 1);
    long months = total - year;
    boolean adds = Math.abs(months - year) <= roundingOfAYear(decimals);
    check.that(adds || check.hasUnreadableCell(), Rule.SUMS);
    return dollars;
  }

  private static int decimals(String millions) {
    int point = millions.indexOf('.');
    boolean power = millions.indexOf('e') >= 0 || millions.indexOf('E') >= 0;
    return power ? MILLIONS : Math.min(MILLIONS, point < 0 ? 0 : millions.length() - point - 1);
  }

  /** Thirteen figures, each off by up to half a unit of the last decimal printed; in dollars. */
  private static long roundingOfAYear(int decimals) {
    long unit = 1;
    for (int i = decimals; i < MILLIONS; i++) {
      unit *= 10;
    }
    return 13 * unit / 2;
  }

  /** The last month with trade, 0 if there is none. */
  int lastMonth() {
    for (int month = 12; month > 0; month--) {
      if (imports.get(month - 1) != 0 || exports.get(month - 1) != 0) {
        return month;
      }
    }
    return 0;
  }

  /** The facts of an accepted row: its published months, and the year if all are published. */
  List<TradeFlow> facts(CensusMonths months) {
    List<TradeFlow> facts = new ArrayList<>();
    List<String> published = months.published(year);
    for (int month = 0; month < published.size(); month++) {
      facts.add(imported(published.get(month), imports.get(month)));
      facts.add(exported(published.get(month), exports.get(month)));
    }
    if (months.isComplete(year)) {
      facts.add(imported(Integer.toString(year), imports.get(12)));
      facts.add(exported(Integer.toString(year), exports.get(12)));
    }
    return facts;
  }

  private TradeFlow imported(String period, long dollars) {
    return flow(TradeFlow.IMPORT, period, dollars, importsSystem, "customs");
  }

  private TradeFlow exported(String period, long dollars) {
    return flow(TradeFlow.EXPORT, period, dollars, "total", "fas");
  }

  private TradeFlow flow(
      String flow, String period, long dollars, String system, String valuation) {
    return new TradeFlow(
        "USA",
        partner.code(),
        flow,
        TradeFlow.GOODS,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        period,
        TradeFlow.VALUE,
        dollars,
        "USD",
        "customs",
        system,
        valuation,
        adjustment(),
        null,
        null);
  }

  private String adjustment() {
    return code.equals(WORLD_SEASONALLY_ADJUSTED) ? "sa" : "nsa";
  }
}
