package io.tradebrief.pipeline.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sets of measures that duties are computed under: one a scenario, and two a day on which
 * something changed, as was known then and as has been settled since. Equal sets are assessed once.
 */
public final class Regimes {
  private final List<Measure> measures;
  private final List<Scenario> scenarios;
  private final List<Assessment> assessments;

  /**
   * The regimes of one partner.
   *
   * @param measures those that the partner's goods may be charged with
   * @param scenarios the baseline first
   */
  public Regimes(List<Measure> measures, List<Scenario> scenarios) {
    this.measures = List.copyOf(measures);
    this.scenarios = List.copyOf(scenarios);
    List<List<Measure>> sets = new ArrayList<>(List.of(List.of()));
    scenarios.forEach(scenario -> sets.add(measures(scenario)));
    for (MeasureEvents.Dated event : events()) {
      sets.add(inForce(event.day(), event.day()));
      sets.add(inForce(event.day(), LocalDate.MAX));
    }
    Set<Assessment> distinct = new LinkedHashSet<>();
    sets.forEach(set -> distinct.add(assessment(set)));
    assessments = List.copyOf(distinct);
  }

  public List<Measure> measures() {
    return measures;
  }

  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** The distinct sets of charges. */
  public List<Assessment> assessments() {
    return assessments;
  }

  /** What happened to the measures, day by day. */
  public List<MeasureEvents.Dated> events() {
    return MeasureEvents.of(measures);
  }

  public List<Lever> levers() {
    return Lever.of(measures);
  }

  /** The measures of a scenario. */
  public List<Measure> measures(Scenario scenario) {
    return measures.stream().filter(scenario::has).toList();
  }

  /** The first scenario, which the others are told against. */
  public Scenario baseline() {
    return scenarios.get(0);
  }

  /** The scenario that another's changes count from; its own for the baseline. */
  public Scenario comparedWith(Scenario scenario) {
    return scenarios.stream()
        .filter(other -> other.name().equals(scenario.comparedWith()))
        .findFirst()
        .orElse(baseline());
  }

  /** Whether a scenario is the baseline, or its changes count from that. */
  public boolean isAgainstBaseline(Scenario scenario) {
    return comparedWith(scenario).equals(baseline());
  }

  /** The scenario of the latest day that is compared with the baseline. */
  public Optional<Scenario> latest() {
    return scenarios.stream()
        .filter(this::isAgainstBaseline)
        .filter(scenario -> scenario.inForceOn().isPresent())
        .max(Comparator.comparing(scenario -> scenario.inForceOn().orElseThrow()));
  }

  /** The rate in per cent that a scenario has for a lever; 0 for none. */
  public double rate(Scenario scenario, Lever lever) {
    return lever.among(measures(scenario)).map(Charge::ratePercent).orElse(0.0);
  }

  /** A lever's rates, scenario by scenario: {@code No deal: 25; Deal: 15}; empty if all are 0. */
  public String rates(Lever lever) {
    return scenarios.stream()
        .flatMap(
            scenario ->
                lever.among(measures(scenario)).stream()
                    .filter(charge -> charge.ratePpm() > 0)
                    .map(charge -> scenario.name() + ": " + charge.rateText()))
        .collect(Collectors.joining("; "));
  }

  /** The index of a scenario's assessment. */
  public int index(Scenario scenario) {
    return assessments.indexOf(assessment(measures(scenario)));
  }

  /** The index of a day's assessment, as far as was known on a day. */
  public int index(LocalDate day, LocalDate known) {
    return assessments.indexOf(assessment(inForce(day, known)));
  }

  private List<Measure> inForce(LocalDate day, LocalDate known) {
    return measures.stream().filter(measure -> measure.inForce(day, known)).toList();
  }

  private static Assessment assessment(List<Measure> set) {
    return new Assessment(set.stream().map(Measure::charge).toList());
  }
}
