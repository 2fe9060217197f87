package io.tradebrief.pipeline.analysis.partners;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.measure.AnnualTrade;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Trade;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the reporter's trade is with the members of each bloc: X + M with the members at the
 * end of the year, in per cent of X + M with all partners. Blocs overlap and are never added up.
 */
public final class BlocCoverage implements Analysis {
  public static final String ID = "bloc-coverage";
  static final String ALL = "All partners";
  private static final List<Coverage> COVERAGES =
      List.of(Coverage.GOODS_CENSUS, Coverage.GOODS_AND_SERVICES_BOP);

  /** What stands in the column of members left out where none is. */
  private static final String NONE = "none";

  private static final String SHARE = "share_of_total_trade_pct";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.AGREEMENTS);
  }

  @Override
  public Exhibit compute(Context context) {
    String absent = context.whyAbsent(Role.AGREEMENTS);
    List<BlocTrade> blocs = absent.isEmpty() ? BlocTrade.all(context, COVERAGES) : List.of();

    return Sheet.of(ID, blocs)
        .title(
            context.reporter()
                + ": trade with members of blocs, "
                + AnnualTrade.period(context.question()))
        .about(
            "Trade with the members of each bloc at the end of the year, and its share of trade "
                + "with all partners. "
                + Payments.BOTH_BASES)
        .cites(AnnualTrade.citations(context))
        .whenEmpty(absent.isEmpty() ? "the list of blocs in conf has no row" : absent)
        .key("year", "basis", "bloc")
        .totalsIn("bloc")
        .groupedBy("year", "basis")
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year."), row -> Cell.whole(row.year()))
        .text(
            "basis", "Basis", "What is counted, and on which basis.", row -> row.coverage().label())
        .text("bloc", "Bloc", "The bloc, as the list in conf names it.", BlocTrade::bloc)
        .column(
            ColumnSpec.count(
                "members", "Members", "Members at the end of the year, without the reporter."),
            row -> Cell.whole(row.members()))
        .column(
            ColumnSpec.count(
                "members_counted",
                "Members with figures",
                "Members whose trade is in the sum, singly or in an aggregate."),
            row -> Cell.whole(row.members() - row.missing().size()))
        .text(
            "members_without_data",
            "Members left out",
            "Members the source does not list, so that the sum is a lower bound.",
            row -> row.missing().isEmpty() ? NONE : String.join(", ", row.missing()))
        .text(
            "eu_figure",
            "European Union taken as",
            "Whether members of the European Union are added up or its aggregate is taken.",
            row -> row.unionAsOne() ? "the aggregate" : "each member")
        .usd(
            "exports_usd",
            "Exports",
            "Exports to the members.",
            row -> row.trade().exportsOr(none(row)))
        .usd(
            "imports_usd",
            "Imports",
            "Imports from the members.",
            row -> row.trade().importsOr(none(row)))
        .usd("total_trade_usd", "Total trade", "Exports and imports.")
        .is(column("exports_usd").plus(column("imports_usd")))
        .column(share("share_of_exports_pct", "Share of exports", "Exports"))
        .is(ofAll("exports_usd"))
        .column(share("share_of_imports_pct", "Share of imports", "Imports"))
        .is(ofAll("imports_usd"))
        .column(share(SHARE, "Share of all trade", "Total trade"))
        .is(ofAll("total_trade_usd"))
        .totals(
            AnnualTrade.years(context.question()).stream()
                .flatMap(year -> COVERAGES.stream().map(of -> all(context, of, year)))
                .toList())
        .note(Basis.note())
        .note(Payments.basis())
        .note(
            new Note(
                "Members of a bloc",
                "A country counts for a year if the agreement was in force for it on 31 December, "
                    + "or, where a bloc is of signatories, if it had signed. The reporter itself "
                    + "never counts. A country in two agreements of a bloc counts once; blocs "
                    + "overlap, so their shares do not add up.",
                "Which of the two readings is meant moves a share: both stand in the table where "
                    + "they differ."))
        .note(
            new Note(
                "Members without figures",
                "On the balance-of-payments basis the publisher lists selected countries only. The "
                    + "European Union is then its aggregate; any other member that is not listed "
                    + "is left out and named in the row.",
                "Shares of a bloc with members left out are lower bounds; its Census rows cover "
                    + "all of them."))
        .chart(table -> chart(context, table))
        .finding(table -> finding(context, table))
        .exhibit();
  }

  private static ColumnSpec share(String name, String label, String what) {
    return ColumnSpec.of(
        name, label, Unit.PERCENT, what + " in per cent of that with all partners.");
  }

  private static Cell none(BlocTrade row) {
    return notAvailable(
        row.members() == 0
            ? "no member is on record for the end of " + row.year()
            : "the source lists none of the members in " + row.year());
  }

  /** A bloc's figure in per cent of that of all partners, of the same year and basis. */
  private static Formula ofAll(String flow) {
    return percent(
        column(flow), lookup(Block.BESIDE, flow, is("bloc", ALL), same("year"), same("basis")));
  }

  private static Total all(Context context, Coverage coverage, int year) {
    Trade world = AnnualTrade.of(context).world(coverage, year);
    Cell rest =
        world.isComplete()
            ? notApplicable("the row is no bloc")
            : notAvailable("the source has no total over all partners of the year");
    return Total.groupRow(ALL)
        .put("year", year)
        .put("basis", coverage.label())
        .put("exports_usd", world.exportsOr(rest))
        .put("imports_usd", world.importsOr(rest))
        .rest(rest);
  }

  /** Bars of the blocs' shares, the first bloc of the list in the accent colour. */
  private static Optional<ChartSpec> chart(Context context, ResultTable table) {
    List<SheetRow> listed = complete(table, context.question().referenceYear());
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    SheetRow first = listed.get(0);
    List<SheetRow> rows =
        listed.stream().sorted(comparingDouble(row -> -row.value(SHARE))).toList();
    String title = first.text("bloc") + " members carry " + share(first) + " of goods trade";
    String subtitle =
        (context.reporter() + ": share of members in trade in " + Coverage.GOODS_CENSUS.label())
            + (", " + context.question().referenceYear() + ", per cent");
    return Chart.of(table, ChartSpec.Kind.BARS, "bloc")
        .title(title)
        .subtitle(subtitle)
        .altText(
            (title + ". Horizontal bars of " + subtitle + ", in order: ")
                + rows.stream().map(row -> row.text("bloc")).collect(joining("; "))
                + ".")
        .series(SHARE, "Share of trade")
        .rows(rows)
        .pattern("0.0")
        .highlight(Optional.of(first.text("bloc")))
        .spec();
  }

  /** Blocs with a share of goods; with members left out it is a lower bound, which none shows. */
  private static List<SheetRow> complete(ResultTable table, int year) {
    return table
        .where(
            is("year", year),
            is("basis", Coverage.GOODS_CENSUS.label()),
            is("members_without_data", NONE))
        .stream()
        .filter(row -> row.number(SHARE).isPresent())
        .toList();
  }

  private static String share(SheetRow row) {
    return Words.percent(row.value(SHARE), 1);
  }

  /** Empty if the first bloc has no share in the reference year, or one without some members. */
  private static Optional<String> finding(Context context, ResultTable table) {
    String bloc = context.lists().blocs().get(0).name();
    String then =
        AnnualTrade.earlier(context.question()).stream()
            .flatMap(year -> figure(table, bloc, year).stream())
            .map(figure -> ", against " + figure)
            .collect(joining());
    return figure(table, bloc, context.question().referenceYear())
        .map(now -> "The members of " + bloc + " accounted for " + now + then + ".");
  }

  private static Optional<String> figure(ResultTable table, String bloc, int year) {
    return complete(table, year).stream()
        .filter(row -> row.text("bloc").equals(bloc))
        .map(row -> share(row) + " of goods trade in " + year)
        .findFirst();
  }
}
