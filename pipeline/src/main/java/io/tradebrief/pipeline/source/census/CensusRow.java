package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
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

  /** Before it the World has what nobody assigned to a country, such as exports undocumented. */
  private static final int FIRST_YEAR_BY_COUNTRY = 1992;

  /** Codes below it are groups of countries and baskets of goods. */
  private static final String WORLD_AS_COUNTED = "0015";

  private static final String FIRST_COUNTRY = "1000";

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
    double rounding = 0;
    for (int column : columns) {
      String millions = row.cell(column);
      long amount =
          code.equals(WORLD_SEASONALLY_ADJUSTED)
              ? check.nearestUnit(millions, MILLIONS)
              : check.wholeUnits(millions, MILLIONS);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      dollars.add(amount);
      total += amount;
      rounding += ControlTotals.halfUnit(millions, MILLIONS);
    }
    long year = dollars.get(dollars.size() - 1);
    long months = total - year;
    boolean adds = Math.abs(months - year) <= rounding;
    check.that(adds || check.hasUnreadableCell(), Rule.SUMS);
    return dollars;
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

  /** That the row has trade up to a month. */
  CensusMonths.Seen seen() {
    return new CensusMonths.Seen(year, lastMonth(), code.equals(WORLD_AS_COUNTED));
  }

  /** Holds the partners of a year against the World; groups of partners are neither. */
  void count(ControlTotals totals) {
    count(totals, "imports", imports);
    count(totals, "exports", exports);
  }

  private void count(ControlTotals totals, String flow, List<Long> dollars) {
    String name = "the World's " + flow + " of " + year;
    if (year < FIRST_YEAR_BY_COUNTRY) {
      return;
    }
    if (check.hasUnreadableCell()) {
      totals.unknownPart(name);
    } else if (code.equals(WORLD_AS_COUNTED)) {
      totals.total(name, dollars.get(12), 0);
    } else if (code.compareTo(FIRST_COUNTRY) >= 0) {
      totals.part(name, dollars.get(12), 0);
    }
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
