package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link TariffAverages}. */
final class AverageColumns {
  private AverageColumns() {}

  static TableSpec spec(Context context) {
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    List<ColumnSpec> columns =
        new ArrayList<>(
            List.of(
                ColumnSpec.text(
                    "rates", "Rates", "MFN, or preferential: the agreement's where it is lower."),
                ColumnSpec.text(
                    "section", "Section", "Section of the Harmonized System, or all of them."),
                ColumnSpec.text(
                    "treatment", "Treatment", "How duties that are no percentage are counted.")));
    columns.addAll(side("reporter", reporter));
    columns.addAll(side("partner", partner));
    columns.addAll(
        List.of(
            percent(
                "reporter_weighted_average_pct",
                reporter + ": weighted average",
                "HS6 averages weighted by the imports of the reporter from the partner."),
            percent(
                "reporter_duty_collected_pct",
                reporter + ": duty over imports",
                "Duty calculated on the imports, in per cent of their value."),
            money("imports_usd", "Imports", "Imports of the reporter from the partner."),
            money("duty_usd", "Duty", "Duty the publisher calculated on them."),
            money(
                "imports_without_rate_usd",
                "Imports in lines without a rate",
                "Imports in lines whose duty has no percentage under the treatment."),
            percent(
                "partner_weighted_average_pct",
                partner + ": weighted average",
                "HS6 averages weighted by the imports of the partner from the reporter.")));
    return new TableSpec(
        TariffAverages.ID,
        reporter + " and " + partner + ": how high the tariffs are, by section",
        "Averages of national lines by six-digit code, then of codes; chapters 1 to 97. Weights and "
            + "duties are imports of "
            + reporter
            + " from "
            + partner
            + ", customs value, imports for consumption.",
        LineColumns.citations(context),
        columns,
        List.of("rates", "section", "treatment"));
  }

  private static List<ColumnSpec> side(String who, String name) {
    return List.of(
        ColumnSpec.of(who + "_codes", name + ": codes", Unit.COUNT, "Six-digit codes with a rate."),
        ColumnSpec.of(who + "_lines", name + ": lines", Unit.COUNT, "National lines."),
        ColumnSpec.of(
            who + "_lines_without_rate",
            name + ": lines without a rate",
            Unit.COUNT,
            "National lines whose duty has no percentage under the treatment."),
        percent(
            who + "_simple_average_pct",
            name + ": simple average",
            "Simple average of the averages of six-digit codes."),
        percent(
            who + "_duty_free_pct", name + ": lines free of duty", "Share of the national lines."));
  }

  private static ColumnSpec percent(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description);
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }
}
