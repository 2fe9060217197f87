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
import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.source.BrokenFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What Spark counts of the staged facts of large files. */
final class BulkFacts {
  private static final String PART = "part";

  private final DatasetRule rule;
  private final SparkSession spark;

  BulkFacts(DatasetRule rule, SparkSession spark) {
    this.rule = rule;
    this.spark = spark;
  }

  /** The part a fact belongs to, by the name that {@link DatasetRule#part} gives it. */
  Column part() {
    return concat_ws("|", rule.parts().stream().map(PartField::column).toArray(Column[]::new));
  }

  /** The parts that a file states. */
  Set<String> parts(StagedFile file) {
    Set<String> parts = new TreeSet<>();
    facts(file)
        .select(part())
        .distinct()
        .collectAsList()
        .forEach(row -> parts.add(row.getString(0)));
    return parts;
  }

  /**
   * The amounts of each part by its members, over all files of a release.
   *
   * @param shared whether two of the files state the same fact, which counts once
   */
  Map<String, List<FactRow>> sums(List<StagedFile> files, boolean shared) {
    StagedFile sample = files.get(0);
    Set<String> fields = new LinkedHashSet<>(rule.members());
    fields.add("period");
    fields.add("currency");
    List<Column> by = new ArrayList<>(List.of(part().as(PART)));
    fields.forEach(field -> by.add(col(field)));
    Dataset<Row> all = all(files);
    FactLayout layout = new FactLayout(sample.source().kind());
    Map<String, List<FactRow>> parts = new TreeMap<>();
    for (Row row :
        (shared ? all.dropDuplicates(key(sample)) : all)
            .groupBy(by.toArray(Column[]::new))
            .agg(sum(abs(col("amount"))).as("amount"))
            .collectAsList()) {
      Map<String, Object> values = new TreeMap<>();
      fields.forEach(field -> values.put(field, row.getAs(field)));
      values.put("amount", row.getAs("amount"));
      parts
          .computeIfAbsent(row.getAs(PART), p -> new ArrayList<>())
          .add(FactRow.of(layout, values, sample));
    }
    return parts;
  }

  /**
   * Whether two files state the same fact.
   *
   * @throws BrokenFile if they state different things of one, naming both places
   */
  boolean refuseContradictions(List<StagedFile> files) {
    FactKind<?> kind = files.get(0).source().kind();
    Column[] key =
        kind.keyFields().stream().map(f -> coalesce(col(f), lit("")).as(f)).toArray(Column[]::new);
    Column[] stated = kind.stated().stream().map(f -> col(f)).toArray(Column[]::new);
    Column place = concat_ws(" row ", col(FactKind.SOURCE_FILE), col(FactKind.SOURCE_PLACE));
    List<Row> shared =
        all(files)
            .groupBy(key)
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

  private static String[] key(StagedFile file) {
    return file.source().kind().keyFields().toArray(String[]::new);
  }

  private Dataset<Row> all(List<StagedFile> files) {
    return files.stream().map(this::facts).reduce(Dataset::unionByName).orElseThrow();
  }

  private Dataset<Row> facts(StagedFile file) {
    return StagedPart.read(spark, file.source().kind(), file.facts());
  }

  private static String named(String place, List<StagedFile> files) {
    return files.stream()
        .filter(file -> place.startsWith(file.file().sha256().substring(0, 16)))
        .map(file -> file.file().name() + place.substring(16))
        .findFirst()
        .orElse(place);
  }
}
