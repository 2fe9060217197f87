package io.tradebrief.reports.claim;

/**
 * A published figure to check.
 *
 * @param id stable name of the claim
 * @param document where it was published
 * @param publishedOn when, as ISO 8601: a day, a month or a year
 * @param place page or section of the document
 * @param statement what the document says, in our words
 * @param asks the settings an edition must have for the claim to be about the same thing
 * @param exhibit the id of the exhibit that answers it
 * @param rows which rows of the exhibit
 * @param column which column
 * @param test what must hold between the cells and {@code published}
 * @param published the figure as printed
 * @param unit the unit it is printed in
 * @param scale a cell is divided by this before it is compared; negative to compare a deficit with
 *     a figure printed without its sign
 * @param tolerance how far apart they may be, from the rounding of the printed figure
 * @param why what the tolerance rests on
 */
public record Claim(
    String id,
    String document,
    String publishedOn,
    String place,
    String statement,
    Asks asks,
    String exhibit,
    RowSelector rows,
    String column,
    Test test,
    double published,
    String unit,
    double scale,
    double tolerance,
    String why) {

  /** What must hold between each selected cell and the published figure. */
  public enum Test {
    EQUALS("equals"),
    AT_LEAST("at-least"),
    AT_MOST("at-most");

    private final String text;

    Test(String text) {
      this.text = text;
    }

    /** The test as {@code claims.csv} writes it. */
    public String text() {
      return text;
    }

    boolean holds(double computed, double published, double tolerance) {
      return switch (this) {
        case EQUALS -> Math.abs(computed - published) <= tolerance;
        case AT_LEAST -> computed >= published - tolerance;
        case AT_MOST -> computed <= published + tolerance;
      };
    }
  }
}
