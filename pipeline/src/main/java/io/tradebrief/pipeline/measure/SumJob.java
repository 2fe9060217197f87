package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Adds up several measures of one kind of fact in one Spark job. Each fact is read once, is marked
 * with every measure it counts for and the key it has there, and what leaves Spark is a row a sum.
 */
final class SumJob {
  private static final double MILLIONTHS = 1e6;

  private SumJob() {}

  /** What measures must share to be added up in one job. */
  static boolean together(Measure one, Measure other) {
    return one.kind().name().equals(other.kind().name()) && one.list().equals(other.list());
  }

  /** The sums of measures that go {@link #together}. */
  static Map<Measure, Sums> collect(Context context, List<Measure> measures) {
    List<SortedMap<List<String>, Sums.Sum>> found =
        measures.stream()
            .map(
                any ->
                    (SortedMap<List<String>, Sums.Sum>)
                        new TreeMap<List<String>, Sums.Sum>(Sums.BY_KEY))
            .toList();
    if (measures.stream().anyMatch(measure -> !measure.datasets().isEmpty())) {
      for (Row row : OutOfSpark.rows(summed(context, measures))) {
        int measure = row.getInt(0);
        found
            .get(measure)
            .put(List.copyOf(row.<String>getList(1)), read(row, measures.get(measure)));
      }
    }
    Map<Measure, Sums> sums = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      sums.put(measures.get(i), new Sums(measures.get(i), found.get(i)));
    }
    return sums;
  }

  private static Sums.Sum read(Row row, Measure measure) {
    List<OptionalLong> amounts = new ArrayList<>();
    for (int i = 0; i < measure.amounts().size(); i++) {
      amounts.add(row.isNullAt(3 + i) ? OptionalLong.empty() : OptionalLong.of(row.getLong(3 + i)));
    }
    return new Sums.Sum(row.getLong(2), List.copyOf(amounts));
  }

  private static Dataset<Row> summed(Context context, List<Measure> measures) {
    int width = measures.stream().mapToInt(measure -> measure.amounts().size()).max().orElse(0);
    List<Column> marks = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      marks.add(when(measures.get(i).condition(), mark(i, measures.get(i), width)));
    }
    List<Column> sums = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      sums.add(sum(col("counts.amounts").getItem(i)));
    }
    return facts(context, measures)
        .select(explode(array(marks.toArray(Column[]::new))).as("counts"))
        .where(col("counts").isNotNull())
        .groupBy(col("counts.measure"), col("counts.key"))
        .agg(count(lit(1)), sums.toArray(Column[]::new));
  }

  /** Which measure a fact counts for, under which key, and with how much. */
  private static Column mark(int number, Measure measure, int width) {
    List<Column> amounts = new ArrayList<>();
    measure.amounts().forEach(field -> amounts.add(whole(measure, field)));
    while (amounts.size() < width) {
      amounts.add(lit(null).cast("bigint"));
    }
    return struct(
        lit(number).as("measure"),
        key(measure).as("key"),
        array(amounts.toArray(Column[]::new)).as("amounts"));
  }

  /** The values of a measure's axes, in their order. */
  static Column key(Measure measure) {
    return array(measure.axes().stream().map(Axis::column).toArray(Column[]::new))
        .cast("array<string>");
  }

  /** A field in whole numbers, the sum of which depends on no order. */
  private static Column whole(Measure measure, String field) {
    boolean real = measure.kind().field(field).type() == ValueType.DOUBLE;
    return (real ? round(col(field).multiply(lit(MILLIONTHS))) : col(field)).cast("bigint");
  }

  /** The facts that any of the measures may count, with their dataset and joined to their list. */
  static Dataset<Row> facts(Context context, List<Measure> measures) {
    Measure first = measures.get(0);
    Column any = measures.stream().map(Measure::conditionOfFacts).reduce(Column::or).orElseThrow();
    Stream<String> datasets =
        measures.stream().flatMap(measure -> measure.datasets().stream()).distinct().sorted();
    Dataset<Row> facts =
        datasets
            .map(
                dataset ->
                    context
                        .facts()
                        .of(first.kind(), dataset)
                        .where(any)
                        .withColumn(Axis.DATASET, lit(dataset)))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    return first.list().map(list -> list.join(context.facts().spark(), facts)).orElse(facts);
  }
}
