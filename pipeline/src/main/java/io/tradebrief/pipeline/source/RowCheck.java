package io.tradebrief.pipeline.source;

import java.util.EnumSet;
import java.util.Set;

/**
 * Gathers every rule a row breaks while its cells are read, so that a rejected row names all its
 * faults at once. Where a cell cannot be read the value returned is a stand-in that never becomes a
 * fact, because the row is rejected.
 */
public final class RowCheck {
  private final EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);

  /** Notes the rule as broken unless it is kept. */
  public void that(boolean kept, Rule rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  /** Whole units of money, see {@link Money#wholeUnits}; 0 if the text breaks a rule. */
  public long wholeUnits(String text, int powerOfTen) {
    try {
      return Money.wholeUnits(text, powerOfTen);
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return 0;
    }
  }

  /** Money to the nearest unit, see {@link Money#nearestUnit}; 0 if the text breaks a rule. */
  public long nearestUnit(String text, int powerOfTen) {
    try {
      return Money.nearestUnit(text, powerOfTen);
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return 0;
    }
  }

  /** A finite number; NaN if the text is none. */
  public double number(String text) {
    try {
      return Numbers.parse(text);
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return Double.NaN;
    }
  }

  /** Whether no rule was broken so far. */
  public boolean passed() {
    return broken.isEmpty();
  }

  /** Whether a cell could not be read as money or number, so that nothing follows from it. */
  public boolean hasUnreadableCell() {
    return broken.contains(Rule.NUMBER)
        || broken.contains(Rule.WHOLE_UNITS)
        || broken.contains(Rule.ZERO_WITHOUT_SIGN)
        || broken.contains(Rule.IN_RANGE);
  }

  /** Whether a cell that names the row was not understood. */
  boolean hasUnknownName() {
    return broken.contains(Rule.KNOWN_PARTNER)
        || broken.contains(Rule.KNOWN_CURRENCY)
        || broken.contains(Rule.KNOWN_CODE)
        || broken.contains(Rule.PERIOD);
  }

  /** The rules broken so far. */
  public Set<Rule> broken() {
    return EnumSet.copyOf(broken);
  }
}
