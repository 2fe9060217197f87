package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.ScenarioColumns.text;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of {@link TariffTimeline}; each example is one of them. */
final class TimelineColumns {
  static final String KNOWN_THEN = "effective_rate_known_then_pct";
  static final String SETTLED = "effective_rate_pct";

  private TimelineColumns() {}

  static TableSpec spec(Context context, List<String> examples) {
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(text("date", "Date", "The day, ISO 8601."));
    columns.add(text("event", "What happened", "Announced, in force, ended or withdrawn."));
    columns.add(text("measure", "Measure", "The measure's id in tariff-measures.csv."));
    columns.add(text("products_and_rate", "Products and rate", "What it is charged on, and how."));
    columns.add(
        percent(
            KNOWN_THEN, "Effective rate, as known on the day", "Duty on all imports that day."));
    columns.add(
        percent(SETTLED, "Effective rate, as settled since", "The same after every later act."));
    for (String example : examples) {
      columns.add(
          percent(column(example), example, "Rate in force that day on the example's lines."));
    }
    columns.add(text("authority", "Authority", "The statute, or that it is a proposal."));
    columns.add(text("citation", "Act", "Where the measure is laid down."));
    return new TableSpec(
        TariffTimeline.ID,
        "Measures on imports from "
            + context.name(context.question().partner())
            + " by day, and the rates in force",
        "Rates in per cent of customs value, column 1 included, with the imports of "
            + context.question().referenceYear()
            + " as weights. The law of a day and what was known of it stand in two columns.",
        ScenarioColumns.citations(context),
        columns,
        List.of("date", "event", "measure"));
  }

  /** The name of an example's column: {@code light_truck_pct}. */
  static String column(String example) {
    String words = example.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return words.replaceAll("^_+|_+$", "") + "_pct";
  }

  static Note examples(Context context) {
    return new Note(
        "Examples of rates",
        "An example is the imports of the lines that begin with its codes; its rate is their duty "
            + "over their value.",
        context.lists().tariffs().examples().stream()
            .map(ProductCode::group)
            .distinct()
            .map(
                name ->
                    name
                        + ": "
                        + context.lists().tariffs().examples().stream()
                            .filter(code -> code.group().equals(name))
                            .map(ProductCode::prefix)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private static ColumnSpec percent(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description);
  }
}
