package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Condition.is;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far a sector's share of the balance moves with its definition: the first sector that the list
 * of definitions names.
 *
 * @param sector the sector
 * @param rows its definitions that have a share, the largest share first
 */
record RivalDefinitions(Context context, ResultTable table, String sector, List<SheetRow> rows) {
  private static final String SHARE = "share_of_net_pct";

  /**
   * The sectors under the definitions of the list. Where a flow of the reference year is not
   * published, that of the newest year before it stands in.
   */
  static List<SectorLine> lines(Context context) {
    ProductFlows flows = ProductFlows.of(context);
    int year = context.question().referenceYear();
    return ProductGroup.definitions(context.lists()).stream()
        .map(
            group ->
                new SectorLine(
                    group.definition(),
                    group.name(),
                    flows.newest(group, TradeFlow.EXPORT, year),
                    flows.newest(group, TradeFlow.IMPORT, year),
                    /* rival= */ true))
        .toList();
  }

  static RivalDefinitions of(Context context, ResultTable table) {
    List<ProductGroup> listed = ProductGroup.definitions(context.lists());
    String sector = listed.isEmpty() ? "" : listed.get(0).name();
    List<SheetRow> rows =
        listed.stream()
            .filter(group -> group.name().equals(sector))
            .flatMap(
                group ->
                    table
                        .where(is("definition", group.definition()), is("sector", sector))
                        .stream())
            .filter(row -> row.number(SHARE).isPresent())
            .sorted(Comparator.comparing(row -> -row.value(SHARE)))
            .toList();
    return new RivalDefinitions(context, table, sector, rows);
  }

  private SheetRow most() {
    return rows.get(0);
  }

  private SheetRow least() {
    return rows.get(rows.size() - 1);
  }

  /** Whether there is a share, and of a balance with the sign of the whole. */
  private boolean isPart() {
    return !rows.isEmpty() && most().value(SHARE) > 0;
  }

  /**
   * The sentence with the shares; empty if no definition has a share, or none is part of the whole.
   *
   * @param net the balance of all goods in US dollars
   */
  Optional<String> finding(double net) {
    if (!isPart()) {
      return Optional.empty();
    }
    boolean one = rows.size() == 1;
    String share = Words.percent(most().value(SHARE), 1);
    return Optional.of(
        "%s make %s of the goods %s of %s with %s in %d, depending on how they are defined%s."
            .formatted(
                sector,
                one ? share : "between " + Words.percent(least().value(SHARE), 1) + " and " + share,
                net < 0 ? "deficit" : "surplus",
                Words.billions(Math.abs(net)),
                context.partner(),
                context.question().referenceYear(),
                one ? "" : ", from " + name(least()) + " to " + name(most())));
  }

  /** The shares under every definition, in one sentence. */
  String shares() {
    return rows.isEmpty()
        ? "No definition has both flows."
        : rows.stream()
            .map(
                row ->
                    (name(row) + ", exports of " + row.text("exports_year") + ": ")
                        + Words.percent(row.value(SHARE), 1))
            .collect(Collectors.joining("; ", sector + ", share of the net balance: ", "."));
  }

  /** Bars of the shares; empty if there are no two to compare. */
  Optional<ChartSpec> chart() {
    if (rows.size() < 2 || !isPart()) {
      return Optional.empty();
    }
    return Chart.of(table, ChartSpec.Kind.BARS, "definition")
        .id(table.spec().id() + "-definitions")
        .title(
            (sector + ": " + Words.percent(least().value(SHARE), 0) + " to ")
                + Words.percent(most().value(SHARE), 0)
                + (most().isNegative("balance_usd") ? " of the deficit" : " of the balance")
                + (" with " + context.partner()))
        .subtitle(
            (context.reporter() + ": balance with " + context.partner())
                + " under each definition, per cent of the balance of all goods, "
                + context.question().referenceYear())
        .rows(rows)
        .series(SHARE, "Share of the net balance")
        .spec();
  }

  private static String name(SheetRow row) {
    return row.text("definition");
  }
}
