package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Pledge;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The measures of investment and holdings that several exhibits share. */
public final class FinanceMeasures {
  private static final String WORLD = "WLD";

  private FinanceMeasures() {}

  /**
   * Direct investment of years, that of the reporter and that among the reporter, the partner and
   * the parties of pledges: by {@code dataset, reporter_code, counterpart_code, direction, period,
   * measure, component, industry, currency, basis}. Where two datasets state one figure, the one
   * that the configuration names first is to be taken.
   */
  public static Measure investment(Context context) {
    SortedSet<String> parties = new TreeSet<>();
    parties.add(context.question().reporter());
    parties.add(context.question().partner());
    for (Pledge pledge : context.lists().pledges()) {
      parties.add(pledge.investorCode());
      parties.add(pledge.hostCode());
    }
    SortedSet<String> counterparts = new TreeSet<>(parties);
    counterparts.add(WORLD);
    Where amongThem =
        new Where.Every(
            List.of(
                Where.is("reporter_code", parties), Where.is("counterpart_code", counterparts)));
    return Measure.of(context, Investment.KIND, Role.DIRECT_INVESTMENT)
        .where(
            new Where.Either(
                List.of(Where.is("reporter_code", context.question().reporter()), amongThem)))
        .where(Where.years())
        .by(
            Axis.DATASET,
            "reporter_code",
            "counterpart_code",
            "direction",
            "period",
            "measure",
            "component",
            "industry",
            "currency",
            "basis");
  }

  /** All holdings of the reporter's securities, in dollars: by {@code period, holder_code}. */
  public static Measure holdings(Context context) {
    return Measure.of(context, Holding.KIND, Role.SECURITIES_HOLDINGS)
        .where("instrument", "all")
        .where("currency", "USD")
        .by("period", "holder_code");
  }
}
