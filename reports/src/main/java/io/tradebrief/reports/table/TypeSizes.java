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
  /** The sizes a house may choose, and the one used where it chooses none. */
  public record Range(int least, int usual, int most) {
    private void require(int size) {
      if (size < least || size > most) {
        throw new IllegalArgumentException("size " + size + " is not " + least + " to " + most);
      }
    }
  }

  public static final Range COVER = new Range(14, 24, 36);
  public static final Range TITLE = new Range(11, 15, 20);
  public static final Range HEADING = new Range(10, 12, 18);
  public static final Range PAGE = new Range(80, 100, 150);

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
