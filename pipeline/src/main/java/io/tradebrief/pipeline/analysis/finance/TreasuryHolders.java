package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who holds the reporter's government securities: every holder at the latest month and at each
 * December since the earlier year, newest first. Groups and what is not broken down never rank.
 */
public final class TreasuryHolders implements Analysis {
  public static final String ID = "treasury-holders";

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
    TableSpec spec = HolderColumns.spec(context);
    HolderRows rows = HolderRows.collect(context);
    if (rows.months().isEmpty()) {
      String absent = context.whyAbsent(Role.SECURITIES_HOLDINGS);
      String why = absent.isEmpty() ? "the dataset at hand has no holdings" : absent;
      return Tables.missing(
          spec, why, List.of(method("No holdings are shown, because " + why + ".")));
    }
    ResultTable table = new ResultTable(spec, rows.rows());
    HolderCharts charts = new HolderCharts(context, table, rows.months());
    List<Note> notes = new ArrayList<>(List.of(method(charts.custody()), unranked()));
    rows.note().ifPresent(notes::add);
    return new Exhibit(table, notes, charts.charts(), charts.finding());
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

  private static Note unranked() {
    return new Note(
        "Holders that do not rank",
        "All other holders and groups of countries are not ranked, and foreign official holders "
            + "are a part of the total, not a further holder. The list of countries changes by "
            + "year; a country that is not listed is part of a group or of all other holders.",
        "What the holders miss of the published total by rounding stands in a row of its own for "
            + "each month.");
  }
}
