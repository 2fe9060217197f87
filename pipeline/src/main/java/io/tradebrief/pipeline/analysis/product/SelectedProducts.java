package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups of products that an analyst lists: what is traded with the partner in every year at hand,
 * its share {@code 100 v / all goods with the partner}, the partner's share of the same goods
 * traded with the world, and the partner's rank as a market where every partner is at hand.
 */
public final class SelectedProducts implements Analysis {
  public static final String ID = "selected-products";
  private static final Condition SHARED = atLeast("share_pct", 0);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Stream.concat(
            ProductFlows.ROLES.stream(), Stream.of(Role.GOODS_BY_MARKET, Role.AGREEMENTS))
        .collect(Collectors.toSet());
  }

  @Override
  public Exhibit compute(Context context) {
    String partner = context.partner();
    return Sheet.of(ID, SelectedProduct.all(context))
        .title(context.reporter() + ": selected goods traded with " + partner + ", by year")
        .about(
            ("Sums over listed product codes, with their shares of all goods traded with "
                    + partner)
                + " and the partner's share of the same goods traded with the world. Census basis, "
                + "imports at customs value, exports at FAS value.")
        .cites(SelectedProduct.citations(context))
        .whenEmpty("the list " + ReportLists.PRODUCT_GROUPS + " has no row")
        .key("group", "flow", "year")
        .text("group", "Group", "The group of products.", row -> row.group().name())
        .text("flow", "Flow", "import or export, seen from the reporter.", SelectedProduct::flow)
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the figures."),
            row -> Cell.whole(row.value().year()))
        .usd(
            "value_usd",
            "Trade with " + partner,
            "The group's codes together; imports at customs value, exports at FAS value.",
            row -> row.value().cell())
        .usd(
            "all_goods_usd",
            "All goods with " + partner,
            "The flow's published total, Census basis.",
            row -> row.all().cell())
        .pct(
            "share_pct",
            "Share of all goods",
            "The group in per cent of all goods of the flow with the partner.")
        .is(percent(column("value_usd"), column("all_goods_usd")))
        .usd(
            "world_usd",
            "Trade with the world",
            "The same codes, flow and year, with all partners.",
            row -> row.world().cell())
        .pct(
            "share_of_world_pct",
            partner + "'s share of the world",
            "Trade with the partner in per cent of trade with the world.")
        .is(percent(column("value_usd"), column("world_usd")))
        .column(
            ColumnSpec.of(
                "market_rank",
                "Rank among countries",
                Unit.RANK,
                "The partner's place by value among countries, members of the European Union one "
                    + "by one."),
            row -> row.ranks().among())
        .column(
            ColumnSpec.of(
                "market_rank_eu_as_one",
                "Rank, EU as one",
                Unit.RANK,
                "The partner's place by value where the members of the European Union count as "
                    + "one."),
            row -> row.ranks().unionAsOne())
        .column(
            ColumnSpec.count("codes", "Codes found", "Product codes of the source added up."),
            row -> row.value().known(row.value().codes()))
        .column(
            ColumnSpec.count(
                "prefixes_missing",
                "Listed codes without trade",
                "Listed prefixes that no product code of the flow and year begins with."),
            row -> row.value().known(row.value().prefixesMissing()))
        .note(Basis.note())
        .note(listed(context))
        .note(table -> Optional.of(ranked(table)))
        .chart(table -> shares(context, table))
        .chart(table -> years(context, table))
        .finding(
            table -> imports(context, table).stream().findFirst().map(row -> finding(context, row)))
        .exhibit();
  }

  private static Note listed(Context context) {
    return new Note(
        "Groups of products",
        "A group is a list of product codes beside the configuration; a listed code stands for "
            + "every code that begins with it. A code without trade in a flow and year counts as "
            + "none, and the columns say how many codes were found. A year that is not published "
            + "is missing, not zero.",
        context.lists().productGroups().stream()
            .map(c -> c.group() + ", " + c.flow() + ", " + c.classification() + " " + c.prefix())
            .collect(Collectors.joining("; ", "Codes listed: ", ".")));
  }

  private static Note ranked(ResultTable table) {
    String groups =
        table.where(atLeast("market_rank", 1)).stream()
            .map(row -> row.text("group"))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Note(
        "Rank as a market",
        "A partner's rank needs the group with every partner. Countries rank; the European Union "
            + "ranks member by member, or as one with the members it had on the last day of the "
            + "year.",
        (groups.isEmpty() ? "No group is" : "Groups")
            + " at hand with every partner"
            + (groups.isEmpty() ? "." : ": " + groups + "."));
  }

  /** Bars of the groups' shares in imports of the reference year; empty if there is only one. */
  private static Optional<ChartSpec> shares(Context context, ResultTable table) {
    List<SheetRow> groups = imports(context, table);
    return groups.size() < 2
        ? Optional.empty()
        : Chart.of(table, ChartSpec.Kind.BARS, "group")
            .title(
                "%s: %s of goods imports from %s"
                    .formatted(
                        groups.get(0).text("group"), share(groups.get(0)), context.partner()))
            .subtitle(
                ("%s: selected imports from %s, %d, per cent of all goods imports, general imports"
                        + " at customs value")
                    .formatted(
                        context.reporter(), context.partner(), context.question().referenceYear()))
            .rows(groups)
            .series("share_pct", "Share of goods imports")
            .pattern("#,##0.0")
            .spec();
  }

  /** Lines of the largest group's shares over the years; empty if there is only one. */
  private static Optional<ChartSpec> years(Context context, ResultTable table) {
    List<SheetRow> years =
        imports(context, table).stream()
            .limit(1)
            .map(largest -> is("group", largest.text("group")))
            .flatMap(group -> table.where(group, is("flow", TradeFlow.IMPORT), SHARED).stream())
            .filter(row -> row.number("share_of_world_pct").isPresent())
            .toList();
    if (years.size() < 2) {
      return Optional.empty();
    }
    SheetRow first = years.get(0);
    SheetRow last = years.get(years.size() - 1);
    String group = first.text("group");
    return Chart.of(table, ChartSpec.Kind.LINES, "year")
        .id(ID + "-years")
        .title("%s: from %s to %s of imports".formatted(group, share(first), share(last)))
        .subtitle(
            "%s: imports of %s from %s, %s to %s, per cent"
                .formatted(
                    context.reporter(),
                    group.toLowerCase(Locale.ROOT),
                    context.partner(),
                    first.text("year"),
                    last.text("year")))
        .rows(years)
        .series("share_pct", "Of goods imports from " + context.partner())
        .series("share_of_world_pct", "Of such imports from the world")
        .pattern("#,##0.0")
        .spec();
  }

  private static String share(SheetRow row) {
    return Words.percent(row.value("share_pct"), 0);
  }

  private static String finding(Context context, SheetRow row) {
    OptionalDouble ofWorld = row.number("share_of_world_pct");
    return "%s came to %s of imports from %s in %s, %s of all goods%s."
        .formatted(
            row.text("group"),
            Words.billions(row.value("value_usd")),
            context.partner(),
            row.text("year"),
            Words.percent(row.value("share_pct"), 1),
            ofWorld.isEmpty()
                ? ""
                : " and %s of such imports from the world"
                    .formatted(Words.percent(ofWorld.getAsDouble(), 1)));
  }

  /** The groups' imports of the reference year, the largest share first. */
  private static List<SheetRow> imports(Context context, ResultTable table) {
    int year = context.question().referenceYear();
    return table.where(is("flow", TradeFlow.IMPORT), is("year", year), SHARED).stream()
        .sorted(Comparator.comparing(row -> -row.value("share_pct")))
        .toList();
  }
}
