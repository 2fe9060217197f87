package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Both tariffs by six-digit code: HS6 averages of national lines, which every exhibit on tariff
 * lines shares. The national lines are reduced in Spark; some 5,600 codes reach the driver.
 */
final class TariffCodes {
  /** What the codes are made from. */
  static final Set<Role> READS =
      Set.of(Role.TARIFF_SCHEDULES, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS);

  private final List<HsCode> codes;
  private final int year;
  private final boolean imports;

  private TariffCodes(List<HsCode> codes, int year, boolean imports) {
    this.codes = List.copyOf(codes);
    this.year = year;
    this.imports = imports;
  }

  /** Empty if one of the two schedules is not at hand. */
  static Optional<TariffCodes> of(Context context) {
    if (context.facts(TariffLine.KIND, Role.TARIFF_SCHEDULES).isEmpty()) {
      return Optional.empty();
    }
    TariffCodes codes = context.shared(TariffCodes.class, TariffCodes::collect);
    boolean reporter = codes.codes.stream().anyMatch(code -> code.reporter().lines() > 0);
    boolean partner = codes.codes.stream().anyMatch(code -> code.partner().lines() > 0);
    return reporter && partner ? Optional.of(codes) : Optional.empty();
  }

  /** Every code of either schedule or of the reporter's imports, in order. */
  List<HsCode> all() {
    return codes;
  }

  /** The codes that both schedules have. */
  List<HsCode> inBoth() {
    return codes.stream().filter(HsCode::inBoth).toList();
  }

  /** The year of the imports. */
  int year() {
    return year;
  }

  /** Whether imports by line are at hand. */
  boolean hasImports() {
    return imports;
  }

  /** Why imports by line are missing; empty if they are at hand. */
  Optional<String> whyNoImports(Context context) {
    return imports ? Optional.empty() : Optional.of(context.whyAbsent(Role.IMPORTS_BY_TARIFF_LINE));
  }

  private static TariffCodes collect(Context context) {
    Question question = context.question();
    int year = ImportYear.of(context, Role.IMPORTS_BY_TARIFF_LINE).orElse(question.referenceYear());
    Optional<Dataset<Row>> imports = NationalLines.imports(context, year);
    Map<String, HsSide> reporter = new TreeMap<>();
    Map<String, HsSide> partner = new TreeMap<>();
    Map<String, long[]> trade = new TreeMap<>();
    for (Row row : Tables.collect(bySix(context, imports))) {
      String hs6 = row.getAs("hs6");
      boolean ours = question.reporter().equals(row.getAs("importer_code"));
      (ours ? reporter : partner).put(hs6, HsSide.of(row));
      if (ours && !row.isNullAt(row.fieldIndex("imports"))) {
        trade.put(hs6, new long[] {row.getAs("imports"), row.getAs("duty")});
      }
    }
    Map<String, HsCode> codes = new TreeMap<>();
    for (Map<String, HsSide> side : List.of(reporter, partner)) {
      for (String hs6 : side.keySet()) {
        long[] flow = trade.getOrDefault(hs6, new long[2]);
        codes.put(
            hs6,
            new HsCode(
                hs6,
                reporter.getOrDefault(hs6, HsSide.NONE),
                partner.getOrDefault(hs6, HsSide.NONE),
                flow[0],
                flow[1]));
      }
    }
    return new TariffCodes(new ArrayList<>(codes.values()), year, imports.isPresent());
  }

  private static Dataset<Row> bySix(Context context, Optional<Dataset<Row>> imports) {
    Dataset<Row> lines = withUnitValues(context, NationalLines.rates(context));
    if (imports.isEmpty()) {
      return bySix(
              lines
                  .withColumn("line_imports", lit(null).cast("long"))
                  .withColumn("line_duty", lit(null).cast("long")))
          .withColumn("imports", lit(null).cast("long"))
          .withColumn("duty", lit(null).cast("long"));
    }
    Dataset<Row> ofLine =
        imports
            .get()
            .select(
                col("importer_code"),
                col("code").as("line_code"),
                col("imports").as("line_imports"),
                col("duty").as("line_duty"));
    Dataset<Row> ofSix =
        imports
            .get()
            .where("length(code) = 6")
            .select(col("importer_code"), col("code").as("hs6"), col("imports"), col("duty"));
    String[] line = {"importer_code", "line_code"};
    String[] six = {"importer_code", "hs6"};
    return bySix(lines.join(ofLine, line, "left")).join(ofSix, six, "full");
  }

  private static Dataset<Row> withUnitValues(Context context, Dataset<Row> lines) {
    Column none = org.apache.spark.sql.functions.expr("cast(map() as map<string,double>)");
    Optional<Dataset<Row>> values = NationalLines.unitValues(context);
    if (values.isEmpty()) {
      return lines.withColumn("own", none).withColumn("wider", none);
    }
    Dataset<Row> own =
        values
            .get()
            .select(
                col("importer_code"), col("code").as("line_code"), col("unit_values").as("own"));
    Dataset<Row> wider =
        values
            .get()
            .select(col("importer_code"), col("code").as("hs6"), col("unit_values").as("wider"));
    String[] line = {"importer_code", "line_code"};
    String[] six = {"importer_code", "hs6"};
    return lines.join(own, line, "left").join(wider, six, "left");
  }

  private static Dataset<Row> bySix(Dataset<Row> lines) {
    RateColumns mfn = rate("mfn");
    RateColumns agreed = rate("agreement");
    Column granted = col("agreement").isNotNull();
    Column below = agreed.adValorem().lt(mfn.adValorem());
    Column above = agreed.adValorem().gt(mfn.adValorem());
    Column takesAgreement = granted.and(coalesce(above, lit(false)).equalTo(lit(false)));
    Map<String, Column> rates = new LinkedHashMap<>();
    List<Column> sums = new ArrayList<>();
    sums.add(count(lit(1)).as("lines"));
    sums.add(count(when(granted, 1)).as("preferences"));
    sums.add(count(when(agreed.adValorem().equalTo(0), 1)).as("preferences_free"));
    sums.add(count(when(below, 1)).as("preferences_lower"));
    Column text =
        col("mfn.rate_kind")
            .isin(Kind.FORMULA.text(), Kind.NOT_UNDERSTOOD.text())
            .or(col("mfn.rate_remainder").notEqual(""));
    sums.add(count(when(text, 1)).as("text_lines"));
    sums.add(sum("line_imports").as("line_imports"));
    sums.add(sum(when(granted, col("line_imports"))).as("preference_imports"));
    sums.add(sum(when(text, col("line_imports"))).as("text_imports"));
    for (Part part : Part.values()) {
      Column ofMfn = value(mfn, part);
      String name = part.suffix();
      rates.put("mfn_" + name, ofMfn);
      rates.put("pref_" + name, when(takesAgreement, value(agreed, part)).otherwise(ofMfn));
    }
    for (Rates kind : Rates.values()) {
      Column exact = col(kind.prefix() + Part.AD_VALOREM.suffix());
      sums.add(count(when(exact.equalTo(0), 1)).as(kind.prefix() + "free"));
      for (Part part : Part.values()) {
        String name = kind.prefix() + part.suffix();
        sums.add(sum(name).as(name + "_sum"));
        sums.add(count(col(name)).as(name + "_lines"));
        sums.add(sum(when(col(name).isNull(), col("line_imports"))).as(name + "_imports_without"));
      }
    }
    return lines
        .where(col("mfn").isNotNull())
        .withColumns(rates)
        .groupBy("importer_code", "hs6")
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }

  private static RateColumns rate(String programme) {
    return new RateColumns(
        col(programme + ".rate_kind"),
        col(programme + ".rate_terms"),
        col(programme + ".rate_remainder"));
  }

  private static Column value(RateColumns rate, Part part) {
    Column collected =
        RateColumns.fixed(
            try_divide(
                col("line_duty").cast("double").multiply(lit(100.0)),
                col("line_imports").cast("double")));
    return switch (part) {
      case AD_VALOREM -> rate.adValorem();
      case EQUIVALENT -> rate.equivalent(col("own"), col("wider"));
      case COLLECTED -> coalesce(rate.equivalent(col("own"), col("wider")), collected);
      case LOWEST -> rate.lowest();
      case HIGHEST -> rate.highest();
    };
  }
}
