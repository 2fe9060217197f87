package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of the reporter's trade is with the members of each bloc: X + M with the members at the
 * end of the year, in per cent of X + M with all partners. Blocs overlap and are never added up.
 */
public final class BlocCoverage implements Analysis {
  public static final String ID = "bloc-coverage";
  static final String ALL = "All partners";

  /** What stands in the column of members left out where none is. */
  static final String NONE = "none";

  static final List<Coverage> COVERAGES =
      List.of(Coverage.GOODS_CENSUS, Coverage.GOODS_AND_SERVICES_BOP);

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
    TableSpec spec = BlocColumns.spec(context);
    String absent = context.whyAbsent(Role.AGREEMENTS);
    if (!absent.isEmpty() || context.lists().blocs().isEmpty()) {
      String reason = absent.isEmpty() ? "the list of blocs in conf has no row" : absent;
      return Tables.missing(spec, reason, List.of());
    }
    Map<String, List<Bloc>> blocs =
        context.lists().blocs().stream()
            .collect(Collectors.groupingBy(Bloc::name, LinkedHashMap::new, Collectors.toList()));
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : TopPartners.years(context.question())) {
      for (Coverage coverage : COVERAGES) {
        add(context, spec, rows, blocs, coverage, year);
      }
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table, notes(), BlocCharts.of(context, table), BlocCharts.finding(context, table));
  }

  private static void add(
      Context context,
      TableSpec spec,
      List<List<Cell>> rows,
      Map<String, List<Bloc>> blocs,
      Coverage coverage,
      int year) {
    Trade world = AnnualTrade.of(context).world(coverage, year);
    int all = rows.size() + blocs.size();
    blocs.forEach(
        (name, agreements) ->
            rows.add(bloc(context, spec, agreements, coverage, year, world, all)));
    Cells total =
        (world.isComplete()
                ? Cells.notApplicable("the row is no bloc")
                : Cells.notAvailable("the source has no total over all partners of the year"))
            .put("year", year)
            .put("basis", coverage.label())
            .put("bloc", ALL);
    rows.add(figures(total, world, world, all).of(spec));
  }

  private static List<Cell> bloc(
      Context context,
      TableSpec spec,
      List<Bloc> agreements,
      Coverage coverage,
      int year,
      Trade world,
      int all) {
    BlocTrade bloc = BlocTrade.of(context, agreements, coverage, year);
    Cells cells =
        Cells.notAvailable(
                bloc.members().isEmpty()
                    ? "no member is on record for the end of " + year
                    : "the source lists none of the members in " + year)
            .put("year", year)
            .put("basis", coverage.label())
            .put("bloc", agreements.get(0).name())
            .put("members", bloc.members().size())
            .put("members_counted", bloc.members().size() - bloc.missing().size())
            .put("members_without_data", names(context, bloc.missing()))
            .put("eu_figure", bloc.unionAsOne() ? "the aggregate" : "each member");
    return figures(cells, bloc.trade(), world, all).of(spec);
  }

  private static Cells figures(Cells cells, Trade trade, Trade world, int all) {
    cells
        .put("exports_usd", trade.exports())
        .put("imports_usd", trade.imports())
        .put("total_trade_usd", trade.total());
    for (String flow : List.of("exports", "imports", "total_trade")) {
      long whole = amount(world, flow);
      if (!trade.isComplete()) {
        continue;
      }
      cells.put(
          "share_of_" + flow + "_pct",
          whole == 0
              ? Cell.missing(Shorthand.NOT_AVAILABLE, "there is no total to divide by")
              : new Cell.Real(
                  100.0 * amount(trade, flow) / whole,
                  Optional.of(
                      Formula.constant(100)
                          .times(Formula.column(flow + "_usd"))
                          .over(Formula.at(flow + "_usd", all)))));
    }
    return cells;
  }

  private static long amount(Trade trade, String flow) {
    return switch (flow) {
      case "exports" -> trade.exports().orElse(0);
      case "imports" -> trade.imports().orElse(0);
      default -> trade.total().orElse(0);
    };
  }

  private static String names(Context context, List<String> codes) {
    return codes.isEmpty()
        ? NONE
        : codes.stream().map(context::name).sorted().collect(Collectors.joining(", "));
  }

  private static List<Note> notes() {
    return List.of(
        Basis.note(),
        Payments.basis(),
        new Note(
            "Members of a bloc",
            "A country counts for a year if the agreement was in force for it on 31 December, or, "
                + "where a bloc is of signatories, if it had signed. The reporter itself never "
                + "counts. A country in two agreements of a bloc counts once; blocs overlap, so "
                + "their shares do not add up.",
            "Which of the two readings is meant moves a share: both stand in the table where they "
                + "differ."),
        new Note(
            "Members without figures",
            "On the balance-of-payments basis the publisher lists selected countries only. The "
                + "European Union is then its aggregate; any other member that is not listed is "
                + "left out and named in the row.",
            "Shares of a bloc with members left out are lower bounds; its Census rows cover all "
                + "of them."));
  }
}
