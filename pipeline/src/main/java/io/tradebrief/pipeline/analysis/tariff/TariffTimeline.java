package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.own;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Example;
import io.tradebrief.pipeline.tariff.MeasureEvents;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened to the measures on goods of the partner, by day, with the effective rate that was
 * in force on it: as was known on the day, and as is known from every later act. The rates weigh
 * lines by the imports of the reference year.
 */
public final class TariffTimeline implements Analysis {
  public static final String ID = "tariff-timeline";
  private static final String KNOWN_THEN = "effective_rate_known_then_pct";
  private static final String SETTLED = "effective_rate_pct";

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
    ScenarioDuties facts = ScenarioDuties.of(context);
    Regimes regimes = facts.regimes();
    Duties duties = facts.duties();
    List<Example> examples = Example.of(context.lists().tariffs().examples());
    List<MeasureEvents.Dated> events = duties.isEmpty() ? List.of() : regimes.events();
    String why =
        duties.isEmpty() ? facts.whyAbsent() : "no measure on the partner's goods has a day";

    Sheet<MeasureEvents.Dated> sheet =
        Sheet.of(ID, events)
            .title(
                "Measures on imports from " + context.partner() + " by day, and the rates in force")
            .about(
                "Rates in per cent of customs value, column 1 included, with the imports of "
                    + context.question().referenceYear()
                    + " as weights. The law of a day and what was known of it stand in two columns.")
            .cites(facts.citations())
            .whenEmpty(why)
            .key("date", "event", "measure")
            .text("date", "Date", "The day, ISO 8601.", row -> row.day().toString())
            .text(
                "event",
                "What happened",
                "Announced, in force, ended or withdrawn.",
                row -> row.event().text())
            .text(
                "measure",
                "Measure",
                "The measure's id in tariff-measures.csv.",
                row -> row.measure().id())
            .text(
                "products_and_rate",
                "Products and rate",
                "What it is charged on, and how.",
                row -> row.measure().text())
            .column(
                rate(
                    KNOWN_THEN,
                    "Effective rate, as known on the day",
                    "Duty on all imports that day."),
                row -> rate(duties.total(regimes.index(row.day(), row.day()))))
            .column(
                rate(
                    SETTLED, "Effective rate, as settled since", "The same after every later act."),
                row -> rate(duties.total(regimes.index(row.day(), LocalDate.MAX))));
    examples.forEach(
        example ->
            sheet.column(
                rate(
                    example.column(),
                    example.name(),
                    "Rate in force that day on the example's lines."),
                row ->
                    rate(duties.example(regimes.index(row.day(), LocalDate.MAX), example.name()))));
    return sheet
        .text(
            "authority",
            "Authority",
            "The statute, or that it is a proposal.",
            row -> row.measure().authority())
        .text("citation", "Act", "Where the measure is laid down.", row -> row.measure().citation())
        .notes(
            events.isEmpty()
                ? List.of(
                    new Note(
                        "Measures by day", "Nothing can be dated.", "Missing because " + why + "."))
                : List.of())
        .note(TariffTimeline::knowledge)
        .note(
            new Note(
                "Examples of rates",
                "An example is the imports of the lines that begin with its codes; its rate is "
                    + "their duty over their value.",
                examples.stream()
                    .map(example -> example.name() + ": " + example.codes())
                    .collect(Collectors.joining("; ", "", "."))))
        .notes(context.lists().notes(ID))
        .chart(table -> steps(context, examples, table))
        .finding(table -> finding(context, examples, table))
        .exhibit();
  }

  private static ColumnSpec rate(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description);
  }

  private static Cell rate(DutySum sum) {
    return sum.imports() == 0
        ? notAvailable("the year has no imports of it")
        : Cell.real((double) sum.duty() / 1e4 / (double) sum.imports());
  }

  private static Optional<Note> knowledge(ResultTable table) {
    List<String> changed =
        table.where(own(KNOWN_THEN, Condition.Comparison.NOT_EQUAL, SETTLED)).stream()
            .map(row -> row.text("date"))
            .distinct()
            .toList();
    return Optional.of(
        new Note(
            "In force and known",
            "What is in force on a day and what was known on it are different questions: a later "
                + "act may apply retroactively, or end a measure that was announced. A measure "
                + "that was withdrawn before its day was never in force.",
            changed.isEmpty()
                ? "The two rates agree on every day of the table."
                : "The two rates differ on " + String.join(", ", changed) + "."));
  }

  private static Optional<ChartSpec> steps(
      Context context, List<Example> examples, ResultTable table) {
    RateCourse course = new RateCourse(table, examples, SETTLED);
    if (!course.isCourse()) {
      return Optional.empty();
    }
    Chart chart =
        Chart.of(table, ChartSpec.Kind.STEPS, "date")
            .rows(course.days())
            .title(course.title())
            .subtitle(
                "Duty in per cent of customs value, imports from "
                    + context.partner()
                    + ", each rate until the next, "
                    + course.first().text("date")
                    + " to "
                    + course.last().text("date"))
            .pattern("0.0");
    course.drawn().forEach((name, column) -> chart.series(column, name));
    return chart.spec();
  }

  private static Optional<String> finding(
      Context context, List<Example> examples, ResultTable table) {
    RateCourse course = new RateCourse(table, examples, SETTLED);
    return course.isCourse()
        ? Optional.of(
            "Duties on imports from " + context.partner() + " went from " + course.told() + ".")
        : Optional.empty();
  }
}
