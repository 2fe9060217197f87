package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import io.tradebrief.pipeline.tariff.QuantityUnits.QuantityUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/**
 * A rate of duty as whole millionths of a percentage point of value, empty where the rate has none.
 *
 * <p>The ad valorem equivalent of a specific duty is {@code 100 s / u}, with {@code s} the duty and
 * {@code u} the value of one unit, both in the same currency (WTO, World Tariff Profiles, technical
 * notes). Parts of a compound duty add up; of a mixed duty the greatest or the least applies. A
 * rate with a remainder that was not understood has no equivalent.
 */
public record PercentRate(Rate rate) {

  /** The rate if it is free or ad valorem and nothing else. */
  public OptionalLong adValorem() {
    return millionths(rate.adValoremPercent());
  }

  /**
   * The ad valorem equivalent; that of a percentage is the percentage.
   *
   * @param line unit values of the national line
   * @param wider those of its six-digit code, for what the line has no unit value of
   */
  public OptionalLong equivalent(UnitValues line, UnitValues wider) {
    OptionalLong plain = adValorem();
    if (plain.isPresent() || !rate.remainder().isEmpty()) {
      return plain;
    }
    List<Double> parts = new ArrayList<>();
    for (Term term : rate.terms()) {
      OptionalDouble part = percent(term, line, wider);
      if (part.isEmpty()) {
        return OptionalLong.empty();
      }
      parts.add(part.getAsDouble());
    }
    DoubleStream all = parts.stream().mapToDouble(Double::doubleValue);
    return switch (rate.kind()) {
      case SPECIFIC, COMPOUND -> millionths(OptionalDouble.of(all.reduce(0, Double::sum)));
      case MIXED_MAX -> millionths(all.max());
      case MIXED_MIN -> millionths(all.min());
      default -> OptionalLong.empty();
    };
  }

  /** The least the text allows: nothing where it states no lower bound. */
  public long lowest() {
    OptionalLong plain = adValorem();
    if (plain.isPresent() || !rate.remainder().isEmpty()) {
      return plain.orElse(0);
    }
    return switch (rate.kind()) {
      case COMPOUND ->
          millionths(OptionalDouble.of(percentages().reduce(0, Double::sum))).orElse(0);
      case MIXED_MAX -> millionths(percentages().max()).orElse(0);
      default -> 0;
    };
  }

  /** The most the text allows; empty where it states no upper bound. */
  public OptionalLong highest() {
    boolean capped = rate.kind() == Kind.MIXED_MIN && rate.remainder().isEmpty();
    return capped ? millionths(percentages().min()) : adValorem();
  }

  /** A percentage as whole millionths of a point. */
  public static long millionths(double percent) {
    return Math.round(percent * RateMean.POINT);
  }

  private static OptionalLong millionths(OptionalDouble percent) {
    return percent.isPresent()
        ? OptionalLong.of(millionths(percent.getAsDouble()))
        : OptionalLong.empty();
  }

  private DoubleStream percentages() {
    return rate.terms().stream().filter(Term::isAdValorem).mapToDouble(Term::amount);
  }

  private static OptionalDouble percent(Term term, UnitValues line, UnitValues wider) {
    if (term.isAdValorem()) {
      return OptionalDouble.of(term.amount());
    }
    Optional<QuantityUnit> unit = QuantityUnits.find(term.unit());
    if (unit.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble own = line.of(term.currency(), unit.get());
    OptionalDouble value = own.isPresent() ? own : wider.of(term.currency(), unit.get());
    return value.isPresent()
        ? OptionalDouble.of(term.amount() / unit.get().factor() * 100 / value.getAsDouble())
        : OptionalDouble.empty();
  }
}
