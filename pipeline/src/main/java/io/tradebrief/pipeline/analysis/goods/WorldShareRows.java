package io.tradebrief.pipeline.analysis.goods;

import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.fact.ProductCode;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** The rows of one year of {@link WorldShare}: sectors by share, what is left, all goods. */
final class WorldShareRows {
  static final String ALL = "All goods";
  static final String NO_SECTOR = "In no sector";

  private WorldShareRows() {}

  /** A sector's imports from the partner and from the world. */
  private record Imports(String sector, long partner, long world) {
    double share() {
      return world == 0 ? -1 : (double) partner / world;
    }
  }

  /**
   * Appends the rows of a year, a set for each definition of the sectors that the source's
   * classification allows; one row that says so if it has no product of the year.
   */
  static void add(
      TableSpec spec,
      List<List<Cell>> rows,
      List<ProductCode> sectors,
      List<Row> products,
      int year) {
    Map<String, List<ProductCode>> byDefinition = new LinkedHashMap<>();
    sectors.forEach(
        code -> byDefinition.computeIfAbsent(code.definition(), d -> new ArrayList<>()).add(code));
    boolean any = false;
    for (Map.Entry<String, List<ProductCode>> definition : byDefinition.entrySet()) {
      List<Row> covered =
          products.stream()
              .filter(row -> row.<Integer>getAs("year") == year)
              .filter(row -> isClassified(definition.getValue(), row))
              .toList();
      if (!covered.isEmpty()) {
        add(spec, rows, definition.getKey(), definition.getValue(), covered, year);
        any = true;
      }
    }
    if (!any) {
      rows.add(
          Cells.notAvailable("the source has no imports by product of " + year)
              .put("year", year)
              .put("sector", "Not available")
              .of(spec));
    }
  }

  private static void add(
      TableSpec spec,
      List<List<Cell>> rows,
      String definition,
      List<ProductCode> sectors,
      List<Row> ofYear,
      int year) {
    Map<String, List<ProductCode>> bySector = new LinkedHashMap<>();
    sectors.forEach(
        code -> bySector.computeIfAbsent(code.group(), group -> new ArrayList<>()).add(code));
    List<Imports> imports = new ArrayList<>();
    bySector.forEach((sector, codes) -> imports.add(sum(sector, ofYear, row -> in(codes, row))));
    imports.sort(
        Comparator.comparingDouble(Imports::share).reversed().thenComparing(Imports::sector));
    Imports all = sum(ALL, ofYear, row -> true);
    long partner = imports.stream().mapToLong(Imports::partner).sum();
    long world = imports.stream().mapToLong(Imports::world).sum();
    int first = rows.size();
    int total = first + imports.size() + 1;
    for (Imports sector : imports) {
      rows.add(
          cells(sector, year, total, all)
              .put("definition", definition)
              .put("rank", rank(imports, sector))
              .of(spec));
    }
    rows.add(
        cells(
                new Imports(NO_SECTOR, all.partner() - partner, all.world() - world),
                year,
                total,
                all)
            .put("definition", definition)
            .put("imports_usd", rest(all.partner() - partner, "imports_usd", first, total))
            .put("world_imports_usd", rest(all.world() - world, "world_imports_usd", first, total))
            .of(spec));
    rows.add(cells(all, year, total, all).put("definition", definition).of(spec));
  }

  private static Cell rest(long value, String column, int first, int total) {
    return Cell.whole(
        value, Formula.at(column, total).minus(Formula.sum(column, first, total - 2)));
  }

  private static Cell rank(List<Imports> imports, Imports sector) {
    return sector.world() == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the world total of the sector is zero")
        : Cell.whole(imports.indexOf(sector) + 1L);
  }

  private static Cells cells(Imports sector, int year, int total, Imports all) {
    return Cells.notApplicable("the row is no sector")
        .put("year", year)
        .put("sector", sector.sector())
        .put("imports_usd", sector.partner())
        .put("world_imports_usd", sector.world())
        .put(
            "share_pct",
            percent(
                sector.partner(),
                sector.world(),
                Formula.column("imports_usd").over(Formula.column("world_imports_usd"))))
        .put(
            "share_of_partner_pct",
            percent(
                sector.partner(),
                all.partner(),
                Formula.column("imports_usd").over(Formula.at("imports_usd", total))));
  }

  private static Cell percent(long part, long whole, Formula ratio) {
    return whole == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : new Cell.Real(100.0 * part / whole, Optional.of(Formula.constant(100).times(ratio)));
  }

  private static Imports sum(String sector, List<Row> products, Predicate<Row> belongs) {
    long partner = 0;
    long world = 0;
    for (Row row : products) {
      if (belongs.test(row)) {
        partner = Math.addExact(partner, amount(row, "imports_usd"));
        world = Math.addExact(world, amount(row, "world_imports_usd"));
      }
    }
    return new Imports(sector, partner, world);
  }

  private static long amount(Row row, String column) {
    Long amount = row.getAs(column);
    return amount == null ? 0 : amount;
  }

  private static boolean isClassified(List<ProductCode> codes, Row row) {
    String classification = row.getAs("classification");
    return codes.stream().anyMatch(code -> code.classification().equals(classification));
  }

  private static boolean in(List<ProductCode> codes, Row row) {
    String classification = row.getAs("classification");
    String product = row.getAs("product_code");
    return codes.stream()
        .anyMatch(
            code ->
                code.classification().equals(classification) && product.startsWith(code.prefix()));
  }
}
