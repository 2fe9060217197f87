package io.tradebrief.reports.comparison;

import io.tradebrief.reports.comparison.Comparison.Compared;
import io.tradebrief.reports.edition.PublishedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two editions: tables by key, then sheets and pages row by row and column by column. */
final class EditionComparison {
  private final EditionFiles before;
  private final EditionFiles after;
  private final IntendedDifferences intended;
  private final long ulps;
  private final List<Difference> found = new ArrayList<>();
  private final List<Compared> compared = new ArrayList<>();

  private EditionComparison(
      EditionFiles before, EditionFiles after, IntendedDifferences intended, long ulps) {
    this.before = before;
    this.after = after;
    this.intended = intended;
    this.ulps = ulps;
  }

  /**
   * Compares the editions in two folders.
   *
   * @param ulps how many units in the last place of a double count as {@link Kind#ROUNDING}
   * @throws IOException naming what is missing or cannot be read
   */
  static Comparison of(Path before, Path after, IntendedDifferences intended, long ulps)
      throws IOException {
    EditionComparison comparison =
        new EditionComparison(EditionFiles.read(before), EditionFiles.read(after), intended, ulps);
    comparison.compare();
    List<Difference> meant = new ArrayList<>();
    List<Difference> others = new ArrayList<>();
    comparison.found.forEach(each -> (intended.cover(each) ? meant : others).add(each));
    return new Comparison(others, meant, intended.unmet(), comparison.compared);
  }

  private void compare() throws IOException {
    Map<String, TableRows> old = new LinkedHashMap<>();
    Map<String, TableRows> now = new LinkedHashMap<>();
    after
        .tables()
        .forEach(
            (id, table) -> {
              PublishedTable earlier = before.tables().get(id);
              if (earlier == null) {
                table(id, "", "table");
                return;
              }
              RowNames names = new RowNames(earlier, table, intended);
              old.put(
                  id,
                  new TableRows(earlier, before.fields().get(id), names.keyed(), names.before()));
              now.put(
                  id, new TableRows(table, after.fields().get(id), names.keyed(), names.after()));
            });
    before.tables().keySet().stream()
        .filter(id -> !after.tables().containsKey(id))
        .forEach(id -> table(id, "table", ""));
    Map<String, SheetFormulas> oldSheets = SheetFormulas.read(before.book(), old);
    Map<String, SheetFormulas> sheets = SheetFormulas.read(after.book(), now);
    Map<String, Map<Spot, String>> oldReasons = PageReasons.of(before.page(), old);
    Map<String, Map<Spot, String>> reasons = PageReasons.of(after.page(), now);
    SheetFormulas none = new SheetFormulas(Set.of(), Map.of());
    now.forEach(
        (id, table) -> {
          TableComparison one = new TableComparison(old.get(id), table, ulps);
          one.values();
          one.sheets(oldSheets.getOrDefault(id, none), sheets.getOrDefault(id, none));
          one.reasons(oldReasons.getOrDefault(id, Map.of()), reasons.getOrDefault(id, Map.of()));
          found.addAll(one.differences());
          compared.add(one.compared());
        });
  }

  private void table(String id, String was, String is) {
    found.add(new Difference(id, Difference.ALL, Difference.ALL, Kind.TABLE, was, is));
  }
}
