package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link TariffScenarios}. */
final class ScenarioColumns {
  private ScenarioColumns() {}

  static TableSpec spec(Context context) {
    return new TableSpec(
        TariffScenarios.ID,
        context.name(context.question().reporter())
            + ": duties on imports from "
            + context.name(context.question().partner())
            + " of "
            + context.question().referenceYear()
            + " under tariff scenarios",
        "Duties on the imports of the year, line by line, as each scenario would charge them; "
            + "imports do not respond. Imports for consumption, customs value, Census basis. "
            + "A measure's row holds the imports it is charged on and what it adds to column 1.",
        citations(context),
        List.of(
            text("scenario", "Scenario", "The name of the scenario in scenarios.csv."),
            text(
                "part",
                "Part",
                "sector, total, measure (sums to the total), or check (against the import file)."),
            text("sector", "Sector or measure", "The sector, the measure, or what is checked."),
            ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "Customs value of the lines."),
            ColumnSpec.of("duty_usd", "Duty", Unit.US_DOLLARS, "Duties, whole US dollars."),
            ColumnSpec.of(
                "effective_rate_pct",
                "Effective rate",
                Unit.PERCENT,
                "Duty in per cent of imports, lines without duty included."),
            text("compared_with", "Compared with", "The scenario that the changes count from."),
            ColumnSpec.of(
                "change_usd",
                "Change of duty",
                Unit.US_DOLLARS,
                "Duty less the duty under the scenario compared with; all of it is due to rates."),
            ColumnSpec.of(
                "change_points",
                "Change of the effective rate",
                Unit.PERCENTAGE_POINTS,
                "Effective rate less that under the scenario compared with."),
            ColumnSpec.of("lines", "Lines", Unit.COUNT, "Tariff lines."),
            ColumnSpec.of(
                "free_lines", "Lines free of duty", Unit.COUNT, "Lines that bear no duty.")),
        List.of("scenario", "sector"));
  }

  static List<Citation> citations(Context context) {
    List<Citation> citations = new ArrayList<>();
    citations.addAll(context.citations(Role.IMPORTS_BY_TARIFF_LINE));
    citations.addAll(context.citations(Role.TARIFF_SCHEDULES));
    return citations;
  }

  static ColumnSpec text(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.TEXT, description);
  }
}
