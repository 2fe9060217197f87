package io.tradebrief.pipeline.tariff;

import java.io.Serializable;

/**
 * A sum over lines.
 *
 * @param lines how many
 * @param free how many of them bear no duty at all
 * @param imports whole US dollars
 * @param duty millionths of a US dollar; of a measure, what it adds to column 1
 * @param calculated the duty the publisher calculated, whole US dollars
 */
public record DutySum(long lines, long free, long imports, long duty, long calculated)
    implements Serializable {
  public static final DutySum NOTHING = new DutySum(0, 0, 0, 0, 0);

  public DutySum plus(DutySum other) {
    return new DutySum(
        lines + other.lines,
        free + other.free,
        Math.addExact(imports, other.imports),
        Math.addExact(duty, other.duty),
        Math.addExact(calculated, other.calculated));
  }

  /** What this sum has and the other lacks. */
  public DutySum minus(DutySum other) {
    return new DutySum(
        lines - other.lines,
        free - other.free,
        Math.subtractExact(imports, other.imports),
        Math.subtractExact(duty, other.duty),
        Math.subtractExact(calculated, other.calculated));
  }
}
