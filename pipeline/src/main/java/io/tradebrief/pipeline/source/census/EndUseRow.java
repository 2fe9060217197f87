package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.UsGoods;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A product of one partner in a Census end-use file.
 *
 * @param row as it stands
 * @param check what it was found to break
 * @param census the publisher's code of the partner, four digits
 * @param partnerCode the house's, or a stand-in for one that nobody knows
 * @param endUse five digits
 * @param dollars a year
 */
record EndUseRow(
    Row row, RowCheck check, String census, String partnerCode, String endUse, List<Long> dollars) {
  private static final Pattern END_USE = Pattern.compile("\\d{5}");

  static EndUseRow of(Row row, EndUseColumns columns, Partners partners) {
    RowCheck check = new RowCheck();
    check.that(row.cells().size() == columns.count(), Rule.COLUMN_COUNT);
    String census = row.cell(columns.partner());
    String endUse = endUse(row.cell(columns.endUse()));
    check.that(!census.isEmpty() && !endUse.isEmpty(), Rule.KEY_PRESENT);
    check.that(END_USE.matcher(endUse).matches(), Rule.KNOWN_CODE);
    Partner partner = check.partner(partners, Scheme.CENSUS, padded(census, 4));
    List<Long> dollars = new ArrayList<>(columns.values().size());
    for (int column : columns.values()) {
      long amount = check.wholeUnits(row.cell(column), 0);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      dollars.add(amount);
    }
    return new EndUseRow(row, check, padded(census, 4), partner.code(), endUse, dollars);
  }

  /** The code as the publisher means it: a spreadsheet takes its zeros for superfluous. */
  static String endUse(String cell) {
    return padded(cell, 5);
  }

  private static String padded(String code, int digits) {
    boolean cut = !code.isEmpty() && code.length() < digits && code.matches("\\d+");
    return cut ? "0".repeat(digits - code.length()) + code : code;
  }

  /** Holds the partners of a year against the World; codes below 1000 are groups. */
  void count(ControlTotals totals, String flow, List<String> years) {
    boolean country = census.compareTo("1000") >= 0;
    for (int year = 0; year < years.size(); year++) {
      String name = "the World's " + flow + "s of " + years.get(year);
      if (check.hasUnreadableCell()) {
        totals.unknownPart(name);
      } else if (isWorld()) {
        totals.addToTotal(name, dollars.get(year));
      } else if (country) {
        totals.part(name, dollars.get(year), 0);
      }
    }
  }

  boolean isWorld() {
    return partnerCode.equals("WLD");
  }

  /**
   * The facts of an accepted row.
   *
   * @param published the positions of the years to give
   */
  List<TradeFlow> facts(String flow, List<String> years, List<Integer> published) {
    UsGoods goods = new UsGoods(partnerCode, flow, "enduse5", endUse);
    String system = flow.equals(TradeFlow.IMPORT) ? "general" : "total";
    return published.stream()
        .map(year -> goods.amount(years.get(year), TradeFlow.VALUE, system, dollars.get(year)))
        .toList();
  }
}
