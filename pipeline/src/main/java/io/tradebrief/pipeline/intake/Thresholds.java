package io.tradebrief.pipeline.intake;

/**
 * From when on something is a finding, and from when on a part is not used; all in per cent but the
 * factor.
 *
 * @param controlGap the World less the sum of its partners, of the World: above this a finding
 * @param unusedGap the same: above this the part is not used
 * @param lostValue what a release lacks of the part it supersedes, of that part's value: above this
 *     a finding
 * @param keptValue the same: above this the older part stays
 * @param revised what a release states otherwise than the one it supersedes, of the value of both:
 *     above this a finding
 * @param factor how many times its neighbour in time, or its value in another source, a figure may
 *     be
 */
public record Thresholds(
    double controlGap,
    double unusedGap,
    double lostValue,
    double keptValue,
    double revised,
    double factor) {
  /** What holds where the configuration says nothing. */
  public static final Thresholds DEFAULT = new Thresholds(0.5, 10, 0.1, 5, 10, 10);
}
