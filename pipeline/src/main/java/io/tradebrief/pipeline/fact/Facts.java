package io.tradebrief.pipeline.fact;

import io.tradebrief.reports.table.Citation;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The staged facts of one edition, by dataset. Reading is lazy: only a collect touches a file. */
public final class Facts {
  private final SparkSession spark;
  private final Map<String, StagedDataset> datasets;

  public Facts(SparkSession spark, Map<String, StagedDataset> datasets) {
    this.spark = spark;
    this.datasets = new TreeMap<>(datasets);
  }

  public SparkSession spark() {
    return spark;
  }

  public boolean has(String dataset) {
    return datasets.containsKey(dataset);
  }

  /**
   * The facts of a dataset.
   *
   * @throws MissingDataset if no release of it was found in the input folder
   */
  public <F> Dataset<Row> of(FactKind<F> kind, String dataset) {
    StagedDataset staged = staged(dataset);
    if (!staged.kind().equals(kind.name())) {
      throw new IllegalArgumentException(
          "dataset '" + dataset + "' holds " + staged.kind() + ", not " + kind.name());
    }
    String[] paths =
        staged.files().stream().map(path -> path.toUri().toString()).toArray(String[]::new);
    return spark.read().schema(kind.schema()).parquet(paths);
  }

  /** What the edition cites for a dataset. */
  public Citation citation(String dataset) {
    return staged(dataset).citation();
  }

  /** Every period the dataset covers, sorted as text. */
  public SortedSet<String> periods(String dataset) {
    return staged(dataset).periods();
  }

  private StagedDataset staged(String dataset) {
    StagedDataset staged = datasets.get(dataset);
    if (staged == null) {
      throw new MissingDataset(dataset, datasets.keySet());
    }
    return staged;
  }
}
