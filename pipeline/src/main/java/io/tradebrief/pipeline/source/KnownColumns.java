package io.tradebrief.pipeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The columns that a reader understands. A column that divides rows makes each of them a part of
 * what the table otherwise states, so a file that has one is refused; any other column a reader
 * does not know is left out and named.
 *
 * @param names those it reads, or knows to say nothing that divides
 * @param alike what further names it knows by their form
 */
public record KnownColumns(Set<String> names, Predicate<String> alike) {
  /** Words in the names of columns by which publishers divide a total. */
  private static final Pattern DIVIDING =
      Pattern.compile(
          "(^|[ _.-])(state|province|port|district|dist|county|region|subco|subcode|sub-code|rp|df"
              + "|rate.?prov(ision)?|provision|mot|mode|transport|procedure|proc|regime|quarter"
              + "|month|partner2|company|consignee|unlading|entry|warehouse|zone|msa|naics|sitc|enduse|hitech|usda|part"
              + "|section|division|subdivision|breakdown)([ _.-]|$)");

  public static KnownColumns of(String... names) {
    return new KnownColumns(Set.of(names), name -> false);
  }

  public static KnownColumns of(List<String> names) {
    return new KnownColumns(Set.copyOf(names), name -> false);
  }

  /** Whether it is the name of a column by which publishers divide a total. */
  public static boolean divides(String name) {
    return DIVIDING.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** The same with further names known by their form. */
  public KnownColumns or(Predicate<String> form) {
    return new KnownColumns(names, alike.or(form));
  }

  /**
   * Looks at every named column that holds anything below the header.
   *
   * @throws BrokenFile for an unknown one whose name divides rows
   */
  public void check(SourceFile file, Row header, List<Row> rows, Screened.Builder<?> screened) {
    Set<String> leftOut = new TreeSet<>();
    for (int column : unknown(header, rows)) {
      String name = header.cell(column);
      if (divides(name)) {
        throw new BrokenFile(
            file.name(),
            "the column "
                + name
                + " divides its rows ("
                + values(column, rows)
                + "), so each is a part and none the whole",
            "Download the table without " + name + ", or add its parts up and remove the column");
      }
      leftOut.add(name);
    }
    if (!leftOut.isEmpty()) {
      screened.remark(
          Remark.finding(
              "the columns "
                  + String.join(", ", leftOut)
                  + " are none that this kind of file has and were left out; if they divide the"
                  + " rows, its figures are parts"));
    }
  }

  /**
   * The same for a table whose first row is the header.
   *
   * @throws BrokenFile likewise
   */
  public void check(SourceFile file, List<Row> table, Screened.Builder<?> screened) {
    check(file, table.get(0), table.subList(1, table.size()), screened);
  }

  private List<Integer> unknown(Row header, List<Row> rows) {
    List<Integer> unknown = new ArrayList<>();
    for (int column = 0; column < header.cells().size(); column++) {
      String name = header.cell(column);
      int at = column;
      if (!name.isEmpty()
          && !names.contains(name)
          && !alike.test(name)
          && rows.stream().anyMatch(row -> !row.cell(at).isEmpty())) {
        unknown.add(column);
      }
    }
    return unknown;
  }

  private static String values(int column, List<Row> rows) {
    List<String> values =
        rows.stream().map(row -> row.cell(column)).filter(v -> !v.isEmpty()).distinct().toList();
    String first = String.join(", ", values.subList(0, Math.min(3, values.size())));
    return values.size() > 3 ? first + ", ..." : first;
  }
}
