package io.tradebrief.reports.edition;

import io.tradebrief.reports.edition.Revision.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between the tables of two editions: each changed cell, and one line for a row, a
 * column or an exhibit that only one of them has. In the order of the later edition; what it no
 * longer has stands last.
 */
public final class EditionDiff {
  private EditionDiff() {}

  /** Every difference; empty if the tables are the same. */
  public static List<Revision> of(List<PublishedTable> before, List<PublishedTable> after) {
    Map<String, PublishedTable> old = new LinkedHashMap<>();
    before.forEach(table -> old.put(table.id(), table));
    List<Revision> revisions = new ArrayList<>();
    for (PublishedTable table : after) {
      PublishedTable earlier = old.remove(table.id());
      if (earlier == null) {
        revisions.add(whole(table.id(), "", size(table), Kind.ADDED));
      } else if (!earlier.key().equals(table.key())) {
        revisions.add(
            whole(
                table.id(),
                "rows named by " + String.join(", ", earlier.key()),
                "rows named by " + String.join(", ", table.key()),
                Kind.CHANGED));
      } else {
        columns(earlier, table, revisions);
        rows(earlier, table, revisions);
      }
    }
    old.values().forEach(gone -> revisions.add(whole(gone.id(), size(gone), "", Kind.REMOVED)));
    return revisions;
  }

  private static void columns(
      PublishedTable before, PublishedTable after, List<Revision> revisions) {
    for (String column : after.columns()) {
      if (!before.has(column)) {
        revisions.add(column(after, column, "", "column", Kind.ADDED));
      } else if (!before.unit(column).equals(after.unit(column))) {
        revisions.add(
            column(
                after,
                column,
                "in " + unit(before, column),
                "in " + unit(after, column),
                Kind.CHANGED));
      }
    }
    for (String column : before.columns()) {
      if (!after.has(column)) {
        revisions.add(column(before, column, "column", "", Kind.REMOVED));
      }
    }
  }

  private static void rows(PublishedTable before, PublishedTable after, List<Revision> revisions) {
    Map<String, List<String>> old = new LinkedHashMap<>();
    before.rows().forEach(row -> old.put(before.name(row), row));
    List<String> common = after.columns().stream().filter(before::has).toList();
    int[] was = common.stream().mapToInt(before.columns()::indexOf).toArray();
    int[] is = common.stream().mapToInt(after.columns()::indexOf).toArray();
    for (List<String> row : after.rows()) {
      String name = after.name(row);
      List<String> earlier = old.remove(name);
      if (earlier == null) {
        revisions.add(row(after.id(), name, "", "row", Kind.ADDED));
        continue;
      }
      for (int c = 0; c < was.length; c++) {
        String previous = earlier.get(was[c]);
        String current = row.get(is[c]);
        if (!previous.equals(current)) {
          String column = common.get(c);
          revisions.add(
              new Revision(
                  after.id(), name, column, previous, current, after.unit(column), Kind.CHANGED));
        }
      }
    }
    old.keySet().forEach(name -> revisions.add(row(after.id(), name, "row", "", Kind.REMOVED)));
  }

  private static Revision whole(String exhibit, String previous, String current, Kind kind) {
    return new Revision(
        exhibit, Revision.ALL_ROWS, Revision.ALL_COLUMNS, previous, current, "", kind);
  }

  private static Revision column(
      PublishedTable table, String column, String previous, String current, Kind kind) {
    return new Revision(table.id(), Revision.ALL_ROWS, column, previous, current, "", kind);
  }

  private static Revision row(
      String exhibit, String row, String previous, String current, Kind kind) {
    return new Revision(exhibit, row, Revision.ALL_COLUMNS, previous, current, "", kind);
  }

  private static String size(PublishedTable table) {
    return table.rows().size() + " rows of " + table.columns().size() + " columns";
  }

  private static String unit(PublishedTable table, String column) {
    return table.unit(column).isEmpty() ? "no unit" : table.unit(column);
  }
}
