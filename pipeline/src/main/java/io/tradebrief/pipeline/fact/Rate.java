package io.tradebrief.pipeline.fact;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A rate of duty, as parts that can be computed with and a remainder that cannot. Nothing of the
 * text is dropped: what was not understood stands in {@code remainder}.
 *
 * @param kind how the parts combine
 * @param terms the parts, in the order of the text; empty for {@link Kind#FREE} and {@link
 *     Kind#NOT_UNDERSTOOD}
 * @param remainder the text that was not understood, empty if all was
 */
public record Rate(Kind kind, List<Term> terms, String remainder) {

  /** How the parts of a rate combine. */
  public enum Kind {
    FREE("free"),
    AD_VALOREM("ad-valorem"),
    SPECIFIC("specific"),
    /** The parts add up. */
    COMPOUND("compound"),
    /** The greatest part applies. */
    MIXED_MAX("mixed-max"),
    /** The least part applies. */
    MIXED_MIN("mixed-min"),
    /**
     * Rests on more than the parts: gate prices, differential duties, references to other rates.
     */
    FORMULA("formula"),
    NOT_UNDERSTOOD("not-understood");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The kind as facts and tidy tables write it. */
    public String text() {
      return text;
    }
  }

  /**
   * One part of a rate: either a percentage of value, or an amount of money a unit.
   *
   * @param amount per cent of the customs value, or whole currency units (dollars, yen; not cents)
   * @param currency ISO 4217, empty for an ad valorem part
   * @param unit what the amount is charged on: {@code kg}, {@code litre}, {@code each}; empty for
   *     an ad valorem part
   */
  public record Term(double amount, String currency, String unit) {
    public static Term adValorem(double percent) {
      return new Term(percent, "", "");
    }

    public boolean isAdValorem() {
      return currency.isEmpty();
    }

    /** {@code 2.5%} or {@code 0.5 USD/kg}. */
    public String text() {
      String number =
          new java.math.BigDecimal(Double.toString(amount)).stripTrailingZeros().toPlainString();
      return isAdValorem() ? number + "%" : number + " " + currency + "/" + unit;
    }
  }

  public Rate {
    terms = List.copyOf(terms);
  }

  public static Rate free() {
    return new Rate(Kind.FREE, List.of(), "");
  }

  public static Rate notUnderstood(String text) {
    return new Rate(Kind.NOT_UNDERSTOOD, List.of(), text);
  }

  /** The rate of parts that add up: ad valorem or specific if there is one, compound if several. */
  public static Rate sum(List<Term> terms) {
    if (terms.size() > 1) {
      return new Rate(Kind.COMPOUND, terms, "");
    }
    return new Rate(terms.get(0).isAdValorem() ? Kind.AD_VALOREM : Kind.SPECIFIC, terms, "");
  }

  /** The same rate where it holds only on a condition or with a text that was not understood. */
  public Rate withRemainder(String text) {
    return new Rate(kind, terms, text);
  }

  /**
   * The percentage if the rate is free or ad valorem and nothing else; empty otherwise. What is
   * free only on a condition, within a quota say, has none: its remainder states the condition.
   */
  public OptionalDouble adValoremPercent() {
    if (kind == Kind.FREE && remainder.isEmpty()) {
      return OptionalDouble.of(0);
    }
    return kind == Kind.AD_VALOREM && terms.size() == 1 && remainder.isEmpty()
        ? OptionalDouble.of(terms.get(0).amount())
        : OptionalDouble.empty();
  }

  /** The parts as text, joined by {@code ;}, the way tidy tables and facts hold them. */
  public String termsText() {
    return terms.stream().map(Term::text).collect(Collectors.joining("; "));
  }
}
