package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ad valorem equivalents and bounds of single rates. */
class PercentRateTest {
  private static final UnitValues NONE = new UnitValues();

  /** As many units as one million of the currency buys. */
  private static final long MILLION = 1_000_000;

  @Test
  void everyKindByHand() {
    UnitValues tenDollars = unitValues("USD", "KG", 10);
    UnitValues wider = unitValues("USD", "kg", 5);
    wider.add("JPY", "litre", 200 * MILLION, MILLION * UnitValues.MILLIONTHS);
    wider.add("JPY", "NO", 1000 * MILLION, MILLION * UnitValues.MILLIONTHS);

    assertRate("0 0 0 0", Rate.free(), NONE, NONE);
    assertRate("2500000 2500000 2500000 2500000", sum(Term.adValorem(2.5)), NONE, NONE);
    assertRate("- 5000000 0 -", sum(new Term(0.5, "USD", "kg")), tenDollars, wider);
    assertRate("- 10000000 0 -", sum(new Term(0.5, "USD", "kg")), NONE, wider);
    assertRate("- - 0 -", sum(new Term(0.5, "USD", "kg")), NONE, NONE);
    assertRate("- 5000000 0 -", sum(new Term(500, "USD", "t")), tenDollars, NONE);
    assertRate("- 1000000 0 -", sum(new Term(2000, "JPY", "kilolitre")), NONE, wider);
    assertRate("- 25000000 0 -", sum(new Term(3000, "JPY", "dozen")), NONE, wider);
    assertRate(
        "- 5000000 4000000 -",
        sum(Term.adValorem(4), new Term(0.1, "USD", "kg")),
        tenDollars,
        NONE);
    assertRate("- 20000000 3000000 -", mixed(Kind.MIXED_MAX), tenDollars, NONE);
    assertRate("- 3000000 0 3000000", mixed(Kind.MIXED_MIN), tenDollars, NONE);
    assertRate("- - 0 3000000", mixed(Kind.MIXED_MIN), NONE, NONE);
    assertRate("- - 0 -", sum(new Term(1, "USD", "kg on drained weight")), tenDollars, NONE);
    assertRate("- - 0 -", Rate.free().withRemainder("within a quota"), tenDollars, NONE);
    assertRate("- - 0 -", mixed(Kind.MIXED_MIN).withRemainder("in season"), tenDollars, NONE);
    assertRate("- - 0 -", Rate.notUnderstood("see note"), tenDollars, NONE);
  }

  @Test
  void unitValuesPoolImportsAndUnits() {
    UnitValues values = new UnitValues();
    values.add("JPY", "KG", 300, 2 * UnitValues.MILLIONTHS);
    values.add("JPY", "t", 700, UnitValues.MILLIONTHS / 125);
    values.add("JPY", "square", 900, UnitValues.MILLIONTHS);
    values.add("USD", "KG", 77, UnitValues.MILLIONTHS);
    values.add("JPY", "g", 5, UnitValues.MILLIONTHS / 10);

    OptionalDouble yen = values.of("JPY", QuantityUnits.find("g").orElseThrow());

    assertEquals(
        OptionalDouble.of(100), yen, "1,000 yen for 2 kg and 8 kg; a tenth of a gram is 0");
  }

  /** On random rates: never negative, within the bounds, and what the definition gives. */
  @Test
  void equivalentsKeepWithinTheirBounds() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Term percent = Term.adValorem(random.nextInt(500) / 10.0);
      Term money = new Term((1 + random.nextInt(900)) / 100.0, "JPY", "kg");
      Kind kind = List.of(Kind.COMPOUND, Kind.MIXED_MAX, Kind.MIXED_MIN).get(random.nextInt(3));
      Rate rate = random.nextBoolean() ? new Rate(kind, List.of(percent, money), "") : sum(money);
      int unitValue = 1 + random.nextInt(500);
      boolean known = random.nextInt(4) > 0;

      PercentRate found = new PercentRate(rate);
      OptionalLong equivalent =
          found.equivalent(known ? unitValues("JPY", "kg", unitValue) : NONE, NONE);

      assertEquals(known, equivalent.isPresent(), "rate " + i);
      assertTrue(found.lowest() >= 0);
      if (known) {
        assertEquals(byDefinition(rate, unitValue), equivalent.getAsLong() / 1e6, 1e-6);
        assertTrue(equivalent.getAsLong() >= found.lowest(), "not below the least");
        assertTrue(
            equivalent.getAsLong() <= found.highest().orElse(Long.MAX_VALUE), "not above the most");
      }
    }
  }

  private static double byDefinition(Rate rate, double unitValue) {
    double[] parts =
        rate.terms().stream()
            .mapToDouble(t -> t.isAdValorem() ? t.amount() : 100 * t.amount() / unitValue)
            .toArray();
    double first = parts[0];
    double last = parts[parts.length - 1];
    return switch (rate.kind()) {
      case COMPOUND -> first + last;
      case MIXED_MAX -> Math.max(first, last);
      case MIXED_MIN -> Math.min(first, last);
      default -> first;
    };
  }

  private static void assertRate(String expected, Rate rate, UnitValues line, UnitValues wider) {
    PercentRate found = new PercentRate(rate);
    assertEquals(
        expected,
        text(found.adValorem())
            + " "
            + text(found.equivalent(line, wider))
            + " "
            + found.lowest()
            + " "
            + text(found.highest()),
        rate.toString());
  }

  private static String text(OptionalLong rate) {
    return rate.isPresent() ? Long.toString(rate.getAsLong()) : "-";
  }

  private static UnitValues unitValues(String currency, String unit, long money) {
    UnitValues values = new UnitValues();
    values.add(currency, unit, money * MILLION, MILLION * UnitValues.MILLIONTHS);
    return values;
  }

  private static Rate sum(Term... terms) {
    return Rate.sum(List.of(terms));
  }

  private static Rate mixed(Kind kind) {
    return new Rate(kind, List.of(Term.adValorem(3), new Term(2, "USD", "kg")), "");
  }
}
