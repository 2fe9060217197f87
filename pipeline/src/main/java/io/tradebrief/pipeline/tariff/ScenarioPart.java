package io.tradebrief.pipeline.tariff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sector or a measure under a scenario. Duties are cut twice, by sector and by measure; either
 * way the parts add up to the whole, column 1 being a part beside the measures.
 *
 * @param comparedWith the name of the scenario that changes count from; its own for the baseline
 * @param part {@link #SECTOR} or {@link #MEASURE}
 * @param name of the sector, or of the measure with its rate
 * @param sum over the lines of the sector, or those that the measure is charged on
 * @param dollars the duty in whole dollars, which add up to the rounded sum of the exact ones
 */
public record ScenarioPart(
    String scenario, String comparedWith, String part, String name, DutySum sum, long dollars) {
  public static final String SECTOR = "sector";
  public static final String MEASURE = "measure";

  /** Whether changes count from another scenario. */
  public boolean isCompared() {
    return !comparedWith.equals(scenario);
  }

  /**
   * All parts of all scenarios; a scenario also has the measures of the one it is compared with.
   */
  public static List<ScenarioPart> of(Regimes regimes, Duties duties) {
    List<ScenarioPart> parts = new ArrayList<>();
    for (Scenario scenario : duties.isEmpty() ? List.<Scenario>of() : regimes.scenarios()) {
      int regime = regimes.index(scenario);
      Scenario other = regimes.comparedWith(scenario);
      Map<String, DutySum> sectors = new LinkedHashMap<>();
      duties.sectors().forEach(name -> sectors.put(name, duties.sector(regime, name)));
      parts.addAll(of(scenario, other, SECTOR, sectors));
      Set<Measure> measures = new LinkedHashSet<>(regimes.measures(scenario));
      measures.addAll(regimes.measures(other));
      Map<String, DutySum> added = new LinkedHashMap<>();
      added.put("Column 1", duties.measure(regime, ""));
      measures.forEach(one -> added.put(one.text(), duties.measure(regime, one.id())));
      parts.addAll(of(scenario, other, MEASURE, added));
    }
    return parts;
  }

  private static List<ScenarioPart> of(
      Scenario scenario, Scenario other, String part, Map<String, DutySum> sums) {
    long[] dollars = WholeDollars.of(sums.values().stream().mapToLong(DutySum::duty).toArray());
    List<ScenarioPart> parts = new ArrayList<>();
    for (Map.Entry<String, DutySum> sum : sums.entrySet()) {
      parts.add(
          new ScenarioPart(
              scenario.name(),
              other.name(),
              part,
              sum.getKey(),
              sum.getValue(),
              dollars[parts.size()]));
    }
    return parts;
  }
}
