package io.tradebrief.reports.table;

/**
 * What a column measures and how a cell of it is shown. The stored value is never scaled or
 * rounded; {@code pattern} is a spreadsheet number format (each trailing comma divides what is
 * shown, not what is stored, by a thousand).
 *
 * @param text the unit as it stands in a header, empty for texts
 * @param suffix the ending a column name must have, so that names carry units; empty for none
 * @param pattern the spreadsheet number format, {@code @} for texts
 */
public record Unit(String text, String suffix, String pattern) {
  public static final Unit TEXT = new Unit("", "", "@");
  public static final Unit US_DOLLARS =
      new Unit("US dollars, shown in millions", "_usd", "#,##0.0,,;\u2212#,##0.0,,;0.0");
  public static final Unit WHOLE_US_DOLLARS = new Unit("US dollars", "_usd", "#,##0;\u2212#,##0;0");
  public static final Unit PERCENT = new Unit("per cent", "_pct", "0.0;\u22120.0;0.0");
  public static final Unit PERCENTAGE_POINTS =
      new Unit("percentage points", "_points", "0.0;\u22120.0;0.0");
  public static final Unit RATIO = new Unit("ratio", "", "0.00;\u22120.00;0.00");
  public static final Unit COUNT = new Unit("number", "", "#,##0;\u2212#,##0;0");
  public static final Unit RANK = new Unit("rank", "", "0");
  public static final Unit RANK_CHANGE = new Unit("places", "", "+0;\u22120;0");
  public static final Unit YEAR = new Unit("year", "", "0");
  public static final Unit LOCAL_CURRENCY_PER_US_DOLLAR =
      new Unit("local currency per US dollar", "", "#,##0.0000");

  /** Whether amounts of this unit are added up in totals: money and counts are. */
  public boolean isAddedUp() {
    return suffix.equals("_usd") || suffix.equals("_jpy") || equals(COUNT);
  }

  /** Whether cells of this unit are texts. */
  public boolean isText() {
    return "@".equals(pattern);
  }
}
