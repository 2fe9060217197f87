package io.tradebrief.pipeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A bulk file after its rows were screened; the counterpart of {@link Screened} that stays in
 * Spark.
 *
 * @param facts one of each accepted row, in the columns of the kind, clustered by reporter
 * @param malformed the rows that break a rule by themselves: {@code line}, {@code rules} (names of
 *     {@link Rule}) and {@code raw}
 * @param repeated the rows with a key that an earlier one has, in the same columns
 * @param rows how many lines the file has
 * @param structure how many of them are the header or blank
 */
public record BulkScreened(
    Dataset<Row> facts, Dataset<Row> malformed, Dataset<Row> repeated, long rows, long structure) {

  /** The rejected rows as they are counted, the first of them as they stood. */
  public record Tally(long rejected, Map<String, Long> byMeaning, List<Screened.Rejected> first) {}

  /**
   * Goes through the rejected rows one by one, so that any number of them fits the driver.
   *
   * @param accepted how many facts there are; the repeated rows are looked for only if they and the
   *     malformed ones do not make up the file
   * @param most how many of the first to keep
   */
  Tally rejected(long accepted, int most, Consumer<Screened.Rejected> each) {
    Map<String, Long> byMeaning = new TreeMap<>();
    List<Screened.Rejected> first = new ArrayList<>();
    long count = forEach(malformed, each, byMeaning, first, most);
    if (accepted + count + structure < rows) {
      count += forEach(repeated, each, byMeaning, first, most);
    }
    if (accepted + count + structure != rows) {
      throw new IllegalStateException(
          rows + " rows, but " + accepted + " accepted, " + count + " rejected, " + structure);
    }
    return new Tally(count, byMeaning, first);
  }

  private static long forEach(
      Dataset<Row> rejected,
      Consumer<Screened.Rejected> each,
      Map<String, Long> byMeaning,
      List<Screened.Rejected> first,
      int most) {
    long count = 0;
    var rows = rejected.select("line", "rules", "raw").toLocalIterator();
    while (rows.hasNext()) {
      Screened.Rejected row = rejected(rows.next());
      row.broken().forEach(rule -> byMeaning.merge(rule.meaning(), 1L, Long::sum));
      if (first.size() < most) {
        first.add(row);
      }
      each.accept(row);
      count++;
    }
    return count;
  }

  private static Screened.Rejected rejected(Row row) {
    List<Rule> broken = row.<String>getList(1).stream().map(Rule::valueOf).toList();
    return new Screened.Rejected(
        Place.line(row.getLong(0)), row.getString(2), java.util.EnumSet.copyOf(broken));
  }

  /** The counts of the file. */
  static ScreenSummary summary(
      long accepted, long structure, SortedSet<String> periods, Tally tally) {
    return new ScreenSummary(
        accepted, tally.rejected(), structure, accepted, periods, tally.byMeaning());
  }
}
