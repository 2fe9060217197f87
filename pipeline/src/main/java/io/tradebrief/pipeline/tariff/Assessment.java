package io.tradebrief.pipeline.tariff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The charges of one scenario, applied to a line. All amounts are millionths of a dollar in a
 * {@code long}: a rate in per cent with four decimals times a whole number of dollars is a whole
 * number of them, so nothing is rounded on a line and sums do not depend on their order. Duties
 * become whole dollars once, when a table is made ({@link WholeDollars}).
 */
public final class Assessment implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A duty smaller than the least a line can have. */
  static final long NOT_APPLIED = Long.MIN_VALUE;

  private final ArrayList<Charge> charges;

  public Assessment(Collection<Charge> charges) {
    this.charges = new ArrayList<>(charges);
    this.charges.sort(Charge.ORDER);
  }

  /** The charges in the order of {@link #on}. */
  public List<Charge> charges() {
    return Collections.unmodifiableList(charges);
  }

  /**
   * What each charge adds to the duty of column 1 on a line; {@link #NOT_APPLIED} where it does not
   * cover the line or another of its group comes first.
   *
   * @param code the line, digits only
   * @param value the customs value in whole dollars
   * @param columnOne the duty of column 1 in millionths of a dollar
   */
  long[] on(String code, long value, long columnOne) {
    long[] added = new long[charges.size()];
    String taken = null;
    for (int i = 0; i < added.length; i++) {
      Charge charge = charges.get(i);
      boolean applies = !charge.group().equals(taken) && charge.scope().covers(code);
      added[i] = applies ? charge.on(value, columnOne) : NOT_APPLIED;
      taken = applies ? charge.group() : taken;
    }
    return added;
  }

  /** The whole duty on a line in millionths of a dollar. */
  public long duty(String code, long value, long columnOne) {
    long duty = columnOne;
    for (long added : on(code, value, columnOne)) {
      duty = Math.addExact(duty, added == NOT_APPLIED ? 0 : added);
    }
    return duty;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assessment assessment && assessment.charges.equals(charges);
  }

  @Override
  public int hashCode() {
    return charges.hashCode();
  }
}
