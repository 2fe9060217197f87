package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.tariff.QuantityUnits.QuantityUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a unit of the goods of a tariff line, or of several, was worth: money over quantity, by
 * currency and unit. Amounts and quantities are added in whole units, so that the order in which
 * imports are added does not show.
 */
public final class UnitValues {
  /** Millionths in a unit of quantity. */
  public static final long MILLIONTHS = 1_000_000;

  private static final double THOUSANDTHS = 1000;

  private record Denomination(String currency, String unit) {}

  /** Money in whole units of its currency, and thousandths of a base unit. */
  private record Worth(long amount, long thousandths) {
    Worth plus(Worth other) {
      return new Worth(
          Math.addExact(amount, other.amount), Math.addExact(thousandths, other.thousandths));
    }
  }

  private final Map<Denomination, Worth> worth = new HashMap<>();

  /**
   * Adds imports. A unit that is not known, or a quantity too small to count, adds nothing.
   *
   * @param currency ISO 4217
   * @param unit of quantity, as its publisher writes it
   * @param amount in whole units of the currency
   * @param millionths of {@code unit}
   */
  public void add(String currency, String unit, long amount, long millionths) {
    Optional<QuantityUnit> known = QuantityUnits.find(unit);
    if (known.isEmpty()) {
      return;
    }
    double exact = (double) millionths * known.get().factor() / (MILLIONTHS / THOUSANDTHS);
    long thousandths = Math.round(exact);
    if (thousandths > 0 && amount > 0) {
      worth.merge(
          new Denomination(currency, known.get().base()),
          new Worth(amount, thousandths),
          Worth::plus);
    }
  }

  /** Money a base unit of {@code unit}; empty if no imports were recorded in it. */
  OptionalDouble of(String currency, QuantityUnit unit) {
    Worth known = worth.get(new Denomination(currency, unit.base()));
    return known == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(known.amount() * THOUSANDTHS / known.thousandths());
  }
}
