package io.tradebrief.pipeline.tariff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures that differ only in their rate and dates, such as steel at 25 and at 50 per cent: of
 * them one can be in force at a time, so one rate stands for all.
 *
 * @param label what they are charged on
 * @param charge the charge of the first of them
 * @param measures the ids of all
 */
public record Lever(String label, Charge charge, List<String> measures) {
  public Lever {
    measures = List.copyOf(measures);
  }

  /** What is set by the rate: {@code Steel, added to column 1}. */
  public String text() {
    return label + charge.kind().ofProducts();
  }

  /** How formulas call the rate: {@code steel_add}. */
  public String name() {
    return (label + " " + charge.kind()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  /** The charge of the first by precedence of its measures among some; empty if none is. */
  public Optional<Charge> among(List<Measure> some) {
    return some.stream()
        .filter(measure -> measures.contains(measure.id()))
        .map(Measure::charge)
        .min(Charge.ORDER);
  }

  /** The levers of some measures, in the order in which charges of a group take precedence. */
  public static List<Lever> of(List<Measure> measures) {
    record Same(ProductScope scope, Charge.Kind kind, String group) {}
    Map<Same, List<Measure>> alike = new LinkedHashMap<>();
    measures.stream()
        .sorted((a, b) -> Charge.ORDER.compare(a.charge(), b.charge()))
        .forEach(
            m ->
                alike
                    .computeIfAbsent(
                        new Same(m.charge().scope(), m.charge().kind(), m.charge().group()),
                        any -> new ArrayList<>())
                    .add(m));
    return alike.values().stream()
        .map(
            same ->
                new Lever(
                    same.get(0).label(),
                    same.get(0).charge(),
                    same.stream().map(Measure::id).toList()))
        .toList();
  }
}
