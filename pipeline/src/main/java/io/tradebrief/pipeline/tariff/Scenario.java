package io.tradebrief.pipeline.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A set of measures to compute duties under: those in force on a day as far as was known on a day,
 * or those that are named. The baseline has neither.
 *
 * @param name as an edition prints it
 * @param inForceOn the day of the law, for a dated scenario
 * @param knownOn the day of the knowledge; empty for everything known
 * @param measures ids, for a named scenario
 * @param comparedWith the name of the scenario its changes count from; empty for the baseline
 * @param citation what it stands for
 */
public record Scenario(
    String name,
    Optional<LocalDate> inForceOn,
    Optional<LocalDate> knownOn,
    List<String> measures,
    String comparedWith,
    String citation) {
  public Scenario {
    measures = List.copyOf(measures);
  }

  public boolean isBaseline() {
    return inForceOn.isEmpty() && measures.isEmpty();
  }

  /** Whether the scenario has the measure. */
  public boolean has(Measure measure) {
    return inForceOn
        .map(day -> measure.inForce(day, knownOn.orElse(LocalDate.MAX)))
        .orElseGet(() -> measures.contains(measure.id()));
  }

  /** The scenario with its days and what it stands for, a sentence. */
  public String text() {
    String known = knownOn.map(day -> " as known on " + day).orElse("");
    String days = inForceOn.map(day -> " (in force on " + day + known + ")").orElse("");
    return name + days + ": " + citation + ".";
  }
}
