package io.tradebrief.pipeline.source.world;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BulkKeys;
import io.tradebrief.pipeline.source.BulkLines;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Screens the lines of a BACI file with column expressions, by the rules of {@link Baci}. */
final class BaciScan {
  /** Nearly every row: one look at the whole of it spares many at its parts. */
  private static final String PLAIN =
      "^(19|20)\\d\\d,\\d{1,3},\\d{1,3},\\d{5,6},\\d{1,12}(\\.\\d{1,3})?,"
          + "(\\d{1,12}(\\.\\d{1,6})?| *(NA)? *)$";

  private static final String NUMBER = "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?$";

  /** As {@link PlainText#hidesSomething}. */
  private static final String HIDDEN =
      "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F"
          + "\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]";

  private static final String SIGNED_ZERO = "^-0*\\.?0*([eE][+-]?\\d{1,4})?$";

  /** What tells a flow from every other one of a file; the first clusters the facts. */
  private static final List<String> KEY = List.of("exporter", "importer", "product", "t");

  private static final String[] KEPT = {
    "exporter", "importer", "product", "t", "dollars", "tonnes"
  };

  private BaciScan() {}

  static BulkScreened<TradeFlow> of(BulkLines lines, Partners partners, SparkSession spark) {
    Dataset<Row> screened = screened(cells(lines.lines()), codes(partners, spark));
    Column sound = size(col("rules")).equalTo(0);
    Dataset<Row> keyed =
        BulkKeys.marked(
            screened.filter(sound).select("line", KEPT),
            "exporter",
            KEY,
            List.of("dollars", "tonnes"));
    return new BulkScreened<>(
        TradeFlow.KIND,
        facts(keyed.filter(BulkKeys.stands())),
        keyed.filter(not(BulkKeys.stands())),
        screened
            .filter(not(sound).or(col("beside").notEqual("")))
            .withColumn("exporter", orStandIn("exporter", "i"))
            .withColumn("importer", orStandIn("importer", "j")),
        BaciScan::stated,
        lines);
  }

  private static Column orStandIn(String house, String comtrade) {
    return coalesce(col(house), concat(lit(RowCheck.UNKNOWN), col(comtrade)));
  }

  /** What a row states that lacks nothing but a partner. */
  private static TradeFlow stated(Row row) {
    Double tonnes = row.getAs("tonnes");
    return BaciLayout.flow(
        row.getAs("exporter"),
        row.getAs("importer"),
        "hs6",
        row.getAs("product"),
        row.getAs("t"),
        row.<Long>getAs("dollars"),
        tonnes);
  }

  /** The lines below the header that are not blank, cut into cells. */
  private static Dataset<Row> cells(Dataset<Row> lines) {
    Column unquoted =
        when(col("raw").contains("\""), translate(col("raw"), "\"", "")).otherwise(col("raw"));
    Column cells = split(BulkLines.withPlainBlanks(unquoted), ",", -1);
    Dataset<Row> cut =
        lines
            .filter(col("line").gt(1).and(trim(BulkLines.withPlainBlanks(col("raw"))).notEqual("")))
            .select(col("line"), col("raw"), cells.as("cells"));
    for (int column = 0; column < BaciLayout.COLUMNS.size(); column++) {
      Column cell = coalesce(trim(get(col("cells"), lit(column))), lit(""));
      cut = cut.withColumn(BaciLayout.COLUMNS.get(column), cell);
    }
    return cut.withColumn("beside", beside());
  }

  /** What stands to the right of the columns, as {@link RowCheck#width} has it. */
  private static Column beside() {
    int columns = BaciLayout.COLUMNS.size();
    Column cells = slice(col("cells"), lit(columns + 1), size(col("cells")).minus(columns));
    Column filled = filter(cells, cell -> trim(cell).notEqual(""));
    Column text = concat_ws(", ", transform(filled, cell -> trim(cell)));
    return when(size(col("cells")).gt(columns), text).otherwise("");
  }

  /** The house's code of each of Comtrade's. */
  private static Dataset<Row> codes(Partners partners, SparkSession spark) {
    Map<String, String> codes = partners.codes(Scheme.COMTRADE);
    StructType schema =
        new StructType()
            .add("comtrade", DataTypes.StringType, false)
            .add("house", DataTypes.StringType, false);
    List<Row> rows =
        codes.entrySet().stream()
            .map(code -> RowFactory.create(code.getKey(), code.getValue()))
            .toList();
    return broadcast(spark.createDataFrame(rows, schema));
  }

  /** Each row with its values, null where a cell cannot be read, and the rules it breaks. */
  private static Dataset<Row> screened(Dataset<Row> rows, Dataset<Row> codes) {
    Dataset<Row> exporters = codes.toDF("i", "exporter");
    Dataset<Row> importers = codes.toDF("j", "importer");
    Column known = col("exporter").isNotNull().and(col("importer").isNotNull());
    return rows.join(exporters, exporters.col("i").equalTo(rows.col("i")), "left")
        .drop(exporters.col("i"))
        .join(importers, importers.col("j").equalTo(rows.col("j")), "left")
        .drop(importers.col("j"))
        .withColumn("plain", col("raw").rlike(PLAIN))
        .withColumn("dollars", dollars())
        .withColumn("tonnes", col("q").try_cast("double"))
        .withColumn("product", lpad(col("k"), 6, "0"))
        .withColumn(
            "rules",
            when(col("plain").and(known), array().cast("array<string>"))
                .otherwise(array_compact(rules())));
  }

  private static Column dollars() {
    Column plain = col("v").cast("decimal(15,3)").multiply(lit(1000)).cast("bigint");
    return when(col("plain"), plain).otherwise(round(exact()).try_cast("bigint"));
  }

  /** The dollars with what is left of decimals, null if the text is no number or too large. */
  private static Column exact() {
    return when(col("v").rlike(NUMBER), col("v").try_cast("decimal(38,9)").multiply(lit(1000)));
  }

  private static Column rules() {
    Column value = col("v").rlike(NUMBER);
    Column noQuantity = col("q").isin(BaciLayout.NO_QUANTITY.toArray());
    Column known = col("exporter").isNotNull().and(col("importer").isNotNull());
    Column code = col("k").rlike("^\\d{5,6}$");
    Column year = col("t").rlike("^((19|20)\\d\\d|2100)$");
    Column off = abs(exact().minus(round(exact())));
    int columns = BaciLayout.COLUMNS.size();
    Column cells = size(col("cells"));
    return array(
        unless(cells.equalTo(columns).or(cells.gt(columns).and(blank(columns))), Rule.COLUMN_COUNT),
        unless(known, Rule.KNOWN_PARTNER),
        unless(known.and(code).and(year).or(not(col("raw").rlike(HIDDEN))), Rule.PLAIN_TEXT),
        unless(code, Rule.KNOWN_CODE),
        unless(year, Rule.PERIOD),
        unless(value.and(noQuantity.or(col("q").rlike(NUMBER))), Rule.NUMBER),
        unless(
            not(col("v").rlike(SIGNED_ZERO).or(col("q").rlike(SIGNED_ZERO))),
            Rule.ZERO_WITHOUT_SIGN),
        unless(atLeastZero("dollars").and(atLeastZero("tonnes")), Rule.NOT_NEGATIVE),
        // Decimals beyond a dollar are an artefact of a double only if they are this small.
        unless(coalesce(off.leq(lit(0.0001)), lit(true)), Rule.WHOLE_UNITS),
        unless(not(value).or(col("dollars").isNotNull()), Rule.IN_RANGE));
  }

  private static Column blank(int column) {
    return coalesce(trim(get(col("cells"), lit(column))).equalTo(""), lit(false));
  }

  private static Column atLeastZero(String column) {
    return coalesce(col(column).geq(0), lit(true));
  }

  private static Column unless(Column kept, Rule rule) {
    return when(not(kept), name(rule));
  }

  private static Column name(Rule rule) {
    return lit(rule.name());
  }

  private static Dataset<Row> facts(Dataset<Row> keyed) {
    return keyed.select(
        col("exporter").as("reporter_code"),
        col("importer").as("partner_code"),
        lit(TradeFlow.EXPORT).as("flow"),
        lit(TradeFlow.GOODS).as("sector"),
        lit("hs6").as("classification"),
        col("product").as("product_code"),
        col("t").as("period"),
        lit(TradeFlow.VALUE).as("measure"),
        col("dollars").as("amount"),
        lit("USD").as("currency"),
        lit("reconciled").as("basis"),
        lit("not-stated").as("system"),
        lit("fob").as("valuation"),
        lit("nsa").as("adjustment"),
        col("tonnes").as("quantity"),
        when(col("tonnes").isNotNull(), lit(BaciLayout.TONNES)).as("quantity_unit"),
        col("line").cast("string").as(FactKind.SOURCE_PLACE));
  }
}
