package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.tariff.DutyLines;
import io.tradebrief.pipeline.tariff.PercentRate;
import io.tradebrief.pipeline.tariff.UnitValues;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Imports under national codes, their first eight digits and their first six: the reporter's from
 * the partner in one year with the duty calculated on them, and unit values of both countries.
 */
final class LineImports {
  private static final int[] SHORTER = {8, 6};
  private static final UnitValues NO_UNIT_VALUES = new UnitValues();

  /** Value and calculated duty, in dollars. */
  record Trade(long imports, long duty) {
    static final Trade NONE = new Trade(0, 0);

    Trade plus(Trade other) {
      return new Trade(Math.addExact(imports, other.imports), Math.addExact(duty, other.duty));
    }
  }

  private record Place(String importer, String code) {}

  private final Map<Place, Trade> trade = new HashMap<>();
  private final Map<Place, UnitValues> unitValues = new HashMap<>();

  private LineImports() {}

  static LineImports of(Context context, int year) {
    Optional<Dataset<Row>> flows = context.facts(TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE);
    LineImports imports = new LineImports();
    flows.ifPresent(rows -> imports.addTrade(rows, context.question(), year));
    flows.ifPresent(imports::addUnitValues);
    context.facts(TradeFlow.KIND, Role.PREFERENTIAL_IMPORTS).ifPresent(imports::addUnitValues);
    return imports;
  }

  /** Whether imports from the partner by line are at hand; those of others say nothing of them. */
  boolean atHand() {
    return !trade.isEmpty();
  }

  /** Why imports from the partner by line are not at hand. */
  static String why(Context context, int year) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.IMPORTS_BY_TARIFF_LINE),
            WantedTrade.total(question.reporter(), question.partner(), TradeFlow.IMPORT)
                .byAnyCode("tariff line"),
            year);
  }

  /** Imports under a code; empty if there are none. */
  Optional<Trade> trade(String importer, String code) {
    return Optional.ofNullable(trade.get(new Place(importer, code)));
  }

  /** The six-digit codes of an importer's imports. */
  Set<String> sixDigitCodes(String importer) {
    Set<String> codes = new LinkedHashSet<>();
    for (Place place : trade.keySet()) {
      if (place.importer().equals(importer) && place.code().length() == 6) {
        codes.add(place.code());
      }
    }
    return codes;
  }

  /** Duty over value, in millionths of a percentage point; empty without imports. */
  OptionalLong collected(String importer, String code) {
    return trade(importer, code)
        .filter(known -> known.imports() > 0)
        .map(known -> PercentRate.millionths(known.duty() * 100.0 / known.imports()))
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  UnitValues unitValues(String importer, String code) {
    return unitValues.getOrDefault(new Place(importer, code), NO_UNIT_VALUES);
  }

  private void addTrade(Dataset<Row> flows, Question question, int year) {
    Dataset<Row> byCode =
        flows
            .where(
                col("reporter_code")
                    .equalTo(question.reporter())
                    .and(col("partner_code").equalTo(question.partner()))
                    .and(col("flow").equalTo(TradeFlow.IMPORT))
                    .and(isOfLines())
                    .and(col("period").equalTo(Integer.toString(year))))
            .groupBy("product_code")
            .agg(DutyLines.amount(TradeFlow.VALUE), DutyLines.amount(TradeFlow.CALCULATED_DUTY));
    for (Row row : Tables.collect(byCode)) {
      Trade found = new Trade(row.getLong(1), row.getLong(2));
      for (String code : codes(row.getString(0))) {
        trade.merge(new Place(question.reporter(), code), found, Trade::plus);
      }
    }
  }

  /** Headings and chapters that stand beside the lines are sums of them. */
  private static Column isOfLines() {
    return not(col("classification").rlike("^hs[0-9]$"));
  }

  private void addUnitValues(Dataset<Row> flows) {
    Column millionths = round(col("quantity").multiply(lit((double) UnitValues.MILLIONTHS)));
    Dataset<Row> byCode =
        flows
            .where(
                col("flow")
                    .equalTo(TradeFlow.IMPORT)
                    .and(col("measure").isin(TradeFlow.VALUE, TradeFlow.PREFERENTIAL_VALUE))
                    .and(length(col("period")).equalTo(4))
                    .and(col("quantity").gt(0))
                    .and(col("amount").gt(0)))
            .groupBy("reporter_code", "product_code", "currency", "quantity_unit")
            .agg(sum("amount"), sum(millionths.cast("long")));
    for (Row row : Tables.collect(byCode)) {
      if (row.isNullAt(3)) {
        continue;
      }
      for (String code : codes(row.getString(1))) {
        unitValues
            .computeIfAbsent(new Place(row.getString(0), code), place -> new UnitValues())
            .add(row.getString(2), row.getString(3), row.getLong(4), row.getLong(5));
      }
    }
  }

  /** A code and the shorter ones it stands under; tariff lines have six, eight, nine or ten. */
  private static List<String> codes(String code) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(code);
    for (int digits : SHORTER) {
      codes.add(code.substring(0, Math.min(digits, code.length())));
    }
    return List.copyOf(codes);
  }
}
