package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link TreasuryHolders}. */
final class HolderColumns {
  static final String MONTH = "month";
  static final String RANK = "rank";
  static final String CODE = "holder_code";
  static final String NAME = "holder";
  static final String HOLDINGS = "holdings_usd";
  static final String SHARE = "share_of_total_pct";

  private HolderColumns() {}

  static TableSpec spec(Context context) {
    String reporter = context.name(context.question().reporter());
    return new TableSpec(
        TreasuryHolders.ID,
        reporter + ": foreign holders of its government securities, by month",
        "Every holder at the end of the latest month at hand and of each December since "
            + context.question().earlierYear()
            + ", newest first, ranked by size. Groups of countries are not ranked; foreign official "
            + "holders are a part of the total.",
        context.citations(Role.SECURITIES_HOLDINGS),
        List.of(
            ColumnSpec.of(MONTH, "Month", Unit.TEXT, "Year and month; holdings at its end."),
            ColumnSpec.of(RANK, "Rank", Unit.RANK, "Place among the countries of the month."),
            ColumnSpec.of(
                CODE,
                "Code",
                Unit.TEXT,
                "ISO 3166 alpha-3 code of the holder's country, or the house's code of a group."),
            ColumnSpec.of(NAME, "Holder", Unit.TEXT, "The country, the group, or the total."),
            ColumnSpec.of(
                HOLDINGS, "Holdings", Unit.US_DOLLARS, "Securities held at the month's end."),
            ColumnSpec.of(
                SHARE,
                "Share of foreign holdings",
                Unit.PERCENT,
                "Holdings in per cent of the published total of the month."),
            ColumnSpec.of(
                "change_usd",
                "Change over twelve months",
                Unit.US_DOLLARS,
                "Holdings less those at the end of the same month a year before."),
            ColumnSpec.of(
                "rank_year_before",
                "Rank a year before",
                Unit.RANK,
                "Place among the countries listed in the same month a year before.")),
        List.of(MONTH, NAME));
  }
}
