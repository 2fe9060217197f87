package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.BulkSource;
import io.tradebrief.pipeline.source.FileRemarks;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Holds a bulk file to what is true of every file, as {@link Screening} does for one that fits the
 * driver.
 *
 * @param screened by its source
 * @param release of the file, empty if nothing tells it or its facts have no period
 */
public record BulkScreening<F>(BulkScreened<F> screened, Optional<Release> release) {

  /**
   * The file after its rows were screened.
   *
   * @throws BrokenFile as {@link BulkSource#screen}
   */
  public static <F> BulkScreening<F> of(
      BulkSource<F> source, SourceFile file, Partners partners, SparkSession spark) {
    return new BulkScreening<>(
        source.screen(file, partners, spark),
        file.release().filter(release -> source.kind().has("period")));
  }

  /** The facts of periods that had ended. */
  public Dataset<Row> facts() {
    return release.map(r -> screened.facts().filter(ended(r))).orElse(screened.facts());
  }

  /**
   * The counts of the file, without writing its facts anywhere.
   *
   * @param most how many of the rejected rows to keep
   * @param first the first of them are added to it
   */
  public ScreenSummary summary(int most, List<Screened.Rejected> first) {
    SortedMap<String, Long> byPeriod = new TreeMap<>();
    facts()
        .groupBy("period")
        .count()
        .collectAsList()
        .forEach(row -> byPeriod.put(row.getString(0), row.getLong(1)));
    return summary(
        byPeriod.values().stream().mapToLong(Long::longValue).sum(),
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
   * @param facts how many {@link #facts} there are
   * @param periods what they cover
   * @param each takes every rejected row
   */
  public ScreenSummary summary(
      long facts, SortedSet<String> periods, Consumer<Screened.Rejected> each) {
    BulkTally<F> tally = new BulkTally<>(screened, each);
    tally.countRemarkable();
    // The other counts read the file again, so they are taken only if it does not add up.
    if (!tally.isComplete(facts)) {
      tally.countDoubled();
    }
    if (!tally.isComplete(facts)) {
      release.ifPresent(r -> countUnended(tally, r));
    }
    return tally.summary(facts, periods);
  }

  private void countUnended(BulkTally<F> tally, Release release) {
    screened
        .facts()
        .filter(not(ended(release)))
        .groupBy("period")
        .agg(count(lit(1)), min(col(FactKind.SOURCE_PLACE).cast("long")))
        .orderBy("period")
        .collectAsList()
        .forEach(
            row ->
                tally.countUnended(
                    row.getLong(1),
                    FileRemarks.unended(row.getString(0), release, Place.line(row.getLong(2)))));
  }

  private static Column ended(Release release) {
    LocalDate date = release.date();
    UDF1<String, Boolean> ended = period -> !Periods.end(period).isAfter(date);
    // Were it moved below the rules, it would be asked for the end of what is no period.
    return udf(ended, DataTypes.BooleanType).asNondeterministic().apply(col("period"));
  }
}
