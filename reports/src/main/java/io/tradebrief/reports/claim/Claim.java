package io.tradebrief.reports.claim;

import java.util.Optional;

/**
 * A published figure to check.
 *
 * @param id stable name of the claim
 * @param document where it was published
 * @param publishedOn when, as ISO 8601: a day, a month or a year
 * @param place page or section of the document
 * @param statement what the document says, in our words
 * @param asks the settings an edition must have for the claim to be about the same thing
 * @param answer the cells that answer it; empty if no exhibit could
 * @param test what must hold between the cells and {@code published}
 * @param published the figure as printed
 * @param unit the unit it is printed in
 * @param scale a cell is divided by this before it is compared; negative to compare a deficit with
 *     a figure printed without its sign
 * @param tolerance how far apart they may be, from the rounding of the printed figure
 * @param why what the tolerance rests on
 * @param reading how an ambiguous statement was understood; empty if it is plain
 * @param needs the publisher's file that would answer it; empty if the shipped files do
 * @param control a cell beside the answer that is at hand in several releases, whose revision is
 *     evidence where the answer has one release only
 * @param earlier a cell that holds the same figure as an earlier release had it
 */
public record Claim(
    String id,
    String document,
    String publishedOn,
    String place,
    String statement,
    Asks asks,
    Optional<CellAddress> answer,
    Test test,
    double published,
    String unit,
    double scale,
    double tolerance,
    String why,
    String reading,
    String needs,
    Optional<CellAddress> control,
    Optional<CellAddress> earlier) {

  /** What must hold between each selected cell and the published figure. */
  public enum Test {
    EQUALS("equals"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    /** The number of selected rows that have a value in the column. */
    COUNTS("counts");

    private final String text;

    Test(String text) {
      this.text = text;
    }

    /** The test as {@code claims.csv} writes it. */
    public String text() {
      return text;
    }

    /** Whether the figures must be equal, up to the tolerance. */
    boolean isExact() {
      return this == EQUALS || this == COUNTS;
    }

    boolean holds(double computed, double published, double tolerance) {
      return switch (this) {
        case EQUALS, COUNTS -> Math.abs(computed - published) <= tolerance;
        case AT_LEAST -> computed >= published - tolerance;
        case AT_MOST -> computed <= published + tolerance;
      };
    }
  }
}
