package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link TariffGaps}. */
final class GapColumns {
  static final String HIGHER = "Points, higher in ";
  static final String STAKE = "Duty at stake";

  private GapColumns() {}

  static TableSpec spec(Context context) {
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    return new TableSpec(
        TariffGaps.ID,
        reporter + " and " + partner + ": the codes whose tariffs differ most",
        "MFN rates by six-digit code, averages of national lines, with equivalents of specific "
            + "duties where there is a unit value. The duty at stake is the gap times the imports "
            + "of "
            + reporter
            + " from "
            + partner
            + ", customs value.",
        LineColumns.citations(context),
        List.of(
            ColumnSpec.of("ranking", "Ranking", Unit.TEXT, "What the codes are ranked by."),
            ColumnSpec.of("rank", "Rank", Unit.RANK, "Place in the ranking."),
            ColumnSpec.of("hs6", "Code", Unit.TEXT, "Six digits of the Harmonized System."),
            ColumnSpec.of("section", "Section", Unit.TEXT, "Section of the Harmonized System."),
            ColumnSpec.of(
                "reporter_rate_pct", reporter + ": rate", Unit.PERCENT, "Average of its lines."),
            ColumnSpec.of(
                "partner_rate_pct", partner + ": rate", Unit.PERCENT, "Average of its lines."),
            ColumnSpec.of(
                    "gap_points",
                    "Gap, " + partner + " less " + reporter,
                    Unit.PERCENTAGE_POINTS,
                    "The partner's rate less the reporter's.")
                .withFormula(
                    Formula.column("partner_rate_pct").minus(Formula.column("reporter_rate_pct"))),
            ColumnSpec.of(
                "lines_on_equivalents",
                "Lines on equivalents",
                Unit.COUNT,
                "National lines of both countries whose rate is an ad valorem equivalent."),
            ColumnSpec.of(
                "lines_without_rate",
                "Lines without a rate",
                Unit.COUNT,
                "National lines of both countries that the averages leave out."),
            ColumnSpec.of(
                "imports_usd",
                "Imports",
                Unit.US_DOLLARS,
                "Imports of the reporter from the partner under the code."),
            ColumnSpec.of(
                "duty_at_stake_usd",
                "Duty at stake",
                Unit.US_DOLLARS,
                "Size of the gap times the imports: the duty if the reporter charged the "
                    + "partner's rate, less the duty at its own, without its sign.")),
        List.of("ranking", "hs6"));
  }
}
