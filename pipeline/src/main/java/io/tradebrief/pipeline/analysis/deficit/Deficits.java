package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.atMost;

import io.tradebrief.pipeline.analysis.Aggregates;
import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the exhibits on deficits by partner share: which of them are largest, where the partner
 * stands among them, and which places are not known.
 *
 * @param context what is asked
 * @param balances with every partner
 */
record Deficits(Context context, Balances balances) {
  /** Why what the source records for no country has no rank. */
  static final Cell NO_COUNTRY = notApplicable("the row is no country, so it has no place");

  private static final double BILLIONS_OF_DEFICIT = -1e9;

  static Deficits of(Context context) {
    return new Deficits(context, Balances.of(context));
  }

  /** The largest deficit is first; a place that may be another's is not given. */
  static Ranking byDeficit(String balance, OpenPlaces open) {
    return Ranking.smallestFirst(balance).instead(value -> open.instead(-value));
  }

  /** The countries with both flows of a year, the only partners that rank. */
  List<Balances.Trader> countries(int year) {
    return balances.traders(year).stream().filter(Balances.Trader::isCountry).toList();
  }

  /** How many of the largest deficits are added up: as many as are asked for, if there are. */
  int top(int year) {
    return Math.min(context.question().top(), sizes(year).length);
  }

  /** What their sum is called. */
  String topLabel(int year) {
    return Words.capitalNumber(top(year)) + " largest deficits";
  }

  /**
   * The row that adds up the largest deficits of a year. Where the last of their places is not
   * known, nobody knows which they are.
   */
  Total largest(int year, OpenPlaces open) {
    int top = top(year);
    double[] sizes = sizes(year);
    Total sum =
        Total.sum("top", topLabel(year), atMost("rank", top))
            .whenNone(notApplicable("no partner is in deficit"));
    return top == 0 ? sum : open.instead(sizes[sizes.length - top]).map(sum::unknown).orElse(sum);
  }

  /** The deficits of a year, the largest last. */
  private double[] sizes(int year) {
    return countries(year).stream()
        .mapToDouble(trader -> -trader.balance(year).number().orElseThrow())
        .filter(deficit -> deficit > 0)
        .sorted()
        .toArray();
  }

  /** The note on what has no country, if there is such trade. */
  List<Note> unidentified(int... years) {
    return Aggregates.unidentified(context, balances.unidentified(years)).stream().toList();
  }

  /** Bars of the largest deficits, the partner's in the accent colour. */
  Chart bars(ResultTable table) {
    return Chart.of(table, ChartSpec.Kind.BARS, "partner")
        .rows(largest(table))
        .scale(BILLIONS_OF_DEFICIT)
        .pattern("#,##0.0")
        .highlight(focus(table).map(row -> row.text("partner")));
  }

  /** What bars of deficits show, for the line below a title. */
  String subtitle() {
    return context.reporter() + ": largest goods deficits";
  }

  /** The rows of the largest deficits; a table may hold fewer than are asked for. */
  List<SheetRow> largest(ResultTable table) {
    return table.where(atMost("rank", context.question().top()));
  }

  /** The partner's row, if the source lists it. */
  Optional<SheetRow> focus(ResultTable table) {
    return table.find("partner_code", context.question().partner());
  }
}
