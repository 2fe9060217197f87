package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/**
 * Adds up the products of a year. A product that is not listed counts as none only where the source
 * lists others; and never for the world, where it is listed for the partner.
 *
 * @param products of the year
 * @param noPartner why there are none from the partner, if there are none
 * @param noWorld the like for the world
 * @param extract why nothing is known of what the source does not list; empty if it lists all
 */
record ImportSums(
    List<Row> products,
    Supplier<String> noPartner,
    Supplier<String> noWorld,
    Optional<String> extract) {
  SectorImports of(String sector, Predicate<Row> belongs) {
    List<Row> own = products.stream().filter(belongs).toList();
    Cell world = sum(own, "world_imports_usd", noWorld);
    return new SectorImports(
        sector,
        unlisted(own).orElseGet(() -> sum(own, "imports_usd", noPartner)),
        own.stream()
            .filter(row -> row.getAs("imports_usd") instanceof Long amount && amount != 0)
            .filter(row -> row.getAs("world_imports_usd") == null)
            .findFirst()
            .filter(row -> world instanceof Cell.Whole)
            .map(ImportSums::notFromTheWorld)
            .orElse(world));
  }

  /** An extract may leave out what the world is listed with. */
  private Optional<Cell> unlisted(List<Row> own) {
    return extract
        .filter(why -> own.stream().anyMatch(row -> row.getAs("imports_usd") == null))
        .map(why -> Cell.missing(Shorthand.NOT_AVAILABLE, why));
  }

  private Cell sum(List<Row> own, String column, Supplier<String> none) {
    if (products.stream().allMatch(row -> row.getAs(column) == null)) {
      return Cell.missing(Shorthand.NOT_AVAILABLE, none.get());
    }
    return Cell.whole(
        own.stream()
            .filter(row -> row.getAs(column) != null)
            .mapToLong(row -> row.<Long>getAs(column))
            .reduce(0, Math::addExact));
  }

  private static Cell notFromTheWorld(Row row) {
    return Cell.missing(
        Shorthand.NOT_AVAILABLE,
        "the source lists product "
            + row.getAs("product_code")
            + " for the partner and not for the world");
  }
}
