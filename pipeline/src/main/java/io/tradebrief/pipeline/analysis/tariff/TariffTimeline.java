package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.own;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.DutySum;
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
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened to the measures on goods of the partner, by day, with the effective rate that was
 * in force on it: as was known on the day, and as is known from every later act. The rates weigh
 * lines by the imports of the reference year.
 */
public final class TariffTimeline implements Analysis {
  public static final String ID = "tariff-timeline";
  private static final String KNOWN_THEN = "effective_rate_known_then_pct";
  private static final String SETTLED = "effective_rate_pct";
  private static final String ALL = "All imports";
  private static final int MOST_SERIES = 4;

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
    Map<String, String> examples = examples(context);
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
        (name, column) ->
            sheet.column(
                rate(column, name, "Rate in force that day on the example's lines."),
                row -> rate(duties.example(regimes.index(row.day(), LocalDate.MAX), name))));
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
        .note(table -> Optional.of(examplesNote(context, examples)))
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

  /** The columns of the goods that are followed, by their names: {@code light_truck_pct}. */
  private static Map<String, String> examples(Context context) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (ProductCode code : context.lists().tariffs().examples()) {
      String words = code.group().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
      columns.put(code.group(), words.replaceAll("^_+|_+$", "") + "_pct");
    }
    return columns;
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

  private static Note examplesNote(Context context, Map<String, String> examples) {
    return new Note(
        "Examples of rates",
        "An example is the imports of the lines that begin with its codes; its rate is their duty "
            + "over their value.",
        examples.keySet().stream()
            .map(name -> name + ": " + codes(context, name))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private static String codes(Context context, String example) {
    return context.lists().tariffs().examples().stream()
        .filter(code -> code.group().equals(example))
        .map(ProductCode::prefix)
        .collect(Collectors.joining(", "));
  }

  /** The rates by day: of all imports, and of the first examples that have one on every day. */
  private static Optional<ChartSpec> steps(
      Context context, Map<String, String> examples, ResultTable table) {
    List<SheetRow> days = daysOfChange(examples, table);
    if (days.size() < 2) {
      return Optional.empty();
    }
    Map<String, String> drawn = new LinkedHashMap<>(Map.of(ALL, SETTLED));
    examples.forEach(
        (name, column) -> {
          if (drawn.size() < MOST_SERIES && isKnown(days, column)) {
            drawn.put(name, column);
          }
        });
    Chart chart =
        Chart.of(table, ChartSpec.Kind.STEPS, "date")
            .rows(days)
            .title(title(drawn, days))
            .subtitle(
                "Duty in per cent of customs value, imports from "
                    + context.partner()
                    + ", each rate until the next, "
                    + days.get(0).text("date")
                    + " to "
                    + days.get(days.size() - 1).text("date"))
            .pattern("0.0");
    drawn.forEach((name, column) -> chart.series(column, name));
    return chart.spec();
  }

  /** The first row of each day whose rates differ from the drawn day before, and the first day. */
  private static List<SheetRow> daysOfChange(Map<String, String> examples, ResultTable table) {
    List<SheetRow> days = new ArrayList<>();
    for (SheetRow row : table.where()) {
      if (days.isEmpty() || isChange(examples, days.get(days.size() - 1), row)) {
        days.add(row);
      }
    }
    return days;
  }

  private static boolean isChange(Map<String, String> examples, SheetRow before, SheetRow row) {
    return !row.text("date").equals(before.text("date"))
        && Stream.concat(Stream.of(SETTLED), examples.values().stream())
            .anyMatch(column -> !row.text(column).equals(before.text(column)));
  }

  private static boolean isKnown(List<SheetRow> days, String column) {
    return days.stream().allMatch(day -> day.number(column).isPresent());
  }

  /** The course of the first example drawn, or of the average rate if there is none. */
  private static String title(Map<String, String> drawn, List<SheetRow> days) {
    String name = drawn.keySet().stream().skip(1).findFirst().orElse(ALL);
    List<Double> rates = days.stream().map(d -> d.number(drawn.get(name)).orElse(0)).toList();
    double last = rates.get(rates.size() - 1);
    double most = rates.stream().max(Double::compare).orElse(last);
    String course =
        (name.equals(ALL) ? "The average rate" : name + ":")
            + " from "
            + Words.percent(rates.get(0), 1)
            + " to ";
    return most > last
        ? course + Words.percent(most, 1) + ", back to " + Words.percent(last, 1)
        : course + Words.percent(last, 1);
  }

  /** The course of the average rate and of the first example, with the days. */
  private static Optional<String> finding(
      Context context, Map<String, String> examples, ResultTable table) {
    List<SheetRow> days = daysOfChange(examples, table);
    if (days.size() < 2) {
      return Optional.empty();
    }
    String example =
        examples.entrySet().stream()
            .limit(1)
            .filter(first -> isKnown(days, first.getValue()))
            .map(
                first ->
                    "; the rate on '" + first.getKey() + "' was " + course(days, first.getValue()))
            .collect(Collectors.joining());
    return Optional.of(
        "Duties on imports from "
            + context.partner()
            + " went from "
            + on(days.get(0), " of value on ")
            + " to "
            + on(days.get(days.size() - 1), " on ")
            + example
            + ".");
  }

  private static String on(SheetRow day, String on) {
    return Words.percent(day.value(SETTLED), 1) + on + day.text("date");
  }

  /** The rates as they are printed, each as often as it was come to. */
  private static String course(List<SheetRow> days, String column) {
    List<String> rates = new ArrayList<>();
    for (SheetRow day : days) {
      String rate = Words.percent(day.value(column), 1);
      if (rates.isEmpty() || !rates.get(rates.size() - 1).equals(rate)) {
        rates.add(rate);
      }
    }
    return String.join(", then ", rates);
  }
}
