package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Formula.column;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sectors make the reporter's goods balance with the partner: exports, imports and balance by
 * sector, B = X - M, under every division of goods that the lists name, with shares {@code 100 B /
 * B of all goods} and {@code 100 B / sum of B where B < 0}; and the rival definitions of a sector.
 */
public final class SectorBalance implements Analysis {
  public static final String ID = "sector-balance";
  private static final String BALANCE = "balance_usd";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ProductFlows.ROLES;
  }

  @Override
  public Exhibit compute(Context context) {
    int year = context.question().referenceYear();
    ProductFlows flows = ProductFlows.of(context);
    List<Division> divisions = Division.all(flows, ProductGroup.sectors(context.lists()), year);
    Optional<Division> headline = divisions.stream().findFirst().filter(Division::hasBalance);
    // All goods are the same in every division of the year.
    Optional<DivisionTotals> whole =
        divisions.stream().filter(d -> d.year() == year).findFirst().map(DivisionTotals::of);
    List<SectorLine> lines = new ArrayList<>();
    divisions.forEach(division -> lines.addAll(division.lines()));
    if (whole.isPresent()) {
      lines.addAll(RivalDefinitions.lines(context));
    }

    return Sheet.of(ID, lines)
        .title(
            (context.reporter() + ": goods balance with " + context.partner())
                + (" by sector, " + year))
        .about(
            "Exports less imports by sector, with shares of the net balance and of all sector "
                + "deficits, under each division of goods and under rival definitions of a sector. "
                + "Exports at FAS value; imports at customs value, general imports by end use, "
                + "imports for consumption by chapter, each as the column 'basis' says. The "
                + "difference to the published total of all goods is a row of its own.")
        .cites(
            ProductFlows.citations(
                context,
                Role.GOODS_BY_PARTNER,
                Role.GOODS_BY_END_USE,
                Role.IMPORTS_BY_TARIFF_LINE,
                Role.GOODS_BY_CHAPTER))
        .whenEmpty("the list " + ReportLists.SECTORS + " has no row")
        .key("definition", "sector")
        .totalsIn("sector")
        .groupedBy("definition")
        .text(
            "definition",
            "Definition",
            "How goods are divided into sectors, or what the sector is taken to be.",
            SectorLine::definition)
        .text("sector", "Sector", "The sector, or the name of a total.", SectorLine::name)
        .column(year("exports_year", "exports"), line -> line.exports().knownYear())
        .column(year("imports_year", "imports"), line -> line.imports().knownYear())
        .usd("exports_usd", "Exports", "Goods exports, FAS value.", line -> line.exports().cell())
        .usd(
            "imports_usd",
            "Imports",
            "Goods imports at customs value; the column 'basis' says whether general imports or "
                + "imports for consumption.",
            line -> line.imports().cell())
        .usd(BALANCE, "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .pct(
            "share_of_net_pct",
            "Share of the net goods balance",
            "Balance in per cent of the balance of all goods with the partner; may exceed 100.")
        .isEach(
            line ->
                line.rival()
                    ? whole.map(DivisionTotals::shareOfNet)
                    : Optional.of(DivisionTotals.SHARE_OF_NET))
        .pct(
            "share_of_deficits_pct",
            "Share of all sector deficits",
            "Balance in per cent of the sum of the deficits of this division's sectors.")
        .is(DivisionTotals.SHARE_OF_DEFICITS)
        .where(line -> !line.rival(), notApplicable("the definition divides no other goods"))
        .where(negative(BALANCE), DivisionTotals.NOT_IN_DEFICIT)
        .orElse(DivisionTotals.NOT_IN_DEFICIT)
        .column(
            ColumnSpec.text("basis", "Basis", "The valuation of exports and imports, in words."),
            SectorLine::basis)
        .totals(divisions.stream().flatMap(d -> DivisionTotals.of(d).totals(flows)).toList())
        .note(Basis.note())
        .note(table -> Optional.of(divided(divisions)))
        .note(table -> Optional.of(defined(context, table)))
        .note(table -> Optional.of(reconciled(table)))
        .chart(table -> headline.flatMap(first -> bars(context, table, first)))
        .chart(table -> headline.flatMap(first -> waterfall(context, table, first)))
        .chart(table -> RivalDefinitions.of(context, table).chart())
        .finding(
            table ->
                whole
                    .flatMap(of -> of.row(table, DivisionTotals.ALL_GOODS))
                    .filter(all -> all.number(BALANCE).isPresent())
                    .flatMap(
                        all -> RivalDefinitions.of(context, table).finding(all.value(BALANCE))))
        .exhibit();
  }

  private static ColumnSpec year(String name, String flow) {
    return ColumnSpec.of(name, "Year of " + flow, Unit.YEAR, "The year of the " + flow + ".");
  }

  private static Note divided(List<Division> divisions) {
    return new Note(
        "Divisions of goods",
        "Goods are divided by end use and by chapters of the Harmonized System. A division is "
            + "given for the reference year; where one flow of that year is not published, the "
            + "newest earlier year that has both follows. Sectors are lists of codes beside the "
            + "configuration.",
        divisions.stream()
            .map(
                division ->
                    (division.definition() + ": " + division.year())
                        + (division.hasBalance() ? "" : ", no balance because " + gap(division)))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private static String gap(Division division) {
    return SectorLine.like("", division.lines()).gap().cell() instanceof Cell.Missing missing
        ? missing.reason()
        : "";
  }

  private static Note defined(Context context, ResultTable table) {
    return new Note(
        "Definitions of a sector",
        "A published share of a deficit depends on what the sector is taken to be. The rows below "
            + "the divisions give one sector under each definition, against the balance of all "
            + ("goods of " + context.question().referenceYear() + ". Where exports of that year ")
            + "are not published for a definition, those of the newest earlier year stand in, as "
            + "the column of years says.",
        RivalDefinitions.of(context, table).shares());
  }

  private static Note reconciled(ResultTable table) {
    String differences =
        table.where(Block.BESIDE, is("sector", DivisionTotals.DIFFERENCE)).stream()
            .filter(row -> row.number(BALANCE).isPresent())
            .map(row -> row.text("definition") + " " + Words.millions(row.value(BALANCE)))
            .collect(Collectors.joining("; "));
    return new Note(
        "Sectors and all goods",
        "Imports by chapter are imports for consumption, which leave out goods that went into "
            + "bonded warehouses and count those that came out of them; the balance of all goods "
            + "rests on general imports. Sectors are never scaled to the total: what is left is "
            + ("the row '" + DivisionTotals.DIFFERENCE + "'."),
        differences.isEmpty()
            ? "No division has a sum to compare."
            : "Effect on the balance: " + differences + ".");
  }

  /** Bars of the sectors of the first division, the largest deficit first. */
  private static Optional<ChartSpec> bars(Context context, ResultTable table, Division first) {
    List<SheetRow> sectors = table.where(is("definition", first.definition()));
    SheetRow largest = sectors.get(0);
    String title =
        largest.isNegative(BALANCE)
            ? largest.text("sector")
                + (largest.number("share_of_net_pct").orElse(0) > 0
                    ? ": "
                        + Words.percent(largest.value("share_of_net_pct"), 0)
                        + (" of the deficit with " + context.partner())
                    : ": the largest sector deficit, " + Words.billions(-largest.value(BALANCE)))
            : "No sector is in deficit with " + context.partner();
    return chart(context, table, ChartSpec.Kind.DIVERGING_BARS, first)
        .title(title)
        .rows(sectors)
        .spec();
  }

  /** From the first division's sectors, by the difference, to the balance of all goods. */
  private static Optional<ChartSpec> waterfall(Context context, ResultTable table, Division first) {
    DivisionTotals totals = DivisionTotals.of(first);
    Optional<SheetRow> all = totals.row(table, DivisionTotals.ALL_GOODS);
    if (all.isEmpty() || all.get().number(BALANCE).isEmpty()) {
      return Optional.empty();
    }
    List<SheetRow> steps = new ArrayList<>(table.where(is("definition", first.definition())));
    totals.row(table, DivisionTotals.DIFFERENCE).ifPresent(steps::add);
    steps.add(all.get());
    double surplus = totals.balance(table, DivisionTotals.IN_SURPLUS);
    double deficit = -totals.balance(table, DivisionTotals.IN_DEFICIT);
    String surpluses = "urpluses of " + Words.inBillions(surplus);
    String deficits = "eficits of " + Words.inBillions(deficit);
    return chart(context, table, ChartSpec.Kind.WATERFALL, first)
        .id(ID + "-waterfall")
        .title(
            surplus > deficit
                ? "S" + surpluses + " exceed d" + deficits
                : "D" + deficits + " exceed s" + surpluses)
        .rows(steps)
        .spec();
  }

  private static Chart chart(
      Context context, ResultTable table, ChartSpec.Kind kind, Division first) {
    SectorLine line = first.lines().get(0);
    return Chart.of(table, kind, "sector")
        .subtitle(
            (context.reporter() + ": goods balance with " + context.partner() + " by sector (")
                + (first.definition() + "), " + first.year() + ", " + line.exports().basis())
                + (", less " + line.imports().basis() + ", billion US dollars"))
        .series(BALANCE, "Balance")
        .scale(1e9);
  }
}
