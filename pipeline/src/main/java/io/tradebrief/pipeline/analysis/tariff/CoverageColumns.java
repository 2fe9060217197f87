package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link AgreementCoverage}. */
final class CoverageColumns {
  private CoverageColumns() {}

  static TableSpec spec(Context context) {
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    List<Citation> citations = new ArrayList<>(LineColumns.citations(context));
    citations.addAll(context.citations(Role.EXCHANGE_RATES));
    citations.addAll(context.citations(Role.GOODS_BY_PARTNER));
    return new TableSpec(
        AgreementCoverage.ID,
        reporter + " and " + partner + ": what their agreement covers",
        "National tariff lines with a rate under the agreement, chapters 1 to 97, and the goods "
            + "trade under them. Imports of "
            + reporter
            + " are customs value, for consumption; imports of "
            + partner
            + " are CIF, at the average exchange rate of their year, beside exports of "
            + reporter
            + " on the Census basis, FAS.",
        citations.stream().distinct().toList(),
        List.of(
            ColumnSpec.text(
                "country_code", "Code", "ISO 3166 alpha-3 code of the country that charges duty."),
            ColumnSpec.text("country", "Importer", "The country that charges duty, or both."),
            ColumnSpec.text(
                "agreement", "Programme", "The schedule's programme that states the rates."),
            ColumnSpec.count("lines", "Lines", "National tariff lines."),
            ColumnSpec.count(
                "lines_with_preference", "Lines with a preference", "With such a rate."),
            percent("share_of_lines_pct", "Share of lines", "Lines with a preference.")
                .withFormula(
                    Formula.constant(100)
                        .times(Formula.column("lines_with_preference"))
                        .over(Formula.column("lines"))),
            ColumnSpec.count(
                "lines_free", "Lines made free", "Free under the agreement, on no condition."),
            ColumnSpec.count(
                "lines_lower", "Lines known to be lower", "Both rates are percentages."),
            ColumnSpec.count(
                "codes_with_preference", "Codes with a preference", "Six-digit codes."),
            ColumnSpec.count(
                "lines_used", "Lines used", "Lines goods entered under at the preference."),
            ColumnSpec.of("year", "Year", Unit.YEAR, "Year of the trade."),
            ColumnSpec.text("trade_measure", "Trade covered is", "What the trade covered counts."),
            money("trade_covered_usd", "Trade covered", "Imports, by the measure beside it."),
            money("trade_usd", "Trade", "All goods imports of the importer from the other."),
            percent("share_of_trade_pct", "Share of trade", "Trade covered in per cent of trade.")
                .withFormula(
                    Formula.constant(100)
                        .times(Formula.column("trade_covered_usd"))
                        .over(Formula.column("trade_usd")))),
        List.of("country"));
  }

  private static ColumnSpec percent(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description);
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }
}
