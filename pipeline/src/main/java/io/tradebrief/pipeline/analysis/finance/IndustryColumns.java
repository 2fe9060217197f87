package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link FdiIndustry}. */
final class IndustryColumns {
  private IndustryColumns() {}

  static TableSpec spec(Context context) {
    String r = context.name(context.question().reporter());
    String p = context.name(context.question().partner());
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(ColumnSpec.of("year", "Year", Unit.YEAR, "Position at the end of the year."));
    columns.add(ColumnSpec.of("industry", "Industry", Unit.TEXT, "Industry, subtotal or rest."));
    columns.add(
        ColumnSpec.of(
            "level",
            "Level",
            Unit.TEXT,
            "Total, sector (a subtotal), industry, or what no industry shows."));
    columns.addAll(oneWay(context, "inward", p + " in " + Names.inText(r)));
    columns.addAll(oneWay(context, "outward", r + " in " + Names.inText(p)));
    return new TableSpec(
        FdiIndustry.ID,
        r + " and " + p + ": stocks of direct investment by industry",
        "Inward is investment of "
            + p
            + " in "
            + Names.inText(r)
            + ", outward the other way, by the books of "
            + p
            + " in its own currency, at the end of the year, directional principle. The sector rank "
            + "sets manufacturing as one beside the industries other than manufacturing; the "
            + "industry rank takes single industries only.",
        InvestmentFacts.of(context)
            .citations(
                key ->
                    key.measure().equals(InvestmentFacts.POSITION)
                        && key.basis().equals(InvestmentFacts.DIRECTIONAL)),
        columns,
        List.of("year", "industry"));
  }

  private static List<ColumnSpec> oneWay(Context context, String direction, String label) {
    return List.of(
        ColumnSpec.of(
            PositionColumns.own(context, direction),
            label,
            PositionColumns.ownMoney(PositionColumns.currency(context)),
            "Position by the partner's books."),
        ColumnSpec.of(
            direction + "_share_pct",
            label + ": share",
            Unit.PERCENT,
            "Position in per cent of that in all industries."),
        ColumnSpec.of(
            direction + "_sector_rank",
            label + ": rank with manufacturing as one",
            Unit.RANK,
            "Place among manufacturing as one and the industries other than manufacturing."),
        ColumnSpec.of(
            direction + "_rank",
            label + ": rank of single industries",
            Unit.RANK,
            "Place among single industries."));
  }
}
