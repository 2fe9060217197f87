package io.tradebrief.pipeline.tariff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Imports of several countries under national codes, their first eight digits and their first six:
 * what was imported and the duty on it, and what a unit of the goods was worth.
 */
public final class CodeImports {
  private static final int[] SHORTER = {8, 6};
  private static final int HS6 = 6;
  private static final UnitValues NO_UNIT_VALUES = new UnitValues();

  /** Value and calculated duty, in whole dollars. */
  public record Trade(long imports, long duty) {
    /** Nothing was imported. */
    public static final Trade NONE = new Trade(0, 0);

    Trade plus(Trade other) {
      return new Trade(Math.addExact(imports, other.imports), Math.addExact(duty, other.duty));
    }
  }

  private record Place(String importer, String code) {}

  private final Map<Place, Trade> trade = new HashMap<>();
  private final Map<Place, UnitValues> unitValues = new HashMap<>();

  /** Adds imports under a national code. */
  public void add(String importer, String code, Trade found) {
    for (String each : codes(code)) {
      trade.merge(new Place(importer, each), found, Trade::plus);
    }
  }

  /**
   * Adds what units of the goods were worth, see {@link UnitValues#add}.
   *
   * @param amount in whole units of the currency
   * @param millionths of {@code unit}
   */
  public void addUnitValues(
      String importer, String code, String currency, String unit, long amount, long millionths) {
    for (String each : codes(code)) {
      unitValues
          .computeIfAbsent(new Place(importer, each), place -> new UnitValues())
          .add(currency, unit, amount, millionths);
    }
  }

  /** Whether any import was added. */
  public boolean atHand() {
    return !trade.isEmpty();
  }

  /** Imports under a code. */
  public Trade trade(String importer, String code) {
    return trade.getOrDefault(new Place(importer, code), Trade.NONE);
  }

  /** The six-digit codes of an importer's imports. */
  public Set<String> sixDigitCodes(String importer) {
    Set<String> codes = new LinkedHashSet<>();
    for (Place place : trade.keySet()) {
      if (place.importer().equals(importer) && place.code().length() == HS6) {
        codes.add(place.code());
      }
    }
    return codes;
  }

  /** Duty over value, in millionths of a percentage point; empty without imports. */
  OptionalLong collected(String importer, String code) {
    Trade known = trade(importer, code);
    return known.imports() > 0
        ? OptionalLong.of(PercentRate.millionths(known.duty() * 100.0 / known.imports()))
        : OptionalLong.empty();
  }

  UnitValues unitValues(String importer, String code) {
    return unitValues.getOrDefault(new Place(importer, code), NO_UNIT_VALUES);
  }

  /** A code and the shorter ones it stands under; tariff lines have six, eight, nine or ten. */
  private static Set<String> codes(String code) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(code);
    for (int digits : SHORTER) {
      codes.add(code.substring(0, Math.min(digits, code.length())));
    }
    return codes;
  }
}
