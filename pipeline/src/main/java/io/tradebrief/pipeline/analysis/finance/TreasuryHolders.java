package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.measure.Holdings.OFFICIAL;
import static io.tradebrief.pipeline.measure.Holdings.WORLD;
import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Holdings;
import io.tradebrief.pipeline.measure.Holdings.Holder;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds the reporter's government securities: every holder at the latest month and at each
 * December since the earlier year, newest first. Groups and what is not broken down never rank. A
 * share is {@code 100 x / the published total of the month}; a change is the holdings less those of
 * the same month a year before.
 */
public final class TreasuryHolders implements Analysis {
  public static final String ID = "treasury-holders";
  static final String TOTAL = "Total as published";
  static final String DIFFERENCE = "Total less the sum of the holders above";

  /** The total that the publisher states for a row's month. */
  private static final Formula PUBLISHED =
      lookup(Block.BESIDE, "holdings_usd", is("holder_code", WORLD), same("month"));

  private static final Cell NOT_RANKED =
      notApplicable("a group, a total or a difference is not ranked");
  private static final Cell NOT_LISTED = notAvailable("the holder is not listed a year before");
  private static final Cell NO_TOTAL = notAvailable("the source states no total");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.SECURITIES_HOLDINGS);
  }

  @Override
  public Exhibit compute(Context context) {
    Holdings holdings = Holdings.of(context);
    String absent = context.whyAbsent(Role.SECURITIES_HOLDINGS);
    String why = absent.isEmpty() ? "the dataset at hand has no holdings" : absent;
    LeadingHolders leading = new LeadingHolders(context, holdings.months());

    return Sheet.of(ID, holdings.holders())
        .title(context.reporter() + ": foreign holders of its government securities, by month")
        .about(
            ("Every holder at the end of the latest month at hand and of each December since %d, "
                    + "newest first, ranked by size. Groups of countries are not ranked; foreign "
                    + "official holders are a part of the total.")
                .formatted(context.question().earlierYear()))
        .cites(context.citations(Role.SECURITIES_HOLDINGS))
        .whenEmpty(why)
        .key("month", "holder")
        .totalsIn("holder")
        .groupedBy("month")
        .text("month", "Month", "Year and month; holdings at its end.", Holder::month)
        .rank(
            "rank",
            "Rank",
            "Place among the countries of the month.",
            row -> holdings.place(row.month(), row.code()).orElse(NOT_RANKED))
        .text(
            "holder_code",
            "Code",
            "ISO 3166 alpha-3 code of the holder's country, or the house's code of a group.",
            Holder::code)
        .text(
            "holder",
            "Holder",
            "The country, the group, or the total.",
            row -> context.name(row.code()))
        .usd(
            "holdings_usd",
            "Holdings",
            "Securities held at the month's end.",
            row -> Cell.whole(holdings.amount(row).orElseThrow()))
        .pct(
            "share_of_total_pct",
            "Share of foreign holdings",
            "Holdings in per cent of the published total of the month.")
        .is(percent(column("holdings_usd"), PUBLISHED))
        .where(row -> holdings.has(row.of(WORLD)), NO_TOTAL)
        .usd(
            "change_usd",
            "Change over twelve months",
            "Holdings less those at the end of the same month a year before.")
        .isEach(row -> change(holdings, row, Block.BODY))
        .orElse(NOT_LISTED)
        .rank(
            "rank_year_before",
            "Rank a year before",
            "Place among the countries listed in the same month a year before.",
            row ->
                context.isCountry(row.code())
                    ? holdings.place(row.yearBefore().month(), row.code()).orElse(NOT_LISTED)
                    : NOT_RANKED)
        .totals(
            holdings.months().stream()
                .flatMap(month -> totals(context, holdings, month).stream())
                .toList())
        .notes(
            holdings.holders().isEmpty()
                ? List.of(method("No holdings are shown, because " + why + "."))
                : List.of())
        .note(table -> Optional.of(method(leading.custody(table))))
        .notes(context.lists().notes(ID))
        .note(table -> holdings.note())
        .chart(leading::bars)
        .chart(leading::lines)
        .finding(leading::finding)
        .exhibit();
  }

  /**
   * The holdings of a row less those of a year before, which stand in the table if that month is
   * shown; empty if the holder was not listed then.
   */
  private static Optional<Formula> change(Holdings holdings, Holder row, Block block) {
    Holder before = row.yearBefore();
    if (!holdings.has(before)) {
      return Optional.empty();
    }
    Formula now = column("holdings_usd");
    return Optional.of(
        holdings.months().contains(before.month())
            ? now.minus(
                lookup(block, "holdings_usd", is("month", before.month()), same("holder_code")))
            : now.minus(constant((double) holdings.amount(before).orElseThrow())).rounded());
  }

  /** The published total of a month, what the holders miss of it, and its official part. */
  private static List<Total> totals(Context context, Holdings holdings, String month) {
    List<Total> totals = new ArrayList<>();
    Holder world = new Holder(month, WORLD);
    Holder official = new Holder(month, OFFICIAL);
    if (holdings.has(world)) {
      totals.add(stated(holdings, TOTAL, world));
      totals.add(
          Total.groupRow(DIFFERENCE)
              .put("month", month)
              .put("holdings_usd", PUBLISHED.minus(sum("holdings_usd", same("month"))))
              .without("share_of_total_pct")
              .rest(NOT_RANKED));
    }
    if (holdings.has(official)) {
      Total part = stated(holdings, "Of the total: " + context.name(OFFICIAL), official);
      totals.add(holdings.has(world) ? part : part.put("share_of_total_pct", NO_TOTAL));
    }
    return totals;
  }

  /** A figure of the source that is no further holder. */
  private static Total stated(Holdings holdings, String label, Holder of) {
    Total total =
        Total.groupRow(label)
            .put("month", of.month())
            .put("holder_code", of.code())
            .put("holdings_usd", holdings.amount(of).orElseThrow())
            .put("change_usd", NOT_LISTED)
            .rest(NOT_RANKED);
    change(holdings, of, Block.BESIDE).ifPresent(change -> total.put("change_usd", change));
    return total;
  }

  private static Note method(String effect) {
    return new Note(
        "Foreign holdings of government securities",
        "Holdings at the end of the month by the country where the holder or its custodian "
            + "resides, at the value the publisher prints, in billion dollars with one decimal. "
            + "Securities kept with custodians in financial centres count there, not where the "
            + "owner lives.",
        effect);
  }
}
