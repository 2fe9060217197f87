package io.tradebrief.pipeline.source;

/** What is said of a file, whichever way its rows were screened. */
public final class FileRemarks {
  private FileRemarks() {}

  /**
   * Cells that belong to no column.
   *
   * @param rows how many rows have some
   * @param first the first of them
   * @param cells what stands beside it
   */
  public static Remark beside(long rows, Place first, String cells) {
    return Remark.finding(
        rows == 1
            ? "row " + first + " has cells beside the table that were left out: " + cells
            : rows
                + " rows have cells beside the table that were left out, the first is row "
                + first
                + ": "
                + cells);
  }

  /** A last row that no line break ends. */
  public static Remark endsWithin(Place place, String raw) {
    return Remark.finding(
        "it ends within row "
            + place
            + ", whose last figure may be cut off: "
            + raw
            + ". Download it again; if the publisher's file ends like this, end it with a line"
            + " break");
  }

  /** Rows that say again what others say. */
  public static Remark repeated(long rows) {
    return Remark.notice(rows + " rows repeat earlier ones and are counted once");
  }

  /** Figures of a period that was not over. */
  public static Remark unended(String period, Release release, Place first) {
    return Remark.finding(
        "it states figures for "
            + period
            + ", which had not ended at its release of "
            + release.text()
            + " (first at row "
            + first
            + "); they were left out. Check the period, or the date of the folder");
  }

  /**
   * A file that supplies nothing.
   *
   * @param accepted how many of its rows were accepted all the same
   * @param rejected how many were not
   */
  public static Remark noFigure(long accepted, long rejected) {
    return Remark.finding(
        "it states not a single figure that can be used"
            + (accepted == 0 && rejected > 0
                ? "; all " + rejected + " rows with data were rejected"
                : ""));
  }
}
