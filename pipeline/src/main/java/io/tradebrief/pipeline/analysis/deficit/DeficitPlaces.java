package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * Which places among the deficits of {@link DeficitRanking} are known.
 *
 * @param reference of the reference year
 * @param latest of the latest full year
 */
record DeficitPlaces(OpenPlaces reference, OpenPlaces latest) {
  /** Why what the source records for no country has no rank. */
  static final Cell.Missing NO_COUNTRY =
      new Cell.Missing(Shorthand.NOT_APPLICABLE, "the row is no country, so it has no place");

  static DeficitPlaces of(Context context, int reference, int latest) {
    return new DeficitPlaces(of(context, reference), of(context, latest));
  }

  /** Those of one year: rows that nobody knows, and countries of which one flow is missing. */
  static OpenPlaces of(Context context, int year) {
    AnnualBalances balances = context.annualBalances();
    List<String> dataset = List.of(context.question().goodsDataset());
    return OpenPlaces.ofDeficits(context, dataset, Integer.toString(year))
        .and(balances.withOneFlow(year));
  }

  /** Whether a row is that of a country; only a country has a place. */
  static boolean isCountry(Row row) {
    return row.<Boolean>getAs("ranks");
  }

  /** The rows without the ranks that are not known. */
  List<List<Cell>> known(TableSpec spec, List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> known(spec, row, "rank", "balance_usd", reference))
        .map(row -> known(spec, row, "rank_latest_year", "balance_latest_year_usd", latest))
        .toList();
  }

  /** A row without the rank in a column, if the deficit in another may not have that place. */
  static List<Cell> known(
      TableSpec spec, List<Cell> row, String rank, String balance, OpenPlaces places) {
    List<Cell> known = new ArrayList<>(row);
    int at = spec.indexOf(rank);
    double deficit = -row.get(spec.indexOf(balance)).number().orElse(0);
    known.set(at, places.rank(row.get(at), deficit));
    return known;
  }

  Optional<Note> note() {
    return OpenPlaces.note(reference, latest);
  }
}
