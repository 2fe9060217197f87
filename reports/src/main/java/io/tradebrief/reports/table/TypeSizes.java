package io.tradebrief.reports.table;

/**
 * How large a house sets its headings and its page. Texts and numbers of the workbook's tables keep
 * ten points: the widths of columns and the breaks of pages are computed for them.
 *
 * @param cover the title on the cover, in points
 * @param title the title of a sheet, in points
 * @param heading a heading on the cover, in points
 * @param page running text of the page on a screen, in per cent of the reader's own setting
 */
public record TypeSizes(int cover, int title, int heading, int page) {
  public static final WholeRange COVER = new WholeRange(14, 24, 36);
  public static final WholeRange TITLE = new WholeRange(11, 15, 20);
  public static final WholeRange HEADING = new WholeRange(10, 12, 18);
  public static final WholeRange PAGE = new WholeRange(80, 100, 150);

  /** What is used where a house says nothing else. */
  public static final TypeSizes PLAIN =
      new TypeSizes(COVER.usual(), TITLE.usual(), HEADING.usual(), PAGE.usual());

  public TypeSizes {
    COVER.require(cover);
    TITLE.require(title);
    HEADING.require(heading);
    PAGE.require(page);
  }
}
