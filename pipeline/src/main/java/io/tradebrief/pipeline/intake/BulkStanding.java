package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.StagedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What stands of a dataset whose files are too large for memory: the same rules, with Spark
 * counting the parts and looking for keys that two files of a release share.
 */
final class BulkStanding {
  private static final String PART = "part";

  private final DatasetRule rule;
  private final SparkSession spark;
  private final Partners partners;
  private final Thresholds thresholds;
  private final List<FileRemark> remarks;

  BulkStanding(
      DatasetRule rule,
      SparkSession spark,
      Partners partners,
      Thresholds thresholds,
      List<FileRemark> remarks) {
    this.rule = rule;
    this.spark = spark;
    this.partners = partners;
    this.thresholds = thresholds;
    this.remarks = new ArrayList<>(remarks);
  }

  /**
   * What stands of the releases, given from the oldest.
   *
   * @throws BrokenFile if two files of a release contradict each other
   */
  Standing of(Map<Release, List<StagedFile>> staged) {
    Map<String, List<FactRow>> standing = new TreeMap<>();
    Map<String, StagedFile> fileOf = new HashMap<>();
    Map<StagedFile, Set<String>> taken = new HashMap<>();
    List<StagedFile> newestFirst = new ArrayList<>();
    boolean overlapping = false;
    String older = "";
    for (Map.Entry<Release, List<StagedFile>> release : staged.entrySet()) {
      List<StagedFile> files = ReleaseRows.once(release.getValue(), remarks);
      overlapping |= files.size() > 1 && refuseContradictions(files);
      Lost lost = new Lost(rule, partners, thresholds);
      for (StagedFile file : files) {
        newestFirst.add(0, file);
        for (Map.Entry<String, List<FactRow>> part : parts(file).entrySet()) {
          List<FactRow> before =
              fileOf.containsKey(part.getKey()) && !files.contains(fileOf.get(part.getKey()))
                  ? standing.get(part.getKey())
                  : null;
          if (before == null || !lost.isTooMuch(before, part.getValue(), false)) {
            if (before != null) {
              taken.get(fileOf.get(part.getKey())).remove(part.getKey());
            }
            standing.put(part.getKey(), part.getValue());
            fileOf.put(part.getKey(), file);
            taken.computeIfAbsent(file, f -> new TreeSet<>()).add(part.getKey());
          }
        }
      }
      String subject = rule.dataset() + " " + release.getKey().text();
      lost.remarks(older).forEach(r -> remarks.add(new FileRemark(subject, r)));
      older = release.getKey().text();
    }
    return standing(newestFirst, taken, overlapping);
  }

  private Standing standing(
      List<StagedFile> newestFirst, Map<StagedFile, Set<String>> taken, boolean overlapping) {
    List<Standing.Used> used = new ArrayList<>();
    TreeSet<String> periods = new TreeSet<>();
    for (StagedFile file : newestFirst) {
      Set<String> parts = taken.getOrDefault(file, Set.of());
      if (!parts.isEmpty()) {
        used.add(
            new Standing.Used(
                file, new StagedPart(file.facts(), Optional.of(partColumn()), parts)));
        periods.addAll(file.summary().periods());
      }
    }
    return new Standing(used, periods, overlapping, List.of(), List.copyOf(remarks));
  }

  private Column partColumn() {
    return concat_ws("|", rule.parts().stream().map(PartField::column).toArray(Column[]::new));
  }

  /** The sums of each part by its members. */
  private Map<String, List<FactRow>> parts(StagedFile file) {
    Set<String> fields = new LinkedHashSet<>(rule.members());
    fields.add("period");
    fields.add("currency");
    List<Column> by = new ArrayList<>(List.of(partColumn().as(PART)));
    fields.forEach(field -> by.add(col(field)));
    Map<String, List<FactRow>> parts = new TreeMap<>();
    for (Row row :
        facts(file)
            .groupBy(by.toArray(Column[]::new))
            .agg(sum(abs(col("amount"))).as("amount"))
            .collectAsList()) {
      Map<String, Object> values = new TreeMap<>();
      fields.forEach(field -> values.put(field, row.getAs(field)));
      values.put("amount", row.getAs("amount"));
      parts
          .computeIfAbsent(row.getAs(PART), p -> new ArrayList<>())
          .add(new FactRow(file.source().kind(), values, file, ""));
    }
    return parts;
  }

  private Dataset<Row> facts(StagedFile file) {
    return StagedPart.read(spark, file.source().kind(), file.facts());
  }

  /** Whether two files state the same fact; stops where they state different things of one. */
  private boolean refuseContradictions(List<StagedFile> files) {
    FactKind<?> kind = files.get(0).source().kind();
    Dataset<Row> all = files.stream().map(this::facts).reduce(Dataset::unionByName).orElseThrow();
    Column[] key =
        kind.keyFields().stream().map(f -> coalesce(col(f), lit("")).as(f)).toArray(Column[]::new);
    Column[] stated = kind.stated().stream().map(f -> col(f)).toArray(Column[]::new);
    Column place = concat_ws(" row ", col(FactKind.SOURCE_FILE), col(FactKind.SOURCE_PLACE));
    List<Row> shared =
        all.groupBy(key)
            .agg(
                count_distinct(struct(stated)).as("statements"),
                count_distinct(col(FactKind.SOURCE_FILE)).as("files"),
                min(place).as("one"),
                max(place).as("other"))
            .where(col("files").gt(1))
            .orderBy(col("statements").desc(), col("one"))
            .limit(1)
            .collectAsList();
    if (shared.isEmpty()) {
      return false;
    }
    Row first = shared.get(0);
    if (first.<Long>getAs("statements") > 1) {
      throw new BrokenFile(
          named(first.getAs("other"), files),
          "it and "
              + named(first.getAs("one"), files)
              + " of the same release state different figures under one key",
          "Keep the right one of the two files, or give each the folder of its own release date");
    }
    return true;
  }

  private static String named(String place, List<StagedFile> files) {
    return files.stream()
        .filter(file -> place.startsWith(file.file().sha256().substring(0, 16)))
        .min(Comparator.comparing(file -> file.file().name()))
        .map(file -> file.file().name() + place.substring(16))
        .orElse(place);
  }
}
