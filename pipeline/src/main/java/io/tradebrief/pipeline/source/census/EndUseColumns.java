package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the columns of a Census end-use file stand, counted from 0.
 *
 * @param count how many there are
 * @param values of the years
 * @param years as facts name them, in the order of {@code values}
 * @param ended whether each year was over on the release day, as far as that is known
 */
record EndUseColumns(
    int count,
    int partner,
    int endUse,
    List<Integer> values,
    List<String> years,
    List<Boolean> ended) {
  private static final Pattern VALUE = Pattern.compile("value_(\\d\\d)");

  /** The first end-use files begin in 1989, so a larger number is a year of the last century. */
  private static final int LAST_CENTURY = 80;

  private static final KnownColumns KNOWN =
      KnownColumns.of("CTY_CODE", "CTY_DESC", "END_USE", "COMM_DESC").or(EndUseColumns::isYear);

  private static boolean isYear(String name) {
    return VALUE.matcher(name).matches();
  }

  /**
   * Holds every column of the file against those it should have.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  static void check(SourceFile file, List<Row> rows, Screened.Builder<?> screened) {
    KNOWN.check(file, rows, screened);
  }

  /**
   * Finds them in the header.
   *
   * @throws BrokenFile if one is missing, or there is no year
   */
  static EndUseColumns of(SourceFile file, Row row) {
    Header header = Header.of(file, row);
    List<Integer> values = new ArrayList<>();
    List<String> years = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Matcher value = VALUE.matcher(row.cell(column));
      if (value.matches()) {
        int year = Integer.parseInt(value.group(1));
        values.add(column);
        years.add(Integer.toString(year + (year >= LAST_CENTURY ? 1900 : 2000)));
      }
    }
    if (years.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "row " + row.place() + " has no column value_16, value_17 or of another year",
          "Download the file again, or restore the column names");
    }
    List<Boolean> ended =
        years.stream()
            .map(year -> file.release().map(day -> Periods.endedBy(year, day)).orElse(true))
            .toList();
    return new EndUseColumns(
        row.cells().size(),
        header.column("CTY_CODE"),
        header.column("END_USE"),
        values,
        years,
        ended);
  }
}
