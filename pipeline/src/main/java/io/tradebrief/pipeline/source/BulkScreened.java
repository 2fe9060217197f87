package io.tradebrief.pipeline.source;

import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /**
   * Goes through the rejected rows one by one, so that any number of them fits the driver.
   *
   * @param accepted how many facts there are; the repeated rows are looked for only if they and the
   *     malformed ones do not make up the file
   */
  void forEachRejected(long accepted, Consumer<Screened.Rejected> each) {
    long rejected = forEach(malformed, each);
    if (accepted + rejected + structure < rows) {
      rejected += forEach(repeated, each);
    }
    if (accepted + rejected + structure != rows) {
      throw new IllegalStateException(
          rows + " rows, but " + accepted + " accepted, " + rejected + " rejected, " + structure);
    }
  }

  /**
   * The counts of the file, without writing its facts anywhere.
   *
   * @param most how many of the rejected rows to keep
   * @param first the first of them are added to it
   */
  ScreenSummary summary(int most, List<Screened.Rejected> first) {
    SortedMap<String, Long> byPeriod = new TreeMap<>();
    facts
        .groupBy("period")
        .count()
        .collectAsList()
        .forEach(row -> byPeriod.put(row.getString(0), row.getLong(1)));
    long accepted = byPeriod.values().stream().mapToLong(Long::longValue).sum();
    return summary(
        accepted,
        new TreeSet<>(byPeriod.keySet()),
        row -> {
          if (first.size() < most) {
            first.add(row);
          }
        });
  }

  /**
   * The counts of the file, with all that was rejected.
   *
   * @param accepted how many facts there are
   * @param periods what they cover
   * @param each takes every rejected row
   */
  ScreenSummary summary(
      long accepted, SortedSet<String> periods, Consumer<Screened.Rejected> each) {
    SortedMap<String, Long> byMeaning = new TreeMap<>();
    forEachRejected(
        accepted,
        row -> {
          row.broken().forEach(rule -> byMeaning.merge(rule.meaning(), 1L, Long::sum));
          each.accept(row);
        });
    return new ScreenSummary(
        accepted,
        0,
        rows - structure - accepted,
        structure,
        accepted,
        periods,
        byMeaning,
        0,
        List.of(),
        List.of());
  }

  private static long forEach(Dataset<Row> rejected, Consumer<Screened.Rejected> each) {
    long count = 0;
    var rows = rejected.select("line", "rules", "raw").toLocalIterator();
    while (rows.hasNext()) {
      each.accept(rejected(rows.next()));
      count++;
    }
    return count;
  }

  private static Screened.Rejected rejected(Row row) {
    List<Rule> broken = row.<String>getList(1).stream().map(Rule::valueOf).toList();
    return new Screened.Rejected(
        Place.line(row.getLong(0)), row.getString(2), EnumSet.copyOf(broken));
  }
}
