package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The accepted rows behind a sum. */
public final class Origins {
  private Origins() {}

  /**
   * Where one fact of a sum stood.
   *
   * @param file the path below the input folder; the beginning of the file's SHA-256 if no file of
   *     the edition has it
   * @param place a line number, or sheet!row
   * @param amount what it adds to the sum, as text: a whole number, or a real one
   */
  public record Origin(String file, String place, String amount) {}

  /**
   * The facts that a sum is made of, as they are staged, with the {@link Axis#DATASET} they are of.
   *
   * @param key a value for each axis of the measure, in their order
   */
  public static Dataset<Row> facts(Context context, Measure measure, String... key) {
    return SumJob.facts(context, List.of(measure)).where(measure.rows(Arrays.asList(key)));
  }

  /**
   * Where the facts of a sum stood, sorted by file and place, at most so many of them. Nothing, if
   * no fact is of the key.
   */
  public static List<Origin> of(Context context, Measure measure, int limit, String... key) {
    if (measure.datasets().isEmpty()) {
      return List.of();
    }
    Column file = col(FactKind.SOURCE_FILE);
    Column place = col(FactKind.SOURCE_PLACE);
    Column amount = col(measure.amounts().get(0)).cast("string");
    Dataset<Row> found =
        facts(context, measure, key)
            .select(file, place, amount)
            .orderBy(file, length(place), place)
            .limit(limit);
    return OutOfSpark.rows(found).stream()
        .map(row -> new Origin(path(context, row.getString(0)), row.getString(1), row.getString(2)))
        .toList();
  }

  private static String path(Context context, String hash) {
    return context.inputs().stream()
        .filter(input -> input.sha256().startsWith(hash))
        .map(input -> input.file())
        .findFirst()
        .orElse(hash);
  }
}
