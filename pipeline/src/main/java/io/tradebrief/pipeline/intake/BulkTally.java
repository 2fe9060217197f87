package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.tradebrief.pipeline.source.BulkKeys;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.FileRemarks;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts every line of a bulk file once. It goes through the rejected rows one by one, so that any
 * number of them fits the driver.
 */
final class BulkTally<F> {
  private final BulkScreened<F> screened;
  private final Consumer<Rejected> each;
  private final SortedMap<String, Long> byMeaning = new TreeMap<>();
  private final Unplaced.Sums<F> unplaced;
  private final List<Remark> ofPeriods = new ArrayList<>();
  private long rejected;
  private long repeated;
  private long unended;
  private long rowsBeside;
  private long firstBeside = Long.MAX_VALUE;
  private String beside = "";
  private boolean lastLineRejected;

  /**
   * A count of nothing yet.
   *
   * @param each takes every rejected row
   */
  BulkTally(BulkScreened<F> screened, Consumer<Rejected> each) {
    this.screened = screened;
    this.each = each;
    this.unplaced = new Unplaced.Sums<>(screened.kind());
  }

  /** Takes the rows that break a rule by themselves, and those with something beside them. */
  void countRemarkable() {
    Iterator<Row> rows = screened.remarkable().toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      long line = row.getAs("line");
      if (row.<String>getList(row.fieldIndex("rules")).isEmpty()) {
        countBeside(line, row.getAs("beside"));
        continue;
      }
      Set<Rule> broken = reject(row);
      lastLineRejected |= line == screened.rows();
      if (broken.equals(Set.of(Rule.KNOWN_PARTNER))) {
        unplaced.add(screened.stated().apply(row));
      }
    }
  }

  /** Takes the rows that another one of their key repeats or contradicts. */
  void countDoubled() {
    Dataset<Row> contradicted =
        screened.doubled().filter(col(BulkKeys.CONTRADICTED)).select("line");
    repeated = screened.doubled().filter(not(col(BulkKeys.CONTRADICTED))).count();
    Dataset<Row> lines = screened.lines().lines().join(contradicted, "line");
    Iterator<Row> rows =
        lines.withColumn("rules", array(lit(Rule.UNIQUE.name()))).toLocalIterator();
    rows.forEachRemaining(this::reject);
  }

  /** Takes rows of a period that had not ended, with what is said of them. */
  void countUnended(long rows, Remark remark) {
    unended += rows;
    ofPeriods.add(remark);
  }

  /** Whether the rows counted so far and those that gave facts make up the file. */
  boolean isComplete(long facts) {
    return counted(facts) == screened.rows();
  }

  /**
   * The counts of the file.
   *
   * @throws IllegalStateException if they do not make up the file
   */
  ScreenSummary summary(long facts, SortedSet<String> periods) {
    if (!isComplete(facts)) {
      throw new IllegalStateException(
          screened.rows() + " rows, but " + counted(facts) + " are accounted for");
    }
    long accepted = facts + unended;
    return new ScreenSummary(
        accepted,
        repeated,
        rejected,
        screened.structure(),
        facts,
        periods,
        byMeaning,
        ScreenSummary.NOT_WEIGHED,
        unplaced.unplaced(),
        remarks(facts, accepted));
  }

  private long counted(long facts) {
    return facts + unended + repeated + rejected + screened.structure();
  }

  /** What {@link Screened.Builder} and {@link Screening} say, in their order. */
  private List<Remark> remarks(long facts, long accepted) {
    List<Remark> remarks = new ArrayList<>();
    if (screened.lines().endsWithin() && !lastLineRejected && screened.rows() > 1) {
      screened
          .lines()
          .last()
          .ifPresent(raw -> remarks.add(FileRemarks.endsWithin(Place.line(screened.rows()), raw)));
    }
    if (rowsBeside > 0) {
      remarks.add(FileRemarks.beside(rowsBeside, Place.line(firstBeside), beside));
    }
    if (repeated > 0) {
      remarks.add(FileRemarks.repeated(repeated));
    }
    remarks.addAll(ofPeriods);
    if (facts == 0) {
      remarks.add(FileRemarks.noFigure(accepted, rejected));
    }
    return remarks;
  }

  private void countBeside(long line, String cells) {
    rowsBeside++;
    if (line < firstBeside) {
      firstBeside = line;
      beside = cells;
    }
  }

  private Set<Rule> reject(Row row) {
    List<String> rules = row.getList(row.fieldIndex("rules"));
    Set<Rule> broken = EnumSet.copyOf(rules.stream().map(Rule::valueOf).toList());
    broken.forEach(rule -> byMeaning.merge(rule.meaning(), 1L, Long::sum));
    String raw = row.getAs("raw");
    each.accept(new Rejected(Place.line(row.getAs("line")), raw.stripTrailing(), broken));
    rejected++;
    return broken;
  }
}
