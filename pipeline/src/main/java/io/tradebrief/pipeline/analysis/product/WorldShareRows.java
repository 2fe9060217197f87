package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.list.ProductCode;
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
import org.apache.spark.sql.Row;

/** The rows of one year of {@link WorldShare}: sectors by share, what is left, all goods. */
final class WorldShareRows {
  static final String ALL = "All goods";
  static final String NO_SECTOR = "In no sector";

  private WorldShareRows() {}

  /** Why the source lists no imports in a classification and year from a partner. */
  interface Absence {
    String why(String partner, String classification, int year);
  }

  /**
   * Appends the rows of a year, a set for each definition of the sectors that the source's
   * classification allows; one row that says so if it has no product of the year.
   *
   * @param partner whose imports they are
   * @param absence asked where there are none from the partner, or none from the world
   * @param extract why nothing is known of what the source does not list; empty if it lists all
   */
  static void add(
      TableSpec spec,
      List<List<Cell>> rows,
      List<ProductCode> sectors,
      List<Row> products,
      int year,
      String partner,
      Absence absence,
      Optional<String> extract) {
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
        String classification = covered.get(0).getAs("classification");
        ImportSums sums =
            new ImportSums(
                covered,
                () -> absence.why(partner, classification, year),
                () -> absence.why(WorldShare.WORLD, classification, year),
                extract);
        add(spec, rows, definition.getKey(), definition.getValue(), sums, year);
        any = true;
      }
    }
    if (!any) {
      rows.add(
          Cells.notAvailable(absence.why(partner, sectors.get(0).classification(), year))
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
      ImportSums sums,
      int year) {
    Map<String, List<ProductCode>> bySector = new LinkedHashMap<>();
    sectors.forEach(
        code -> bySector.computeIfAbsent(code.group(), group -> new ArrayList<>()).add(code));
    List<SectorImports> imports = new ArrayList<>();
    bySector.forEach((sector, codes) -> imports.add(sums.of(sector, row -> in(codes, row))));
    imports.sort(
        Comparator.comparingDouble(SectorImports::order)
            .reversed()
            .thenComparing(SectorImports::sector));
    SectorImports all = sums.of(ALL, row -> true);
    int first = rows.size();
    int total = first + imports.size() + 1;
    for (SectorImports sector : imports) {
      rows.add(
          cells(sector, year, total, all)
              .put("definition", definition)
              .put("rank", rank(imports, sector))
              .of(spec));
    }
    SectorImports rest =
        new SectorImports(
            NO_SECTOR,
            rest(all.partner(), imports.stream().map(SectorImports::partner).toList()),
            rest(all.world(), imports.stream().map(SectorImports::world).toList()));
    rows.add(
        cells(rest, year, total, all)
            .put("definition", definition)
            .put("imports_usd", live(rest.partner(), "imports_usd", first, total))
            .put("world_imports_usd", live(rest.world(), "world_imports_usd", first, total))
            .of(spec));
    rows.add(cells(all, year, total, all).put("definition", definition).of(spec));
  }

  /** What the parts leave of a whole; missing if one of them is. */
  private static Cell rest(Cell whole, List<Cell> parts) {
    long rest = whole instanceof Cell.Whole all ? all.value() : 0;
    for (Cell part : parts) {
      if (!(part instanceof Cell.Whole amount)) {
        return part;
      }
      rest -= amount.value();
    }
    return whole instanceof Cell.Whole ? Cell.whole(rest) : whole;
  }

  private static Cell live(Cell rest, String column, int first, int total) {
    return rest instanceof Cell.Whole amount
        ? Cell.whole(
            amount.value(), Formula.at(column, total).minus(Formula.sum(column, first, total - 2)))
        : rest;
  }

  /** A place needs the share of every sector; a sector that nobody imports has none. */
  private static Cell rank(List<SectorImports> imports, SectorImports sector) {
    if (sector.share() instanceof Cell.Missing missing) {
      return missing;
    }
    Optional<SectorImports> unknown =
        imports.stream().filter(WorldShareRows::isUnknown).findFirst();
    return unknown
        .map(
            one ->
                Cell.missing(
                    Shorthand.NOT_AVAILABLE, "the share of '" + one.sector() + "' is not known"))
        .orElseGet(() -> Cell.whole(imports.indexOf(sector) + 1L));
  }

  private static boolean isUnknown(SectorImports sector) {
    return sector.share() instanceof Cell.Missing missing
        && missing.shorthand() == Shorthand.NOT_AVAILABLE;
  }

  private static Cells cells(SectorImports sector, int year, int total, SectorImports all) {
    Formula imports = Formula.column("imports_usd");
    return Cells.notApplicable("the row is no sector")
        .put("year", year)
        .put("sector", sector.sector())
        .put("imports_usd", sector.partner())
        .put("world_imports_usd", sector.world())
        .put(
            "share_pct", percent(sector.share(), imports.over(Formula.column("world_imports_usd"))))
        .put(
            "share_of_partner_pct",
            percent(
                SectorImports.percent(sector.partner(), all.partner()),
                imports.over(Formula.at("imports_usd", total))));
  }

  private static Cell percent(Cell share, Formula ratio) {
    return share instanceof Cell.Real real
        ? new Cell.Real(real.value(), Optional.of(Formula.constant(100).times(ratio)))
        : share;
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
