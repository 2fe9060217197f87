package io.tradebrief.reports.workbook.sheet;

/** The names of the sheets that are of no exhibit. */
public final class SheetNames {
  public static final String COVER = "Cover";
  public static final String CONTENTS = "Contents";
  public static final String NOTES = "Notes";
  public static final String CHART_DATA = "Chart data";

  private SheetNames() {}
}
