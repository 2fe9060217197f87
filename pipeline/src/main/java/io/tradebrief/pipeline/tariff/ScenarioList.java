package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ConfList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the list of scenarios. */
final class ScenarioList {
  private static final List<String> COLUMNS =
      List.of("scenario", "in_force_on", "known_on", "measures", "compared_with", "citation");

  private final Map<String, Measure> measures;
  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

  private ScenarioList(List<Measure> measures) {
    this.measures = measures.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
  }

  static List<Scenario> load(Path file, List<Measure> measures) {
    ScenarioList list = new ScenarioList(measures);
    List<ConfList.Line> lines = ConfList.read(file, COLUMNS);
    lines.forEach(list::add);
    lines.forEach(list::checkComparison);
    return List.copyOf(list.scenarios.values());
  }

  private void add(ConfList.Line line) {
    String name = line.filled("scenario");
    Optional<LocalDate> day = ListCells.day(line, "in_force_on");
    Optional<LocalDate> known = ListCells.day(line, "known_on");
    List<String> named = ListCells.split(line.text("measures"));
    if (day.isEmpty() && known.isPresent()) {
      throw line.broken("known_on", "in_force_on is empty", "Fill both, or only in_force_on");
    }
    if (day.isPresent() && !named.isEmpty()) {
      throw line.broken(
          "measures", "there are days and measures", "Give the days, or the measures");
    }
    checkMeasures(line, named);
    Scenario scenario =
        new Scenario(name, day, known, named, line.text("compared_with"), line.filled("citation"));
    if (scenario.isBaseline() != scenarios.isEmpty()) {
      throw line.broken(
          "scenario",
          "'" + name + "' stands where it cannot",
          "Put the baseline first, without days and measures; every other scenario has some");
    }
    if (scenarios.putIfAbsent(name, scenario) != null) {
      throw line.broken("scenario", "'" + name + "' stands twice", "Give one another name");
    }
  }

  private void checkMeasures(ConfList.Line line, List<String> named) {
    List<Charge> charges = new ArrayList<>();
    for (String id : named) {
      Measure measure = measures.get(id);
      if (measure == null) {
        throw line.broken(
            "measures", "there is no measure '" + id + "'", "Add it to tariff-measures.csv");
      }
      for (Charge other : charges) {
        Conflicts.onOneLine(other, measure.charge())
            .ifPresent(
                rule -> {
                  throw line.broken(
                      "measures",
                      "'" + other.measure() + "' and '" + id + "' overlap: " + rule,
                      "Remove one");
                });
      }
      charges.add(measure.charge());
    }
  }

  private void checkComparison(ConfList.Line line) {
    String other = line.text("compared_with");
    if (!other.isEmpty()
        && (!scenarios.containsKey(other) || other.equals(line.text("scenario")))) {
      throw line.broken(
          "compared_with", "there is no other scenario '" + other + "'", "Name another scenario");
    }
  }
}
