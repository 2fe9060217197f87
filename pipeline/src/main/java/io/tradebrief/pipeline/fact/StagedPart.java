package io.tradebrief.pipeline.fact;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The facts of a staged file that stand: all of them, or those of some parts.
 *
 * @param facts the staged file
 * @param part the part a fact belongs to; empty if all facts of the file stand
 * @param standing the parts that stand
 */
public record StagedPart(Path facts, Optional<Column> part, Set<String> standing) {
  public StagedPart {
    standing = new TreeSet<>(standing);
  }

  /** All facts of a file. */
  public static StagedPart whole(Path facts) {
    return new StagedPart(facts, Optional.empty(), Set.of());
  }

  /** All facts of a staged file. */
  public static Dataset<Row> read(SparkSession spark, FactKind<?> kind, Path... files) {
    String[] paths = Arrays.stream(files).map(SparkPath::toRead).toArray(String[]::new);
    return spark.read().schema(kind.schema()).parquet(paths);
  }

  /** Whether the file stands as it is. */
  public boolean isWhole() {
    return part.isEmpty();
  }

  /** Those of the file's facts that stand. */
  Dataset<Row> of(Dataset<Row> all) {
    return part.map(p -> all.where(p.isin(standing.toArray()))).orElse(all);
  }
}
