package io.tradebrief.pipeline.fact;

import io.tradebrief.reports.table.Citation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The staged facts of one edition, by dataset. Reading is lazy: only a collect touches a file. */
public final class Facts {
  private final SparkSession spark;
  private final Map<String, StagedDataset> datasets;
  private final Map<String, String> absent;
  private final Map<Selection, Dataset<Row>> read = new ConcurrentHashMap<>();

  private record Selection(String kind, List<String> datasets) {}

  /**
   * The facts of these datasets.
   *
   * @param absent why a dataset that was wanted is not among them
   */
  public Facts(
      SparkSession spark, Map<String, StagedDataset> datasets, Map<String, String> absent) {
    this.spark = spark;
    this.datasets = new TreeMap<>(datasets);
    this.absent = new TreeMap<>(absent);
  }

  public SparkSession spark() {
    return spark;
  }

  public boolean has(String dataset) {
    return datasets.containsKey(dataset);
  }

  /** Why a dataset is not at hand, as a clause. */
  public String whyAbsent(String dataset) {
    return absent.getOrDefault(dataset, "no file of dataset '" + dataset + "' was staged");
  }

  /**
   * The facts of a dataset.
   *
   * @throws MissingDataset if no release of it was found in the input folder
   */
  public <F> Dataset<Row> of(FactKind<F> kind, String dataset) {
    return of(kind, List.of(dataset));
  }

  /**
   * The facts of several datasets of one kind, in one.
   *
   * @throws MissingDataset if no release of one was found in the input folder
   */
  public <F> Dataset<Row> of(FactKind<F> kind, List<String> ids) {
    return read.computeIfAbsent(
        new Selection(kind.name(), List.copyOf(ids)), wanted -> read(kind, wanted.datasets()));
  }

  private <F> Dataset<Row> read(FactKind<F> kind, List<String> ids) {
    List<Path> whole = new ArrayList<>();
    List<Dataset<Row>> others = new ArrayList<>();
    for (String id : ids) {
      StagedDataset staged = staged(id);
      if (!staged.kind().equals(kind.name())) {
        throw new IllegalArgumentException(
            "dataset '" + id + "' holds " + staged.kind() + ", not " + kind.name());
      }
      if (!staged.overlapping() && staged.files().stream().allMatch(StagedPart::isWhole)) {
        staged.files().forEach(part -> whole.add(part.facts()));
      } else {
        others.add(standing(kind, staged));
      }
    }
    Dataset<Row> facts =
        whole.isEmpty()
            ? spark.createDataFrame(List.of(), kind.schema())
            : StagedPart.read(spark, kind, whole.toArray(Path[]::new));
    return others.stream().reduce(facts, Dataset::unionByName);
  }

  /** What stands of a dataset of which not every file stands whole. */
  private <F> Dataset<Row> standing(FactKind<F> kind, StagedDataset staged) {
    Dataset<Row> facts =
        staged.files().stream()
            .map(part -> part.of(StagedPart.read(spark, kind, part.facts())))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    return staged.overlapping()
        ? facts.dropDuplicates(kind.keyFields().toArray(String[]::new))
        : facts;
  }

  /** Whether what the dataset does not list of a partner it covers did not trade. */
  public boolean isFullTable(String dataset) {
    return staged(dataset).fullTable();
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
