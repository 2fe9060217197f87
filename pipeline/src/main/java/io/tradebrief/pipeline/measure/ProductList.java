package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.rtrim;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Sectors, groups or definitions that trade flows are joined to by flow, family of the
 * classification and the beginning of the product code. A joined flow has the further columns
 * {@link #DEFINITION}, {@link #GROUP} and {@link #PREFIX}.
 *
 * <p>A flow counts once in each group that has its code, under the longest prefix that the group
 * lists under that definition; a code of two groups counts in both, and a code of none in neither,
 * so what a division leaves over is the sum of all codes less the sum of its groups.
 *
 * @param codes the rows of the list
 */
public record ProductList(List<ProductCode> codes) {
  public static final String DEFINITION = "definition";
  public static final String GROUP = "product_group";
  public static final String PREFIX = "code_prefix";
  static final Set<String> COLUMNS = Set.of(DEFINITION, GROUP, PREFIX);

  private static final String FLOW = "list_flow";
  private static final String FAMILY = "list_family";
  private static final String BEGINNING = "code_beginning";
  private static final String DIGITS = "0123456789";
  private static final StructType SCHEMA =
      new StructType()
          .add(FLOW, DataTypes.StringType, false)
          .add(FAMILY, DataTypes.StringType, false)
          .add(DEFINITION, DataTypes.StringType, false)
          .add(GROUP, DataTypes.StringType, false)
          .add(PREFIX, DataTypes.StringType, false)
          .add("longer", DataTypes.createArrayType(DataTypes.StringType, false), false);

  public ProductList {
    codes = List.copyOf(codes);
  }

  /** The flows that the list names, each once for every group that has its code. */
  Dataset<Row> join(SparkSession spark, Dataset<Row> flows) {
    Dataset<Row> list = broadcast(spark.createDataFrame(rows(), SCHEMA));
    Column sameList =
        col("flow")
            .equalTo(col(FLOW))
            .and(rtrim(col("classification"), lit(DIGITS)).equalTo(col(FAMILY)))
            .and(col(BEGINNING).equalTo(col(PREFIX)));
    return flows
        .withColumn(BEGINNING, explode(beginnings()))
        .join(list, sameList)
        .where(not(exists(col("longer"), longer -> col("product_code").startsWith(longer))))
        .drop(BEGINNING, FLOW, FAMILY, "longer");
  }

  /** What a code may be listed under: an equal join, where comparing every prefix would crawl. */
  private Column beginnings() {
    IntStream lengths = codes.stream().mapToInt(code -> code.prefix().length()).distinct().sorted();
    IntFunction<Column> cut = length -> col("product_code").substr(1, length);
    return array_distinct(array(lengths.mapToObj(cut).toArray(Column[]::new)));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (ProductCode code : codes) {
      for (String flow : List.of(TradeFlow.EXPORT, TradeFlow.IMPORT)) {
        if (code.covers(flow)) {
          rows.add(row(code, flow));
        }
      }
    }
    return rows.stream().distinct().toList();
  }

  private Row row(ProductCode code, String flow) {
    Stream<ProductCode> longer =
        codes.stream()
            .filter(other -> other.covers(flow))
            .filter(other -> other.group().equals(code.group()))
            .filter(other -> other.definition().equals(code.definition()))
            .filter(other -> family(other).equals(family(code)))
            .filter(other -> other.prefix().length() > code.prefix().length());
    return RowFactory.create(
        flow,
        family(code),
        code.definition(),
        code.group(),
        code.prefix(),
        longer
            .map(ProductCode::prefix)
            .filter(prefix -> prefix.startsWith(code.prefix()))
            .distinct()
            .toArray(String[]::new));
  }

  /** {@code hs} of {@code hs10}. */
  static String family(ProductCode code) {
    return code.classification().replaceAll("\\d+$", "");
  }

  /** The list with these rows only. */
  public static ProductList of(Collection<ProductCode> codes) {
    return new ProductList(List.copyOf(codes));
  }
}
