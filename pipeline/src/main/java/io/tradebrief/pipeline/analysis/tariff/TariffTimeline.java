package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What happened to the measures on goods of the partner, by day, with the effective rate that was
 * in force on it: as was known on the day, and as is known from every later act. The rates weigh
 * lines by the imports of the reference year.
 */
public final class TariffTimeline implements Analysis {
  public static final String ID = "tariff-timeline";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ScenarioDuties.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    ScenarioDuties duties = ScenarioDuties.of(context);
    List<String> examples =
        context.lists().tariffs().examples().stream().map(ProductCode::group).distinct().toList();
    TableSpec spec = TimelineColumns.spec(context, examples);
    List<MeasureEvents.Dated> events = events(duties);
    if (duties.isEmpty() || events.isEmpty()) {
      String why =
          duties.isEmpty() ? duties.whyAbsent() : "no measure on the partner's goods has a day";
      return Tables.missing(
          spec,
          why,
          List.of(
              new Note(
                  "Measures by day", "Nothing can be dated.", "Missing because " + why + ".")));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (MeasureEvents.Dated event : events) {
      rows.add(row(duties, event, examples));
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(knowledge(duties), TimelineColumns.examples(context)),
        TimelineCharts.of(context, table, examples),
        TimelineCharts.finding(context, table, examples));
  }

  private static List<MeasureEvents.Dated> events(ScenarioDuties duties) {
    return duties.measures().stream()
        .filter(measure -> measure.from().isPresent())
        .flatMap(measure -> MeasureEvents.of(measure).stream())
        .sorted(
            Comparator.comparing(MeasureEvents.Dated::day)
                .thenComparing(MeasureEvents.Dated::event)
                .thenComparing(event -> event.measure().id()))
        .toList();
  }

  private static List<Cell> row(
      ScenarioDuties duties, MeasureEvents.Dated event, List<String> examples) {
    LocalDate day = event.day();
    int settled = duties.index(day, LocalDate.MAX);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(day.toString()));
    cells.add(Cell.text(event.event().text()));
    cells.add(Cell.text(event.measure().id()));
    cells.add(Cell.text(ScenarioRows.name(event.measure())));
    cells.add(rate(duties.total(duties.index(day, day))));
    cells.add(rate(duties.total(settled)));
    examples.forEach(example -> cells.add(rate(duties.example(settled, example))));
    cells.add(Cell.text(event.measure().authority()));
    cells.add(Cell.text(event.measure().citation()));
    return cells;
  }

  private static Cell rate(DutySum sum) {
    return sum.imports() == 0
        ? Cell.missing(Shorthand.NOT_AVAILABLE, "the year has no imports of it")
        : Cell.real((double) sum.duty() / 1e4 / (double) sum.imports());
  }

  private static Note knowledge(ScenarioDuties duties) {
    List<String> changed = new ArrayList<>();
    for (LocalDate day : duties.days()) {
      Cell then = rate(duties.total(duties.index(day, day)));
      Cell now = rate(duties.total(duties.index(day, LocalDate.MAX)));
      if (!then.raw().equals(now.raw())) {
        changed.add(day.toString());
      }
    }
    return new Note(
        "In force and known",
        "What is in force on a day and what was known on it are different questions: a later act "
            + "may apply retroactively, or end a measure that was announced. A measure that was "
            + "withdrawn before its day was never in force.",
        changed.isEmpty()
            ? "The two rates agree on every day of the table."
            : "The two rates differ on " + String.join(", ", changed) + ".");
  }
}
