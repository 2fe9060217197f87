package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of the selected groups of products. */
final class SelectedColumns {
  private SelectedColumns() {}

  static List<ColumnSpec> all(String partner) {
    return List.of(
        ColumnSpec.of("group", "Group", Unit.TEXT, "The group of products."),
        ColumnSpec.of("flow", "Flow", Unit.TEXT, "import or export, seen from the reporter."),
        ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the figures."),
        ColumnSpec.of(
            "value_usd",
            "Trade with " + partner,
            Unit.US_DOLLARS,
            "The group's codes together; imports at customs value, exports at FAS value."),
        ColumnSpec.of(
            "all_goods_usd",
            "All goods with " + partner,
            Unit.US_DOLLARS,
            "The flow's published total, Census basis."),
        share(
            "share_pct",
            "Share of all goods",
            "all_goods_usd",
            "The group in per cent of all" + " goods of the flow with the partner."),
        ColumnSpec.of(
            "world_usd",
            "Trade with the world",
            Unit.US_DOLLARS,
            "The same codes, flow and year, with all partners."),
        share(
            "share_of_world_pct",
            partner + "'s share of the world",
            "world_usd",
            "Trade with" + " the partner in per cent of trade with the world."),
        ColumnSpec.of(
            "market_rank",
            "Rank among countries",
            Unit.RANK,
            "The partner's place by value among countries, members of the European Union one by"
                + " one."),
        ColumnSpec.of(
            "market_rank_eu_as_one",
            "Rank, EU as one",
            Unit.RANK,
            "The partner's place by value where the members of the European Union count as one."),
        ColumnSpec.of("codes", "Codes found", Unit.COUNT, "Product codes of the source added up."),
        ColumnSpec.of(
            "prefixes_missing",
            "Listed codes without trade",
            Unit.COUNT,
            "Listed prefixes that no product code of the flow and year begins with."));
  }

  private static ColumnSpec share(String name, String label, String whole, String description) {
    return ColumnSpec.of(name, label, Unit.PERCENT, description)
        .withFormula(
            Formula.constant(100).times(Formula.column("value_usd").over(Formula.column(whole))));
  }
}
