package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.ScenarioColumns.text;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link TariffWhatIf}. */
final class WhatIfColumns {
  static final String RATE = "rate_pct";
  static final String IMPORTS = "imports_usd";
  static final String COLUMN_ONE = "column_1_duty_usd";
  static final String ADDED = "added_duty_usd";
  static final String DUTY = "duty_usd";

  private WhatIfColumns() {}

  static TableSpec spec(Context context) {
    return new TableSpec(
        TariffWhatIf.ID,
        "What if: duties on imports from "
            + context.name(context.question().partner())
            + " at rates of your choice",
        "Change the yellow cells: a rate for each measure in per cent, 0 for none. Duties by "
            + "sector, in the rows below, are computed by the workbook from the buckets of lines at "
            + "the foot of the table. Imports for consumption of "
            + context.question().referenceYear()
            + ", customs value.",
        ScenarioColumns.citations(context),
        List.of(
            text("part", "Part", "input, total, sector, or bucket of lines."),
            text("item", "Measure or sector", "The measure, or the sector."),
            text(
                "covered_by",
                "Charged by the first that is on of",
                "The measures that cover a bucket, in order of precedence."),
            text("column_1_band", "Column 1", "The band of the rate of column 1 of a bucket."),
            ColumnSpec.of(RATE, "Rate", Unit.PERCENT, "An input: the measure's rate."),
            ColumnSpec.of(IMPORTS, "Imports", Unit.US_DOLLARS, "Customs value."),
            ColumnSpec.of(
                COLUMN_ONE, "Duty of column 1", Unit.US_DOLLARS, "Duty without measures, exact."),
            ColumnSpec.of(
                ADDED, "Added by measures", Unit.US_DOLLARS, "What the measures add, exact."),
            ColumnSpec.of(DUTY, "Duty", Unit.US_DOLLARS, "Column 1 and what is added."),
            ColumnSpec.of(
                "effective_rate_pct",
                "Effective rate",
                Unit.PERCENT,
                "Duty in per cent of imports."),
            text("scenario_rates", "Rates in the scenarios", "The input's rate by scenario.")),
        List.of("part", "item", "covered_by", "column_1_band"));
  }
}
