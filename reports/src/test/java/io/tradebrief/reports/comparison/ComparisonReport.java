package io.tradebrief.reports.comparison;

import io.tradebrief.reports.comparison.Comparison.Compared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A comparison in words: a line a table, below it a line a column and kind of difference. */
final class ComparisonReport {
  private static final int EXAMPLES = 2;
  private static final int LONGEST = 90;

  /** Beyond as many units in the last place nobody thinks of rounding. */
  private static final int TELLING = 1000;

  private ComparisonReport() {}

  /** The compact report; ends with a line that sums it up. */
  static String text(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    Map<String, Compared> tables = new LinkedHashMap<>();
    comparison.compared().forEach(table -> tables.put(table.exhibit(), table));
    Map<String, List<Difference>> byTable = new LinkedHashMap<>();
    tables.keySet().forEach(id -> byTable.put(id, new ArrayList<>()));
    comparison
        .differences()
        .forEach(d -> byTable.computeIfAbsent(d.exhibit(), id -> new ArrayList<>()).add(d));
    byTable.forEach(
        (id, differences) -> {
          text.append(id).append(": ").append(counts(tables.get(id)));
          text.append(differences.isEmpty() ? ", same\n" : "\n");
          groups(differences, text);
        });
    comparison.unmet().forEach(entry -> text.append("did not come to pass: " + entry + "\n"));
    text.append(comparison.differences().size()).append(" differences");
    Map<Kind, Integer> kinds = new TreeMap<>();
    comparison.differences().forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
    text.append(kinds.isEmpty() ? "" : " " + kinds);
    text.append(", ").append(comparison.intended().size()).append(" intended\n");
    return text.toString();
  }

  /** Every difference as a CSV, intended ones marked. */
  static String csv(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
      lines.printRecord("exhibit", "row", "column", "kind", "before", "after", "ulps", "intended");
      for (Difference each : comparison.differences()) {
        print(lines, each, false);
      }
      for (Difference each : comparison.intended()) {
        print(lines, each, true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static void print(CSVPrinter lines, Difference each, boolean intended)
      throws IOException {
    lines.printRecord(
        each.exhibit(),
        each.row(),
        each.column(),
        each.kind(),
        each.before(),
        each.after(),
        each.ulps(),
        intended);
  }

  private static String counts(Compared table) {
    return table == null
        ? "not in both"
        : "%d rows, %d cells, %d rows on sheets, %d formulas, %d reasons"
            .formatted(
                table.rows(), table.cells(), table.onSheets(), table.formulas(), table.reasons());
  }

  private static void groups(List<Difference> differences, StringBuilder text) {
    Map<String, List<Difference>> groups = new LinkedHashMap<>();
    for (Difference each : differences) {
      String column = each.column().equals(Difference.ALL) ? "" : each.column() + ", ";
      String group = column + each.kind().words();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(each);
    }
    groups.forEach(
        (group, members) -> {
          text.append("  ").append(members.size()).append(" x ").append(group);
          long most = members.stream().mapToLong(Difference::ulps).max().orElse(0);
          text.append(most > 0 && most <= TELLING ? ", at most " + most + " ulps\n" : "\n");
          members.stream()
              .limit(EXAMPLES)
              .forEach(
                  d ->
                      text.append(
                          "      %s: %s -> %s%n"
                              .formatted(d.row(), cut(d.before()), cut(d.after()))));
        });
  }

  private static String cut(String text) {
    if (text.isEmpty()) {
      return "(none)";
    }
    String line = text.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
