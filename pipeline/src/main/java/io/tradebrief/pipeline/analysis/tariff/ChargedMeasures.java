package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.Measure;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which measures the scenarios charge, on how much, and where they are laid down. */
record ChargedMeasures(Regimes regimes, Duties duties) {

  Optional<Note> stacking() {
    return Optional.of(
        new Note(
            "Stacking of measures",
            "Of the measures of one stacking group only the first by precedence is charged on a "
                + "line. Column 1 always adds, and so would anti-dumping duties, which are not in "
                + "the data.",
            regimes.latest().map(this::charged).orElse("No scenario has a day.")));
  }

  private String charged(Scenario scenario) {
    int regime = regimes.index(scenario);
    return "In '"
        + scenario.name()
        + "': "
        + regimes.measures(scenario).stream()
            .map(m -> m.text() + " on " + imports(regime, m))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String imports(int regime, Measure measure) {
    return Words.billions((double) duties.measure(regime, measure.id()).imports());
  }

  Optional<Note> scenarios() {
    return Optional.of(
        new Note(
            "Scenarios",
            regimes.scenarios().stream().map(Scenario::text).collect(Collectors.joining(" ")),
            "Measures: "
                + regimes.measures().stream()
                    .filter(m -> regimes.scenarios().stream().anyMatch(s -> s.has(m)))
                    .map(m -> m.text() + " (" + m.citation() + ")")
                    .collect(Collectors.joining("; "))
                + "."));
  }
}
