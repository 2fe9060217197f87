package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.DutyLines.Origin;
import io.tradebrief.pipeline.tariff.DutyPart;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Measure;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of {@link TariffScenarios}: scenario by scenario its sectors, its sum, its measures. */
final class ScenarioRows {
  static final String ALL_SECTORS = "All sectors";
  static final String COLUMN_ONE = "Column 1";

  private final ScenarioDuties duties;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<List<String>, Integer> places = new HashMap<>();

  /** A row before it has formulas; {@code first} is the first row of the sum, -1 for none. */
  private record Entry(
      Scenario scenario, String part, String name, DutySum sum, long duty, int first) {}

  ScenarioRows(ScenarioDuties duties) {
    this.duties = duties;
    for (Scenario scenario : duties.scenarios()) {
      add(scenario);
      if (scenario.isBaseline()) {
        addChecks(scenario);
      }
    }
  }

  List<List<Cell>> cells() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < entries.size(); r++) {
      rows.add(cells(entries.get(r), r));
    }
    return rows;
  }

  /** How a measure is named with its rate: {@code Steel, 25% added}. */
  static String name(Measure measure) {
    String how =
        switch (measure.charge().kind()) {
          case ADD -> "% added";
          case FLOOR -> "% in total";
          case REPLACE -> "% instead of column 1";
        };
    return measure.label() + ", " + rate(measure) + how;
  }

  static String rate(Measure measure) {
    return new BigDecimal(Double.toString(measure.charge().ratePercent()))
        .stripTrailingZeros()
        .toPlainString();
  }

  private void add(Scenario scenario) {
    int index = duties.index(scenario);
    int first = entries.size();
    List<DutySum> sectors =
        duties.sectors().stream().map(name -> duties.sector(index, name)).toList();
    long[] dollars = WholeDollars.of(sectors.stream().mapToLong(DutySum::duty).toArray());
    for (int s = 0; s < dollars.length; s++) {
      put(scenario, "sector", duties.sectors().get(s), sectors.get(s), dollars[s], -1);
    }
    DutySum total = duties.total(index);
    put(scenario, "total", ALL_SECTORS, total, WholeDollars.of(total.duty()), first);
    addMeasures(scenario, index);
  }

  /** Column 1 and every measure of the scenario, and those of the one it is compared with. */
  private void addMeasures(Scenario scenario, int index) {
    Set<Measure> measures = new LinkedHashSet<>(duties.measures(scenario));
    duties.measures(comparedWith(scenario)).forEach(measures::add);
    List<DutySum> sums = new ArrayList<>(List.of(duties.measure(index, "")));
    measures.forEach(measure -> sums.add(duties.measure(index, measure.id())));
    long[] dollars = WholeDollars.of(sums.stream().mapToLong(DutySum::duty).toArray());
    put(scenario, "measure", COLUMN_ONE, sums.get(0), dollars[0], -1);
    int m = 1;
    for (Measure measure : measures) {
      put(scenario, "measure", name(measure), sums.get(m), dollars[m], -1);
      m++;
    }
  }

  private void addChecks(Scenario baseline) {
    DutySum file = duties.file();
    DutySum shown = duties.total(duties.index(baseline));
    put(
        baseline,
        "check",
        "Imports and calculated duties in the file",
        file,
        file.calculated(),
        -1);
    DutySum gap =
        new DutySum(
            file.lines() - shown.lines(),
            0,
            file.imports() - shown.imports(),
            0,
            file.calculated() - shown.calculated());
    put(baseline, "check", "File less exhibit: lines and imports", gap, gap.calculated(), -1);
    List<Origin> origins = List.of(Origin.values());
    long[] exact =
        origins.stream()
            .map(origin -> origin(duties, origin))
            .mapToLong(sum -> sum.calculated() * WholeDollars.MILLIONTHS - sum.duty())
            .toArray();
    long[] dollars = WholeDollars.of(exact);
    for (int i = 0; i < dollars.length; i++) {
      String name = "Calculated less baseline: " + words(origins.get(i));
      put(baseline, "check", name, origin(duties, origins.get(i)), dollars[i], -1);
    }
  }

  static DutySum origin(ScenarioDuties duties, Origin origin) {
    return duties
        .sums()
        .total(p -> p.kind() == DutyPart.Kind.ORIGIN && p.measure().equals(origin.name()));
  }

  static String words(Origin origin) {
    return switch (origin) {
      case AGREEMENT -> "rates of the agreement";
      case MFN -> "free and ad valorem MFN rates";
      case CALCULATED -> "other rates, column 1 as calculated";
      case NO_RATE -> "lines without a rate in the schedule";
    };
  }

  private void put(Scenario scenario, String part, String name, DutySum sum, long duty, int first) {
    places.put(List.of(scenario.name(), name), entries.size());
    entries.add(new Entry(scenario, part, name, sum, duty, first));
  }

  private Scenario comparedWith(Scenario scenario) {
    return duties.scenarios().stream()
        .filter(other -> other.name().equals(scenario.comparedWith()))
        .findFirst()
        .orElse(duties.scenarios().get(0));
  }

  private List<Cell> cells(Entry entry, int row) {
    boolean check = entry.part().equals("check");
    Scenario other = comparedWith(entry.scenario());
    Integer place = places.get(List.of(other.name(), entry.name()));
    Cell noChange =
        Cell.missing(Shorthand.NOT_APPLICABLE, "the row is not compared with a scenario");
    boolean compared = !check && !other.equals(entry.scenario());
    long before = place == null ? 0 : entries.get(place).duty();
    Cell change = noChange;
    Cell points = noChange;
    if (compared) {
      Formula duty = Formula.column("duty_usd");
      change =
          place == null
              ? Cell.whole(entry.duty(), duty)
              : Cell.whole(entry.duty() - before, duty.minus(Formula.at("duty_usd", place)));
      points = points(entry, place);
    }
    return List.of(
        Cell.text(entry.scenario().name()),
        Cell.text(entry.part()),
        Cell.text(entry.name()),
        summed(entry, row, "imports_usd", entry.sum().imports()),
        summed(entry, row, "duty_usd", entry.duty()),
        check
            ? Cell.missing(Shorthand.NOT_APPLICABLE, "the row is a check, not a duty")
            : rate(entry.duty(), entry.sum().imports()),
        compared
            ? Cell.text(other.name())
            : Cell.missing(Shorthand.NOT_APPLICABLE, "the row is not compared with a scenario"),
        change,
        points,
        summed(entry, row, "lines", entry.sum().lines()),
        entry.part().equals("sector") || entry.part().equals("total")
            ? summed(entry, row, "free_lines", entry.sum().free())
            : Cell.missing(Shorthand.NOT_APPLICABLE, "counted by sector only"));
  }

  private static Cell summed(Entry entry, int row, String column, long value) {
    return entry.first() < 0
        ? Cell.whole(value)
        : Cell.whole(value, Formula.sum(column, entry.first(), row - 1));
  }

  private Cell points(Entry entry, Integer place) {
    boolean comparable =
        !entry.part().equals("measure")
            && place != null
            && entry.sum().imports() > 0
            && entries.get(place).sum().imports() > 0;
    if (!comparable) {
      return Cell.missing(
          Shorthand.NOT_APPLICABLE, "the two scenarios have no rates on the same imports");
    }
    Entry other = entries.get(place);
    double now = percent(entry.duty(), entry.sum().imports());
    double before = percent(other.duty(), other.sum().imports());
    return new Cell.Real(
        now - before,
        Optional.of(
            Formula.column("effective_rate_pct").minus(Formula.at("effective_rate_pct", place))));
  }

  private static double percent(long duty, long imports) {
    return 100.0 * (double) duty / (double) imports;
  }

  private static Cell rate(long duty, long imports) {
    if (imports == 0) {
      return Cell.missing(Shorthand.NOT_APPLICABLE, "there are no imports to charge");
    }
    return new Cell.Real(
        percent(duty, imports),
        Optional.of(
            Formula.constant(100)
                .times(Formula.column("duty_usd"))
                .over(Formula.column("imports_usd"))));
  }
}
