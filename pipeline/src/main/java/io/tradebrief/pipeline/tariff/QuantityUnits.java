package io.tradebrief.pipeline.tariff;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.try_element_at;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Column;

/**
 * Units of quantity under one name each, so that a duty in yen a kilolitre finds a unit value in
 * yen a litre. A unit that is narrower than it sounds ("kg on drained weight") is none of these: no
 * unit value is known for it.
 */
public final class QuantityUnits {
  /** A unit, what it is counted in here, and how many of those it is. */
  private record Known(String name, String base, double factor) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("kg", "kg", 1),
          new Known("g", "kg", 0.001),
          new Known("gr", "kg", 0.001),
          new Known("t", "kg", 1000),
          new Known("mt", "kg", 1000),
          new Known("litre", "litre", 1),
          new Known("liters", "litre", 1),
          new Known("l", "litre", 1),
          new Known("kilolitre", "litre", 1000),
          new Known("kl", "litre", 1000),
          new Known("each", "each", 1),
          new Known("head", "each", 1),
          new Known("no", "each", 1),
          new Known("no.", "each", 1),
          new Known("pcs", "each", 1),
          new Known("dozen", "each", 12),
          new Known("dz", "each", 12),
          new Known("doz.", "each", 12),
          new Known("gross", "each", 144),
          new Known("thousand", "each", 1000),
          new Known("thousands", "each", 1000),
          new Known("th", "each", 1000),
          new Known("pair", "pair", 1),
          new Known("pr", "pair", 1),
          new Known("prs.", "pair", 1),
          new Known("m2", "m2", 1),
          new Known("sm", "m2", 1),
          new Known("m3", "m3", 1),
          new Known("cm", "m3", 1));

  private static final Column BASES = column(known -> lit(known.base()));
  private static final Column FACTORS = column(known -> lit(known.factor()));

  private QuantityUnits() {}

  /** What the unit is counted in; null for one that is not known. */
  public static Column base(Column unit) {
    return try_element_at(BASES, trim(unit));
  }

  /** How many base units it is; null for one that is not known. */
  public static Column factor(Column unit) {
    return try_element_at(FACTORS, trim(unit));
  }

  private static Column column(Function<Known, Column> value) {
    List<Column> entries = new ArrayList<>();
    for (Known known : KNOWN) {
      // Publishers write a unit all small or all capital; Spark's lower() loads the collation rules
      // of every language, which takes longer than everything else that is asked here.
      for (String name : List.of(known.name(), known.name().toUpperCase(Locale.ROOT))) {
        entries.add(lit(name));
        entries.add(value.apply(known));
      }
    }
    return map(entries.toArray(Column[]::new));
  }
}
