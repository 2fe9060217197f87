package io.tradebrief.pipeline.tariff;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The sums of imports and duties by sector, measure, example, origin of column 1 and bucket. One
 * pass over the lines, on the cluster; only the sums reach the driver.
 */
public final class DutySums {
  private static final List<String> PARTS =
      List.of("kind", "assessment", "product_group", "measure", "columns", "band");
  private static final List<String> AMOUNTS =
      List.of("lines", "free", "imports", "duty", "calculated");
  private static final StructType SCHEMA =
      new StructType()
          .add("kind", DataTypes.StringType, false)
          .add("assessment", DataTypes.IntegerType, false)
          .add("product_group", DataTypes.StringType, false)
          .add("measure", DataTypes.StringType, false)
          .add("columns", DataTypes.LongType, false)
          .add("band", DataTypes.IntegerType, false)
          .add("lines", DataTypes.LongType, false)
          .add("free", DataTypes.LongType, false)
          .add("imports", DataTypes.LongType, false)
          .add("duty", DataTypes.LongType, false)
          .add("calculated", DataTypes.LongType, false);
  private static final Comparator<DutyPart> ORDER =
      Comparator.comparing(DutyPart::kind)
          .thenComparingInt(DutyPart::assessment)
          .thenComparing(DutyPart::group)
          .thenComparing(DutyPart::measure)
          .thenComparingLong(DutyPart::columns)
          .thenComparingInt(DutyPart::band);

  private final SortedMap<DutyPart, DutySum> sums;

  private DutySums(Map<DutyPart, DutySum> sums) {
    this.sums = new TreeMap<>(ORDER);
    this.sums.putAll(sums);
  }

  /**
   * The sums, not yet collected.
   *
   * @param lines as {@link DutyLines} gives them
   * @param regimes the sets of charges, and the levers whose combinations make the buckets, 60 at
   *     most
   */
  public static Dataset<Row> of(Dataset<Row> lines, Regimes regimes, TariffLists lists) {
    Tally tally =
        new Tally(
            regimes.assessments(),
            regimes.levers().stream().map(lever -> lever.charge().scope()).toList(),
            new Groups(lists.sectors(), Groups.OTHERS),
            new Groups(lists.examples(), ""));
    Column[] parts = PARTS.stream().map(name -> col(name)).toArray(Column[]::new);
    Column[] amounts = AMOUNTS.stream().map(name -> sum(col(name)).as(name)).toArray(Column[]::new);
    return lines
        .mapPartitions(tally, Encoders.row(SCHEMA))
        .groupBy(parts)
        .agg(amounts[0], Arrays.copyOfRange(amounts, 1, amounts.length));
  }

  /** What an import file adds up to, whatever its lines are: one row, for {@link #file(Row)}. */
  public static Dataset<Row> file(Dataset<Row> flows, String partner, int year) {
    Column value = when(col("measure").equalTo(TradeFlow.VALUE), col("amount"));
    Column duty = when(col("measure").equalTo(TradeFlow.CALCULATED_DUTY), col("amount"));
    Column ofYear = col("period").equalTo(Integer.toString(year));
    return flows
        .where(col("partner_code").equalTo(partner).and(ofYear))
        .agg(
            countDistinct(col("product_code")),
            coalesce(sum(value), lit(0L)),
            coalesce(sum(duty), lit(0L)));
  }

  /**
   * The lines, imports and calculated duties of the row that {@link #file(Dataset, String, int)}
   * gives.
   */
  public static DutySum file(Row row) {
    return new DutySum(row.getLong(0), 0, row.getLong(1), 0, row.getLong(2));
  }

  /** The sums of the rows that {@link #of} gives, collected. */
  public static DutySums read(Collection<Row> rows) {
    Map<DutyPart, DutySum> sums = new TreeMap<>(ORDER);
    for (Row row : rows) {
      DutyPart part =
          new DutyPart(
              DutyPart.Kind.valueOf(row.getAs("kind")),
              row.<Integer>getAs("assessment"),
              row.getAs("product_group"),
              row.getAs("measure"),
              row.<Long>getAs("columns"),
              row.<Integer>getAs("band"));
      DutySum sum =
          new DutySum(
              row.<Long>getAs("lines"),
              row.<Long>getAs("free"),
              row.<Long>getAs("imports"),
              row.<Long>getAs("duty"),
              row.<Long>getAs("calculated"));
      sums.put(part, sum);
    }
    return new DutySums(sums);
  }

  /** The sum over every part that fits. */
  public DutySum total(Predicate<DutyPart> fits) {
    return sums.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(DutySum.NOTHING, DutySum::plus);
  }

  /** The parts of a kind, in a total order. */
  public SortedMap<DutyPart, DutySum> of(DutyPart.Kind kind) {
    SortedMap<DutyPart, DutySum> parts = new TreeMap<>(ORDER);
    sums.forEach(
        (part, sum) -> {
          if (part.kind() == kind) {
            parts.put(part, sum);
          }
        });
    return parts;
  }

  public boolean isEmpty() {
    return sums.isEmpty();
  }
}
