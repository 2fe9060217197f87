package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.measure.ProductSum;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Total;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exports and imports of one sector.
 *
 * @param definition the division, or what the sector is taken to be
 * @param name the sector
 * @param rival whether it is a rival definition, which divides no other goods
 */
record SectorLine(
    String definition, String name, ProductSum exports, ProductSum imports, boolean rival) {

  /** What describes a figure made of several lines: its years, its basis, or why it is missing. */
  static SectorLine like(String name, List<SectorLine> lines) {
    return new SectorLine(
        lines.get(0).definition,
        name,
        ProductSum.like(lines.stream().map(SectorLine::exports).toList()),
        ProductSum.like(lines.stream().map(SectorLine::imports).toList()),
        /* rival= */ false);
  }

  boolean hasBalance() {
    return exports.isKnown() && imports.isKnown();
  }

  boolean isDeficit() {
    return order() < 0;
  }

  /** By what a division is ordered: the largest deficit first; nothing where a flow is missing. */
  long order() {
    return hasBalance() ? Math.subtractExact(exports.orNothing(), imports.orNothing()) : 0;
  }

  /** The flow that is missing of the balance, or any. */
  ProductSum gap() {
    return ProductSum.like(List.of(exports, imports));
  }

  /** The valuation of what is known, in words. */
  Cell basis() {
    String words =
        Stream.of(exports.basis(), imports.basis())
            .filter(basis -> !basis.isEmpty())
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? gap().cell() : Cell.text(words);
  }

  /** A total with the line's definition, years and basis. */
  Total described(Total total) {
    return total
        .put("definition", definition)
        .put("exports_year", exports.knownYear())
        .put("imports_year", imports.knownYear())
        .put("basis", basis());
  }
}
