package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exports and imports of one sector, each with its year.
 *
 * @param name the sector
 * @param exports what is exported in {@code exportsYear}
 * @param imports what is imported in {@code importsYear}
 */
record SectorLine(
    String name, ProductSum exports, int exportsYear, ProductSum imports, int importsYear) {

  Optional<Long> balance() {
    return exports.amount().flatMap(x -> imports.amount().map(m -> Math.subtractExact(x, m)));
  }

  boolean isDeficit() {
    return balance().filter(b -> b < 0).isPresent();
  }

  /** What is missing of the balance, and why. */
  String gap() {
    return exports.amount().isEmpty() ? exports.reason() : imports.reason();
  }

  /** The row of the table without its shares. */
  List<Cell> cells(String definition) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(definition));
    cells.add(Cell.text(name));
    cells.add(year(exports, exportsYear));
    cells.add(year(imports, importsYear));
    cells.add(exports.cell());
    cells.add(imports.cell());
    cells.add(balance().map(Cell::whole).orElseGet(() -> missing(gap())));
    cells.add(missing(gap()));
    cells.add(missing(gap()));
    cells.add(basis());
    return cells;
  }

  private Cell basis() {
    String words =
        Stream.of(exports, imports)
            .map(ProductSum::basis)
            .filter(basis -> !basis.isEmpty())
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? missing(gap()) : Cell.text(words);
  }

  private static Cell year(ProductSum sum, int year) {
    return sum.amount().isPresent() ? Cell.whole(year) : missing(sum.reason());
  }

  static Cell missing(String reason) {
    return Cell.missing(Shorthand.NOT_AVAILABLE, reason.isEmpty() ? "nothing was found" : reason);
  }
}
