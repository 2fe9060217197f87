package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.tariff.DutyLines.Origin;
import io.tradebrief.pipeline.tariff.DutyPart;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Measure;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reader must know of duties by scenario, with the figures of this edition. */
final class ScenarioNotes {
  private final ScenarioDuties duties;

  ScenarioNotes(ScenarioDuties duties) {
    this.duties = duties;
  }

  List<Note> all() {
    List<Note> notes = new ArrayList<>();
    notes.add(lineDuties());
    notes.add(stacking());
    notes.add(columnOne());
    notes.add(gap());
    notes.add(limits());
    notes.add(scenarios());
    return notes;
  }

  private Note lineDuties() {
    DutySum total = duties.total(0);
    return new Note(
        "Duty on a line",
        "Every line of the import file is charged the duty of column 1 and what each measure adds: "
            + "add is the rate times the value, floor is max(0, rate times value less column 1), "
            + "replace is rate times value less column 1. Amounts are exact to a millionth of a "
            + "dollar and rounded once, for the table, so that sectors and measures add up to the "
            + "total. Imports do not respond to rates.",
        String.format(
            Locale.ROOT,
            "%,d lines with %,d US dollars; %,d lines and %,d US dollars of the file are in no row.",
            total.lines(),
            total.imports(),
            duties.file().lines() - total.lines(),
            duties.file().imports() - total.imports()));
  }

  private Note stacking() {
    return new Note(
        "Stacking of measures",
        "Of the measures of one stacking group only the first by precedence is charged on a line: "
            + "autos and parts, steel and aluminium under section 232 come before a reciprocal "
            + "rate, which is not charged on what they cover. Column 1 always adds, and so would "
            + "anti-dumping duties, which are not in the data.",
        latestMeasures());
  }

  private String latestMeasures() {
    return ScenarioCharts.latest(duties)
        .map(
            scenario ->
                "In '"
                    + scenario.name()
                    + "': "
                    + duties.measures(scenario).stream()
                        .map(
                            m ->
                                ScenarioRows.name(m)
                                    + " on "
                                    + billions(
                                        duties.measure(duties.index(scenario), m.id()).imports()))
                        .collect(Collectors.joining("; "))
                    + ".")
        .orElse("No scenario has a day.");
  }

  private Note columnOne() {
    return new Note(
        "Column 1",
        "The agreement's rate where the schedule has one for the line, as if every importer "
            + "claimed it; else the most favoured nation's. A rate that is not free or ad valorem, "
            + "and a line without a rate (chapters 98 and 99), count at the duty calculated in the "
            + "import file, so that a specific duty has its ad valorem equivalent, duty over value.",
        Arrays.stream(Origin.values())
            .map(origin -> origin(origin, ScenarioRows.origin(duties, origin)))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private static String origin(Origin origin, DutySum sum) {
    return ScenarioRows.words(origin)
        + ": "
        + String.format(Locale.ROOT, "%,d lines, ", sum.lines())
        + billions(sum.imports());
  }

  private Note gap() {
    long calculated = duties.file().calculated();
    long baseline = WholeDollars.of(duties.total(0).duty());
    return new Note(
        "Baseline against calculated duties",
        "The import file has the duties calculated on each line. They exceed the baseline where "
            + "an importer did not claim the agreement's rate, where a rate of the agreement was "
            + "still being phased in, and where measures in force in the year (section 232 on steel "
            + "and aluminium since 2018) were charged; they fall short where goods entered under "
            + "another programme or a suspension. The schedule is that of one day of the following "
            + "year.",
        String.format(
                Locale.ROOT,
                "Calculated %,d, baseline %,d, gap %,d US dollars, of it %s.",
                calculated,
                baseline,
                calculated - baseline,
                gapByOrigin())
            + " The largest sectors of the MFN part: "
            + gapBySector()
            + ".");
  }

  private String gapByOrigin() {
    List<String> parts = new ArrayList<>();
    for (Origin origin : List.of(Origin.AGREEMENT, Origin.MFN)) {
      parts.add(
          ScenarioRows.words(origin)
              + String.format(Locale.ROOT, " %,d", gap(ScenarioRows.origin(duties, origin))));
    }
    return String.join(" and ", parts);
  }

  private String gapBySector() {
    record Gap(String sector, long dollars) {}
    return duties.sums().of(DutyPart.Kind.ORIGIN).entrySet().stream()
        .filter(entry -> entry.getKey().measure().equals(Origin.MFN.name()))
        .map(entry -> new Gap(entry.getKey().group(), gap(entry.getValue())))
        .sorted(
            Comparator.comparingLong((Gap g) -> -Math.abs(g.dollars())).thenComparing(Gap::sector))
        .limit(3)
        .map(g -> g.sector() + String.format(Locale.ROOT, " %,d", g.dollars()))
        .collect(Collectors.joining("; "));
  }

  private static long gap(DutySum sum) {
    return WholeDollars.of(sum.calculated() * WholeDollars.MILLIONTHS - sum.duty());
  }

  private Note limits() {
    return new Note(
        "What the measures leave out",
        "A line is charged in full if its code is on a measure's list. The lists of auto parts "
            + "name headings that also hold other goods (computers, 8471). Derivatives of steel and "
            + "aluminium outside their own chapters are charged on their metal content, which no "
            + "file states, so they are left to the reciprocal rate; scenarios at full value are "
            + "upper bounds. Exemptions of aircraft and the changes of the exemption list in "
            + "September 2025 are not in the lists, nor are the quotas and refunds of importers.",
        "Chapters 98 and 99 (returned goods, low-value shipments) bear no measure: "
            + billions(ScenarioRows.origin(duties, Origin.NO_RATE).imports())
            + " of imports.");
  }

  private Note scenarios() {
    return new Note(
        "Scenarios",
        duties.scenarios().stream().map(this::scenario).collect(Collectors.joining(" ")),
        "Measures: "
            + duties.measures().stream()
                .filter(m -> duties.scenarios().stream().anyMatch(s -> s.has(m)))
                .map(this::measure)
                .collect(Collectors.joining("; "))
            + ".");
  }

  private String scenario(Scenario scenario) {
    String days =
        scenario
            .inForceOn()
            .map(
                day ->
                    " (in force on "
                        + day
                        + scenario.knownOn().map(known -> " as known on " + known).orElse("")
                        + ")")
            .orElse("");
    return scenario.name() + days + ": " + scenario.citation() + ".";
  }

  private String measure(Measure measure) {
    return ScenarioRows.name(measure) + " (" + measure.citation() + ")";
  }

  private static String billions(long dollars) {
    return Words.billions((double) dollars);
  }
}
