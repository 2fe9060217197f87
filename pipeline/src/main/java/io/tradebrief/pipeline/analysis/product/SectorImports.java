package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notAvailable;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.reports.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Imports by end use from the partner and from the world, by sector, in the reference year and each
 * comparison year, in whole US dollars.
 *
 * @param sectors by year and definition, in the order of the list; none if the reference year is
 *     not at hand; a year that is not at hand has one row that says so
 * @param all what all products come to, one a year and definition
 */
record SectorImports(List<Sector> sectors, List<Sector> all) {
  static final String ALL = "All goods";

  /**
   * A sector in a year.
   *
   * @param definition by which the sector is told apart; missing where the year is not at hand
   * @param partner imports from the partner, or why they are not known
   * @param world the like from all partners
   */
  record Sector(int year, Cell definition, String name, Cell partner, Cell world) {
    boolean isKnown() {
      return partner instanceof Cell.Whole && world instanceof Cell.Whole;
    }

    /** Whether both are of one year and definition. */
    boolean isBeside(Sector other) {
      return year == other.year && definition.equals(other.definition);
    }
  }

  static SectorImports of(Context context) {
    ProductFlows flows = ProductFlows.of(context);
    ProductFlows world = flows.withWorld();
    String endUse = flows.endUse().family();
    List<ProductGroup> groups =
        listed(context).stream()
            .filter(group -> group.families(TradeFlow.IMPORT).contains(endUse))
            .toList();
    int reference = context.question().referenceYear();
    List<Sector> sectors = new ArrayList<>();
    List<Sector> all = new ArrayList<>();
    if (groups.isEmpty() || !isAtHand(flows, reference)) {
      return new SectorImports(sectors, all);
    }
    for (int year : years(context)) {
      if (!isAtHand(flows, year)) {
        Cell none = notAvailable(flows.whyNone(TradeFlow.IMPORT, year));
        sectors.add(new Sector(year, none, "Not available", none, none));
        continue;
      }
      for (ProductGroup group : groups) {
        sectors.add(
            new Sector(
                year,
                Cell.text(group.definition()),
                group.name(),
                flows.amount(group, TradeFlow.IMPORT, year).cell(),
                world.amount(group, TradeFlow.IMPORT, year).cell()));
      }
      Cell own = flows.all(endUse, TradeFlow.IMPORT, year).cell();
      Cell ofWorld = world.all(endUse, TradeFlow.IMPORT, year).cell();
      groups.stream()
          .map(group -> Cell.text(group.definition()))
          .distinct()
          .forEach(definition -> all.add(new Sector(year, definition, ALL, own, ofWorld)));
    }
    return new SectorImports(sectors, all);
  }

  /** Those whose share is not known. */
  List<Sector> unknown() {
    return sectors.stream().filter(sector -> !sector.isKnown()).toList();
  }

  /** Why there are no sectors of the reference year. */
  static String whyNone(Context context) {
    return listed(context).isEmpty()
        ? "the list of sectors in conf has no row for imports"
        : ProductFlows.of(context).whyNone(TradeFlow.IMPORT, context.question().referenceYear());
  }

  private static List<ProductGroup> listed(Context context) {
    return ProductGroup.sectors(context.lists()).stream()
        .filter(group -> !group.codes(TradeFlow.IMPORT).isEmpty())
        .toList();
  }

  private static int[] years(Context context) {
    return IntStream.concat(
            IntStream.of(context.question().referenceYear()),
            context.question().comparisonYears().stream().mapToInt(year -> year))
        .distinct()
        .toArray();
  }

  private static boolean isAtHand(ProductFlows flows, int year) {
    return Stream.of(flows, flows.withWorld())
        .anyMatch(one -> one.years(TradeFlow.IMPORT, flows.endUse().family()).contains(year));
  }
}
