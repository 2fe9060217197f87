package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.product.SectorImports.Sector;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partner's share of the reporter's imports from the world, sector by sector: {@code 100 M(P) /
 * M(World)}, for the reference year and each comparison year.
 */
public final class WorldShare implements Analysis {
  public static final String ID = "world-share";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_END_USE);
  }

  @Override
  public Exhibit compute(Context context) {
    int reference = context.question().referenceYear();
    SectorImports imports = SectorImports.of(context);
    Sheet<Sector> sheet =
        Sheet.of(ID, imports.sectors())
            .title(
                context.reporter()
                    + (": share of " + context.partner() + " in imports by sector, " + reference))
            .about(
                "Imports from "
                    + context.partner()
                    + " and from the world by sector. "
                    + Basis.CENSUS_GOODS)
            .cites(context.citations(Role.GOODS_BY_END_USE))
            .whenEmpty(SectorImports.whyNone(context))
            .key("year", "definition", "sector")
            .totalsIn("sector")
            .groupedBy("year", "definition")
            .orderByLargest("year")
            .orderByLargest("share_pct")
            .column(
                ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the imports."),
                sector -> Cell.whole(sector.year()))
            .column(
                ColumnSpec.text(
                    "definition", "Definition", "By which codes the sectors are told apart."),
                Sector::definition)
            .rank(
                "rank",
                "Rank",
                "Place among the sectors by share in imports.",
                Ranking.largestFirst("share_pct").within("year", "definition"));
    for (Sector unknown : imports.unknown()) {
      sheet.where(
          sector -> !(sector.isKnown() && sector.isBeside(unknown)),
          notAvailable("the share of '" + unknown.name() + "' is not known"));
    }
    return sheet
        .text("sector", "Sector", "The sector, or a total.", Sector::name)
        .usd(
            "imports_usd",
            "Imports from " + context.partner(),
            "General imports from the partner, customs value.",
            Sector::partner)
        .usd(
            "world_imports_usd",
            "Imports from the world",
            "General imports from all partners, customs value.",
            Sector::world)
        .pct(
            "share_pct",
            "Share in imports from the world",
            "Imports from the partner in per cent of those from the world.")
        .is(percent(column("imports_usd"), column("world_imports_usd")))
        .pct(
            "share_of_partner_pct",
            "Share of all imports from " + context.partner(),
            "Imports of the sector in per cent of all imports from the partner.")
        .is(percent(column("imports_usd"), ofGroup("imports_usd")))
        .totals(imports.all().stream().flatMap(WorldShare::totals).toList())
        .note(Basis.note())
        .note(table -> Optional.of(sectorsNote()))
        .chart(table -> chart(context, table))
        .finding(
            table ->
                first(context, table)
                    .flatMap(
                        first ->
                            all(context, table).map(all -> finding(first, all, context.partner()))))
        .exhibit();
  }

  /** What of a year and definition no sector has, and what all products come to. */
  private static Stream<Total> totals(Sector all) {
    Total rest = Total.groupRow("In no sector");
    for (String amount : List.of("imports_usd", "world_imports_usd")) {
      rest.put(amount, ofGroup(amount).minus(sum(amount, same("year"), same("definition"))));
    }
    Total whole =
        Total.groupRow(all.name())
            .put("imports_usd", all.partner())
            .put("world_imports_usd", all.world());
    return Stream.of(rest, whole)
        .map(
            total ->
                total
                    .put("year", all.year())
                    .put("definition", all.definition())
                    .rest(notApplicable("the row is no sector")));
  }

  /** The figure of all goods in the row's year and definition. */
  private static Formula ofGroup(String amount) {
    return lookup(
        Block.BESIDE, amount, is("sector", SectorImports.ALL), same("year"), same("definition"));
  }

  private static Note sectorsNote() {
    return new Note(
        "Sectors of imports",
        "Every product code belongs to the sector whose prefix it begins with, by the list of "
            + "sectors in conf. The source lists the partner and the world; what no sector covers "
            + "stands in a row of its own, so that the rows add up to all goods.",
        "A product that the source does not list counts as not imported where it lists others from "
            + "the partner in the year; where it lists none, nothing is known and the cells are "
            + "[x].");
  }

  private static Optional<ChartSpec> chart(Context context, ResultTable table) {
    int year = context.question().referenceYear();
    Optional<SheetRow> first = first(context, table);
    Optional<SheetRow> all = all(context, table);
    if (first.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    String sector = first.get().text("sector");
    List<SheetRow> rows =
        new ArrayList<>(
            table.where(
                is("year", year),
                is("definition", first.get().text("definition")),
                atLeast("share_pct", 0)));
    rows.add(all.get());
    return Chart.of(table, ChartSpec.Kind.BARS, "sector")
        .title(
            (context.partner() + " supplies ")
                + Words.percent(first.get().value("share_pct"), 1)
                + " of imported "
                + sector.substring(0, 1).toLowerCase(Locale.ROOT)
                + sector.substring(1))
        .subtitle(
            (context.reporter() + ": share of " + context.partner())
                + (" in general imports by sector, customs value, " + year + ", per cent"))
        .rows(rows)
        .series("share_pct", "Share in imports")
        .pattern("0.0")
        .highlight(Optional.of(SectorImports.ALL))
        .spec();
  }

  private static String finding(SheetRow first, SheetRow all, String partner) {
    return "%s supplied %s of all goods imported in %s; its largest share was in %s, %s of %s."
        .formatted(
            partner,
            Words.percent(all.value("share_pct"), 1),
            all.text("year"),
            first.text("sector"),
            Words.percent(first.value("share_pct"), 1),
            Words.billions(first.value("world_imports_usd")));
  }

  /** The sector with the largest share in the reference year. */
  private static Optional<SheetRow> first(Context context, ResultTable table) {
    return table.where(is("year", context.question().referenceYear()), is("rank", 1)).stream()
        .findFirst();
  }

  /** All goods of the reference year, if their share is known. */
  private static Optional<SheetRow> all(Context context, ResultTable table) {
    return table
        .where(
            Block.BESIDE,
            is("year", context.question().referenceYear()),
            is("sector", SectorImports.ALL),
            atLeast("share_pct", 0))
        .stream()
        .findFirst();
  }
}
