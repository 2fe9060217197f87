package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Measure;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.Where;
import io.tradebrief.reports.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Positions of direct investment that others published at the time, by year. They are benchmarks
 * beside the data, of the vintage their citation names; nothing is computed from them. The topic of
 * such a figure is {@code FDI position} and the reporter's code, its area the partner's name. Of
 * several of one kind and year the first by citation is taken.
 *
 * @param sums by kind, year, citation, what is printed, and unit
 */
record CitedFigures(Sums sums) {
  static final String INWARD = "inward, historical cost";
  static final String OUTWARD = "outward, historical cost";
  static final String ULTIMATE_OWNER = "inward, by country of ultimate owner";
  private static final Cell NOT_CITED =
      Cell.notApplicable("no figure of the time is cited for this year");
  private static final String TOPIC = "FDI position ";

  /** The units in which figures are printed, in whole US dollars for a millionth of one. */
  private static final Map<String, Long> UNITS = Map.of("USD bn", 1000L, "USD mn", 1L);

  static CitedFigures of(Context context) {
    return new CitedFigures(
        Measures.of(context)
            .sums(
                Measure.of(context, PublishedFigure.KIND, Role.CITED_FIGURES)
                    .where("topic", TOPIC + context.question().reporter())
                    .where("area", context.partner())
                    .where("unit", UNITS.keySet())
                    .where(new Where.Form("stated_period", "^\\d{4}$", true))
                    .by("measure", "stated_period", "citation", "value_text", "unit")
                    .summing("value")));
  }

  List<Integer> years() {
    return stated().map(key -> Integer.parseInt(key.get(1))).distinct().toList();
  }

  /** The figure of each year in US dollars, if one is cited. */
  Function<Integer, Cell> yearly(String kind) {
    return year ->
        find(kind, year)
            .map(
                key ->
                    // A figure that two rows of the list cite from one place is one figure.
                    sums.amount(key).orElseThrow()
                        / sums.rows(key.toArray(String[]::new))
                        * UNITS.get(key.get(4)))
            .map(Cell::whole)
            .orElse(NOT_CITED);
  }

  /** Where the figures of a year stand. */
  Cell documents(int year) {
    String all =
        Stream.of(INWARD, OUTWARD, ULTIMATE_OWNER)
            .flatMap(kind -> find(kind, year).stream())
            .map(key -> key.get(2))
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? NOT_CITED : Cell.text(all);
  }

  private Optional<List<String>> find(String kind, int year) {
    return stated()
        .filter(key -> key.get(0).equals(kind) && key.get(1).equals(Integer.toString(year)))
        .findFirst();
  }

  /** The keys of figures that are single numbers. */
  private Stream<List<String>> stated() {
    return sums.keys().stream().filter(key -> sums.amount(key).isPresent());
  }
}
