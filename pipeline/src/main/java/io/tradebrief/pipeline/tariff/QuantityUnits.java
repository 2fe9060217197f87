package io.tradebrief.pipeline.tariff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Units of quantity under one name each, so that a duty in yen a kilolitre finds a unit value in
 * yen a litre. A unit that is narrower than it sounds ("kg on drained weight") is none of these: no
 * unit value is known for it.
 */
public final class QuantityUnits {
  /**
   * A unit of quantity.
   *
   * @param name as publishers and schedules write it, in small letters
   * @param base what it is counted in here
   * @param factor how many of those it is
   */
  public record QuantityUnit(String name, String base, double factor) {}

  private static final Map<String, QuantityUnit> KNOWN =
      List.of(
              new QuantityUnit("kg", "kg", 1),
              new QuantityUnit("g", "kg", 0.001),
              new QuantityUnit("gr", "kg", 0.001),
              new QuantityUnit("t", "kg", 1000),
              new QuantityUnit("mt", "kg", 1000),
              new QuantityUnit("litre", "litre", 1),
              new QuantityUnit("liters", "litre", 1),
              new QuantityUnit("l", "litre", 1),
              new QuantityUnit("kilolitre", "litre", 1000),
              new QuantityUnit("kl", "litre", 1000),
              new QuantityUnit("each", "each", 1),
              new QuantityUnit("head", "each", 1),
              new QuantityUnit("no", "each", 1),
              new QuantityUnit("no.", "each", 1),
              new QuantityUnit("pcs", "each", 1),
              new QuantityUnit("dozen", "each", 12),
              new QuantityUnit("dz", "each", 12),
              new QuantityUnit("doz.", "each", 12),
              new QuantityUnit("gross", "each", 144),
              new QuantityUnit("thousand", "each", 1000),
              new QuantityUnit("thousands", "each", 1000),
              new QuantityUnit("th", "each", 1000),
              new QuantityUnit("pair", "pair", 1),
              new QuantityUnit("pr", "pair", 1),
              new QuantityUnit("prs.", "pair", 1),
              new QuantityUnit("m2", "m2", 1),
              new QuantityUnit("sm", "m2", 1),
              new QuantityUnit("m3", "m3", 1),
              new QuantityUnit("cm", "m3", 1))
          .stream()
          .collect(Collectors.toUnmodifiableMap(QuantityUnit::name, Function.identity()));

  private QuantityUnits() {}

  /** The unit of this name, in whatever case; empty for one that is not known. */
  public static Optional<QuantityUnit> find(String name) {
    return Optional.ofNullable(KNOWN.get(name.strip().toLowerCase(Locale.ROOT)));
  }
}
