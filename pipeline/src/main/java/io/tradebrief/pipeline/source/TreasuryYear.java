package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The block of one year in the Treasury's history of holders.
 *
 * @param columns the column of each month, {@code 2024-12} first; of a month that stands twice the
 *     one of the new series
 * @param seen what the rows of the block so far were about
 */
record TreasuryYear(Map<String, Integer> columns, Set<String> seen) {
  private static final int BILLIONS = 9;
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\d+/$");
  private static final Set<String> NO_FIGURE = Set.of("", "n.a.", "*");

  /** Before the first block. */
  static TreasuryYear none() {
    return new TreasuryYear(Map.of(), new HashSet<>());
  }

  /**
   * The block under two rows of header.
   *
   * @param months the upper row, the names of the months
   * @param years the lower row
   */
  static TreasuryYear of(List<String> months, Row years) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 1; column < months.size(); column++) {
      int month = MONTHS.indexOf(PlainText.of(months.get(column))) + 1;
      String year = years.cell(column);
      if (month > 0 && Periods.isYear(year)) {
        columns.putIfAbsent(String.format(Locale.ROOT, "%s-%02d", year, month), column);
      }
    }
    return new TreasuryYear(columns, new HashSet<>());
  }

  /** Whether the row names the months of a block. */
  static boolean areMonths(Row row) {
    return row.cell(0).isEmpty() && MONTHS.contains(row.cell(1));
  }

  /** Whether anything stands beside the label; footnotes and captions are labels only. */
  static boolean hasFigures(Row row) {
    return row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank());
  }

  /** Takes a row of a holder, or of what the official holders hold. */
  void screen(Row row, Partners partners, Screened.Builder<Holding> screened) {
    RowCheck check = new RowCheck();
    String name = PlainText.of(FOOTNOTE.matcher(row.cell(0)).replaceAll(""));
    String instrument =
        switch (name) {
          case "Treasury Bills" -> "bills";
          case "T-Bonds & Notes" -> "bonds-and-notes";
          default -> "all";
        };
    String holder = instrument.equals("all") ? name : "For. Official";
    Partner partner = check.partner(partners, Scheme.TREASURY, holder);
    check.that(!columns.isEmpty(), Rule.PERIOD);
    List<Holding> holdings = new ArrayList<>();
    columns.forEach(
        (period, column) -> {
          String text = row.cell(column);
          if (!NO_FIGURE.contains(text)) {
            long dollars = check.wholeUnits(text, BILLIONS);
            check.that(dollars >= 0, Rule.NOT_NEGATIVE);
            holdings.add(new Holding(partner.code(), holder, period, dollars, "USD", instrument));
          }
        });
    screened.settle(row, check, () -> holdings);
  }
}
