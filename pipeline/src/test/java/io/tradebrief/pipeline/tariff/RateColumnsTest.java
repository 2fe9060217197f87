package io.tradebrief.pipeline.tariff;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Ad valorem equivalents and bounds of single rates. */
class RateColumnsTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("kind", "string")
          .add("terms", "string")
          .add("remainder", "string")
          .add("own", DataTypes.createMapType(DataTypes.StringType, DataTypes.DoubleType))
          .add("wider", DataTypes.createMapType(DataTypes.StringType, DataTypes.DoubleType));
  private static final Map<String, Double> NONE = Map.of();

  @Test
  void everyKindByHand() {
    Map<String, Double> tenDollars = Map.of("USD/kg", 10.0);
    Map<String, Double> wider = Map.of("USD/kg", 5.0, "JPY/litre", 200.0, "JPY/each", 1000.0);
    List<Row> values =
        values(
            List.of(
                row(Rate.free(), NONE, NONE),
                row(sum(Term.adValorem(2.5)), NONE, NONE),
                row(sum(new Term(0.5, "USD", "kg")), tenDollars, wider),
                row(sum(new Term(0.5, "USD", "kg")), NONE, wider),
                row(sum(new Term(0.5, "USD", "kg")), NONE, NONE),
                row(sum(new Term(500, "USD", "t")), tenDollars, NONE),
                row(sum(new Term(2000, "JPY", "kilolitre")), NONE, wider),
                row(sum(Term.adValorem(4), new Term(0.1, "USD", "kg")), tenDollars, NONE),
                row(mixed(Kind.MIXED_MAX), tenDollars, NONE),
                row(mixed(Kind.MIXED_MIN), tenDollars, NONE),
                row(mixed(Kind.MIXED_MIN), NONE, NONE),
                row(sum(new Term(1, "USD", "kg on drained weight")), tenDollars, NONE),
                row(Rate.free().withRemainder("within a quota"), tenDollars, NONE),
                row(Rate.notUnderstood("see note"), tenDollars, NONE)));

    String[] expected = {
      "0 0 0 0",
      "2500000 2500000 2500000 2500000",
      "null 5000000 0 null",
      "null 10000000 0 null",
      "null null 0 null",
      "null 5000000 0 null",
      "null 1000000 0 null",
      "null 5000000 4000000 null",
      "null 20000000 3000000 null",
      "null 3000000 0 3000000",
      "null null 0 3000000",
      "null null 0 null",
      "null null 0 null",
      "null null 0 null"
    };
    for (int i = 0; i < expected.length; i++) {
      Row row = values.get(i);
      assertEquals(
          expected[i],
          row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3),
          "rate " + i);
    }
  }

  /** On random rates: never negative, within the bounds, and what the definition gives. */
  @Test
  void equivalentsKeepWithinTheirBounds() {
    Random random = new Random(11);
    List<Rate> rates = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Double> unitValues = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Term percent = Term.adValorem(random.nextInt(500) / 10.0);
      Term money = new Term((1 + random.nextInt(900)) / 100.0, "JPY", "kg");
      Kind kind = List.of(Kind.COMPOUND, Kind.MIXED_MAX, Kind.MIXED_MIN).get(random.nextInt(3));
      Rate rate = random.nextBoolean() ? new Rate(kind, List.of(percent, money), "") : sum(money);
      double unitValue = (1 + random.nextInt(5000)) / 10.0;
      boolean known = random.nextInt(4) > 0;
      rates.add(rate);
      unitValues.add(known ? unitValue : Double.NaN);
      rows.add(row(rate, known ? Map.of("JPY/kg", unitValue) : NONE, NONE));
    }

    List<Row> values = values(rows);

    for (int i = 0; i < rows.size(); i++) {
      Row row = values.get(i);
      OptionalDouble expected = byDefinition(rates.get(i), unitValues.get(i));
      assertEquals(expected.isEmpty(), row.isNullAt(1), "rate " + i);
      if (expected.isPresent()) {
        assertEquals(expected.getAsDouble(), row.getLong(1) / 1e6, 1e-6);
        assertTrue(row.getLong(1) >= row.getLong(2), "not below the least");
        assertTrue(row.isNullAt(3) || row.getLong(1) <= row.getLong(3), "not above the most");
      }
      assertTrue(row.getLong(2) >= 0);
    }
  }

  private static OptionalDouble byDefinition(Rate rate, double unitValue) {
    if (Double.isNaN(unitValue)) {
      return OptionalDouble.empty();
    }
    double[] parts =
        rate.terms().stream()
            .mapToDouble(t -> t.isAdValorem() ? t.amount() : 100 * t.amount() / unitValue)
            .toArray();
    double first = parts[0];
    double last = parts[parts.length - 1];
    return OptionalDouble.of(
        switch (rate.kind()) {
          case COMPOUND -> first + last;
          case MIXED_MAX -> Math.max(first, last);
          case MIXED_MIN -> Math.min(first, last);
          default -> first;
        });
  }

  private static Rate sum(Term... terms) {
    return Rate.sum(List.of(terms));
  }

  private static Rate mixed(Kind kind) {
    return new Rate(kind, List.of(Term.adValorem(3), new Term(2, "USD", "kg")), "");
  }

  private static Row row(Rate rate, Map<String, Double> own, Map<String, Double> wider) {
    return RowFactory.create(rate.kind().text(), rate.termsText(), rate.remainder(), own, wider);
  }

  private static List<Row> values(List<Row> rows) {
    RateColumns rate = new RateColumns(col("kind"), col("terms"), col("remainder"));
    return DeskFacts.spark()
        .createDataFrame(rows, SCHEMA)
        .select(
            rate.adValorem(),
            rate.equivalent(col("own"), col("wider")),
            rate.lowest(),
            rate.highest())
        .collectAsList();
  }
}
