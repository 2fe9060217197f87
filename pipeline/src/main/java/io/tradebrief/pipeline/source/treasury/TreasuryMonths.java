package io.tradebrief.pipeline.source.treasury;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Months of the Treasury's holders side by side, in billion dollars. The holders listed, with all
 * others in one row, make up the grand total; what official holders have, and in which instruments,
 * are parts of it that the publisher states besides.
 *
 * @param columns the column of each month, {@code 2024-12} first
 * @param totals the grand total of each month and what is listed
 */
record TreasuryMonths(Map<String, Integer> columns, ControlTotals totals) {
  private static final int BILLIONS = 9;
  private static final String GRAND_TOTAL = "Grand Total";
  private static final String OFFICIAL = "For. Official";
  private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\d+/$");
  private static final Pattern OF_WHICH = Pattern.compile("^Of Which:\\s*Foreign Official\\s*");
  private static final Set<String> NO_FIGURE = Set.of("", "n.a.", "*");

  /** Below this the publisher prints a star; in dollars. */
  private static final double STAR = 50_000_000;

  /**
   * What a row is about.
   *
   * @param holder as the Treasury's history names it
   * @param instrument all, or one of those that official holders have
   */
  private record Subject(String holder, String instrument) {
    static Subject of(String label) {
      String name = PlainText.of(FOOTNOTE.matcher(label).replaceAll(""));
      boolean official = OF_WHICH.matcher(name).find();
      String kind = OF_WHICH.matcher(name).replaceAll("");
      return switch (kind) {
        case "Treasury Bills" -> new Subject(OFFICIAL, "bills");
        case "T-Bonds & Notes" -> new Subject(OFFICIAL, "bonds-and-notes");
        default -> new Subject(official ? OFFICIAL : name, "all");
      };
    }

    boolean isListed() {
      return instrument.equals("all") && !holder.equals(OFFICIAL) && !holder.equals(GRAND_TOTAL);
    }
  }

  /** A release of the holders under one of the publisher's titles. */
  static Dataset dataset(String title) {
    return new Dataset(
        "treasury-major-foreign-holders",
        "U.S. Department of the Treasury and Federal Reserve Board",
        title);
  }

  /** Takes a row of a holder, or of what the official holders hold. */
  void screen(Row row, Partners partners, Screened.Builder<Holding> screened) {
    RowCheck check = new RowCheck();
    Subject subject = Subject.of(row.cell(0));
    Partner partner = check.partner(partners, Scheme.TREASURY, subject.holder());
    check.that(!columns.isEmpty(), Rule.PERIOD);
    List<Holding> holdings = new ArrayList<>();
    columns.forEach(
        (period, column) -> {
          String text = row.cell(column);
          if (NO_FIGURE.contains(text)) {
            count(subject, period, 0, text.equals("*") ? STAR : 0);
          } else {
            RowCheck ofCell = new RowCheck();
            long dollars = ofCell.wholeUnits(text, BILLIONS);
            ofCell.that(dollars >= 0, Rule.NOT_NEGATIVE);
            ofCell.broken().forEach(rule -> check.that(false, rule));
            if (ofCell.passed()) {
              count(subject, period, dollars, ControlTotals.halfUnit(text, BILLIONS));
            } else {
              totals.unknownPart(nameOf(period));
            }
            holdings.add(
                new Holding(
                    partner.code(),
                    subject.holder(),
                    period,
                    dollars,
                    "USD",
                    subject.instrument()));
          }
        });
    screened.settle(row, check, () -> holdings);
  }

  private static String nameOf(String period) {
    return "the grand total of " + period;
  }

  private void count(Subject subject, String period, long dollars, double rounding) {
    String name = nameOf(period);
    if (subject.isListed()) {
      totals.part(name, dollars, rounding);
    } else if (subject.holder().equals(GRAND_TOTAL) && dollars > 0) {
      totals.total(name, dollars, rounding);
    } else if (subject.holder().equals(OFFICIAL)) {
      String official = "what official holders hold of " + period;
      if (!subject.instrument().equals("all")) {
        totals.part(official, dollars, rounding);
      } else if (dollars > 0) {
        totals.total(official, dollars, rounding);
      }
    }
  }
}
