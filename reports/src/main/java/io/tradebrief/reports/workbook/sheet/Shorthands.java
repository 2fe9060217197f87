package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which shorthand occurs in figures, and its explanation. */
public final class Shorthands {
  private Shorthands() {}

  public static Set<Shorthand> in(List<List<Cell>> rows) {
    Set<Shorthand> found = EnumSet.noneOf(Shorthand.class);
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (cell.number().isEmpty()) {
          Shorthand.of(cell.raw()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** One sentence that explains {@code symbols}; empty if there are none. */
  public static String explain(Set<Shorthand> symbols) {
    return symbols.isEmpty()
        ? ""
        : symbols.stream()
            .map(symbol -> symbol.symbol() + " " + symbol.meaning())
            .collect(Collectors.joining("; ", "Shorthand: ", "."));
  }
}
