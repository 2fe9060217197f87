package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the columns of Census {@code country.xlsx} stand, counted from 0.
 *
 * @param count how many there are
 * @param imports the twelve months, then the year
 * @param exports likewise
 */
record CensusColumns(
    int count, int year, int code, int name, List<Integer> imports, List<Integer> exports) {
  private static final List<String> PERIODS =
      List.of(
          "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "YR");

  private static final KnownColumns KNOWN =
      KnownColumns.of("year", "CTY_CODE", "CTYNAME")
          .or(name -> name.length() > 1 && "IE".contains(name.substring(0, 1)) && isPeriod(name));

  private static boolean isPeriod(String name) {
    return PERIODS.contains(name.substring(1));
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
   * @throws BrokenFile if one is missing
   */
  static CensusColumns of(SourceFile file, Row row) {
    Header header = Header.of(file, row);
    return new CensusColumns(
        row.cells().size(),
        header.column("year"),
        header.column("CTY_CODE"),
        header.column("CTYNAME"),
        flow(header, "I"),
        flow(header, "E"));
  }

  private static List<Integer> flow(Header header, String prefix) {
    Stream<String> names = PERIODS.stream().map(period -> prefix + period);
    return names.map(header::column).toList();
  }
}
