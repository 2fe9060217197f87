package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.SparkPath;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Stages a bulk file in the layout of {@link Staging}: its facts are a folder of Parquet files that
 * Spark writes, clustered by reporter, and the rejected rows a CSV.
 */
final class BulkStaging {
  private BulkStaging() {}

  /**
   * Writes facts and rejected rows into {@code building}.
   *
   * @return the counts
   */
  static ScreenSummary write(
      BulkScreening<?> bulk, SourceFile file, SparkSession spark, Path building)
      throws IOException {
    Path facts = building.resolve(StagedFolder.FACTS);
    bulk.facts()
        .withColumn(FactKind.SOURCE_FILE, lit(file.sha256().substring(0, 16)))
        .write()
        .parquet(SparkPath.toWrite(facts));
    Dataset<Row> written = spark.read().parquet(SparkPath.toRead(facts));
    long accepted = written.count();
    try (Writer out =
            Files.newBufferedWriter(
                building.resolve(StagedFolder.REJECTED), StandardCharsets.UTF_8);
        CSVPrinter csv = CSVFormat.RFC4180.print(out)) {
      csv.printRecord("place", "rules", "raw");
      return bulk.summary(accepted, periods(written), row -> print(csv, row));
    }
  }

  /** The periods of the facts, sorted as text. */
  private static SortedSet<String> periods(Dataset<Row> facts) {
    SortedSet<String> periods = new TreeSet<>();
    facts.select("period").distinct().collectAsList().forEach(row -> periods.add(row.getString(0)));
    return periods;
  }

  private static void print(CSVPrinter csv, Screened.Rejected row) {
    try {
      String rules = String.join("; ", row.broken().stream().map(Rule::meaning).toList());
      csv.printRecord(row.place(), rules, row.raw());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
