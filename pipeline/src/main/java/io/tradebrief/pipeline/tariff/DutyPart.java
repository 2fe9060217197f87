package io.tradebrief.pipeline.tariff;

import java.io.Serializable;

/**
 * What a sum of {@link DutySums} is over.
 *
 * @param kind the way lines are grouped
 * @param assessment the index of the assessment; 0 where there is none
 * @param group a sector or an example
 * @param measure the id of a measure, empty for the duty of column 1; an {@link DutyLines.Origin}
 *     where lines are grouped by it
 * @param columns the levers that cover a bucket's lines, as bits, the first lever lowest
 * @param band the bucket's rate of column 1 in per cent, rounded up
 */
public record DutyPart(
    Kind kind, int assessment, String group, String measure, long columns, int band)
    implements Serializable {

  /** The ways lines are grouped. */
  public enum Kind {
    SECTOR,
    EXAMPLE,
    ORIGIN,
    BUCKET
  }
}
