package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of years in a JETRO table: {@code end of 96}, {@code 2024}, {@code 2024r}. */
record JetroYears(List<Year> years) {
  static final JetroYears NONE = new JetroYears(List.of());
  private static final Pattern YEAR =
      Pattern.compile("(?:end of )?((?:19|20)?\\d\\d)(r)?", Pattern.CASE_INSENSITIVE);

  /** The first year of which Japan published stocks by country has two digits above this. */
  private static final int LAST_OF_2000S = 79;

  /**
   * One column.
   *
   * @param column counted from 0
   * @param year four digits
   * @param revised whether its heading says so
   */
  record Year(int column, String year, boolean revised) {}

  /** The years a row heads; none if fewer than two of its cells are years. */
  static JetroYears of(Row row) {
    List<Year> years = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Matcher year = YEAR.matcher(row.cell(column));
      if (year.matches()) {
        years.add(new Year(column, fourDigits(year.group(1)), year.group(2) != null));
      } else if (!row.cell(column).isEmpty()) {
        return NONE;
      }
    }
    return years.size() < 2 ? NONE : new JetroYears(List.copyOf(years));
  }

  /** Whether a row would head years but for other cells beside them. */
  static boolean areAmongOthers(Row row) {
    List<String> cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    long years = cells.stream().filter(cell -> YEAR.matcher(cell).matches()).count();
    return years > 1 && years < cells.size();
  }

  private static String fourDigits(String year) {
    if (year.length() == 4) {
      return year;
    }
    return (Integer.parseInt(year) > LAST_OF_2000S ? "19" : "20") + year;
  }

  boolean isEmpty() {
    return years.isEmpty();
  }

  /** Whether a row below has anything in the columns of years; a note has not. */
  boolean hasFigures(Row row) {
    return years.stream().anyMatch(year -> !row.cell(year.column()).isEmpty());
  }

  /** The name before the first year, without the blanks and wide letters that indent it. */
  String name(Row row) {
    StringBuilder name = new StringBuilder();
    for (int column = 0; column < years.get(0).column(); column++) {
      name.append(' ').append(row.cell(column));
    }
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  static boolean isMissing(String text) {
    return text.isEmpty() || text.equals("n.a.") || text.equals("-");
  }
}
