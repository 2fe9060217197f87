package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.PartnerMoney;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The stock that {@link FdiPosition} leads with: that of the reference year if it is at hand, else
 * of the last year that is; by the reporter's books, and without them by the partner's.
 *
 * @param context what is asked
 * @param own the money of the partner's own publisher
 */
record LeadingStock(Context context, PartnerMoney own) {

  Optional<String> finding(ResultTable table) {
    return row(table, "inward_usd")
        .map(
            row ->
                "Direct investment of %s stood at %s at the end of %s%s%s%s."
                    .formatted(
                        way(),
                        Words.billions(row.value("inward_usd")),
                        row.text("year"),
                        row.said("inward_rank", ", the %s of any country", this::place),
                        row.said(
                            "inward_share_pct",
                            " with %s of all",
                            value -> Words.percent(value, 1)),
                        row.said("outward_usd", "; the other way it stood at %s", Words::billions)))
        .or(() -> byInvestorsBooks(table, "inward_mirror_usd", Words::billions))
        .or(() -> byInvestorsBooks(table, own.name("inward_mirror"), own::billions));
  }

  private String place(double rank) {
    return Words.ordinalLargest((long) rank);
  }

  private Optional<String> byInvestorsBooks(
      ResultTable table, String column, DoubleFunction<String> amount) {
    return row(table, column)
        .map(
            row ->
                "Direct investment of %s stood, by the investor's books, at %s at the end of %s."
                    .formatted(way(), amount.apply(row.value(column)), row.text("year")));
  }

  private String way() {
    return context.inText(context.question().partner())
        + " in "
        + context.inText(context.question().reporter());
  }

  /** Both directions by both countries' books, as far as they are at hand. */
  Optional<ChartSpec> chart(ResultTable table) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("inward_usd", "Inward, books of " + context.reporter());
    lines.put("inward_mirror_usd", "Inward, books of " + context.partner());
    lines.put("outward_usd", "Outward, books of " + context.reporter());
    lines.put("outward_mirror_usd", "Outward, books of " + context.partner());
    lines.keySet().removeIf(column -> filled(table, column).isEmpty());
    Chart chart =
        Chart.of(table, ChartSpec.Kind.LINES, "year")
            .subtitle(
                ("%s: stocks of direct investment from (inward) and in (outward) %s at the end of "
                        + "the year, billion US dollars")
                    .formatted(context.reporter(), context.partner()))
            .rows(
                table.where().stream()
                    .filter(
                        row -> lines.keySet().stream().anyMatch(one -> row.number(one).isPresent()))
                    .toList())
            .scale(1e9);
    lines.forEach(chart::series);
    return row(table, "inward_usd").flatMap(row -> chart.title(title(table, row)).spec());
  }

  private String title(ResultTable table, SheetRow row) {
    double first = filled(table, "inward_usd").get(0).value("inward_usd");
    double now = row.value("inward_usd");
    return "%s's direct investment %s to %s"
        .formatted(context.partner(), now / first > 1 ? "grew" : "changed", Words.billions(now));
  }

  private Optional<SheetRow> row(ResultTable table, String column) {
    List<SheetRow> filled = filled(table, column);
    String year = Integer.toString(context.question().referenceYear());
    return filled.stream()
        .filter(row -> row.text("year").equals(year))
        .findFirst()
        .or(() -> filled.stream().reduce((earlier, later) -> later));
  }

  private static List<SheetRow> filled(ResultTable table, String column) {
    return table.where().stream().filter(row -> row.number(column).isPresent()).toList();
  }
}
