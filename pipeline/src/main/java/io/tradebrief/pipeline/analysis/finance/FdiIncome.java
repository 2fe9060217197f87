package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.measure.Books.EVERY_COMPONENT;
import static io.tradebrief.pipeline.measure.Books.FLOW;
import static io.tradebrief.pipeline.measure.Books.INWARD;
import static io.tradebrief.pipeline.measure.Books.WORLD;
import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.positive;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.measure.Books;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The inflow of direct investment into the reporter by component: equity, reinvested earnings and
 * debt, by investing country. It needs a dataset of financial transactions by component and country
 * on the {@code reported} basis, in US dollars; without one the table says so. A share is {@code
 * 100 x / (equity + reinvested earnings + debt)}.
 */
public final class FdiIncome implements Analysis {
  public static final String ID = "fdi-income";
  private static final String EQUITY = "equity";
  private static final String REINVESTED = "reinvested-earnings";
  private static final String DEBT = "debt";
  private static final List<String> PARTS = List.of(EQUITY, REINVESTED, DEBT, EVERY_COMPONENT);
  private static final String SHARE = "reinvested_earnings_share_pct";
  private static final String NO_COMPONENTS =
      "no file at hand splits the inflow from each country into equity, reinvested earnings and "
          + "debt";
  private static final String OF_THREE = "In per cent of the sum of the three.";
  private static final String WITHHELD = "the publisher gives no figure, or withholds it";
  private static final Cell NOT_RANKED =
      notApplicable("no country, or no positive inflow by component");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT);
  }

  @Override
  public Exhibit compute(Context context) {
    Investments facts = Investments.of(context);
    Books books = Books.of(context.question().reporter(), INWARD, FLOW);
    Optional<Integer> found = year(context, books);
    int year = found.orElse(context.question().referenceYear());
    Inflow inflow = new Inflow(facts, books, year);

    return Sheet.of(ID, found.isEmpty() ? List.of() : inflow.countries())
        .title(context.reporter() + ": direct investment inflow by component and country, " + year)
        .about(
            "Equity, reinvested earnings and debt in the inflow of direct investment by country of "
                + "the immediate owner, as the reporter states them, largest inflow first.")
        .cites(
            facts.citations(
                key ->
                    key.books().measure().equals(FLOW)
                        && Set.of(EQUITY, REINVESTED, DEBT).contains(key.component())))
        .whenEmpty(NO_COMPONENTS)
        .key("partner_code", "partner")
        .totalsIn("partner_code", "partner")
        .orderByLargest("sum_usd")
        .column(PartnerColumns.CODE, Cell::text)
        .column(PartnerColumns.NAME, code -> Cell.text(context.name(code)))
        .usd("equity_usd", "Equity", "Equity other than reinvested earnings.", inflow.part(EQUITY))
        .usd(
            "reinvested_earnings_usd",
            "Reinvested earnings",
            "Earnings left in affiliates.",
            inflow.part(REINVESTED))
        .usd("debt_usd", "Debt", "Debt between parents and affiliates, net.", inflow.part(DEBT))
        .usd("sum_usd", "Sum of the three", "Equity, reinvested earnings and debt.")
        .is(column("equity_usd").plus(column("reinvested_earnings_usd")).plus(column("debt_usd")))
        .orElse(notAvailable("a component is missing"))
        .pct("equity_share_pct", "Equity: share", OF_THREE)
        .is(percent(column("equity_usd"), column("sum_usd")))
        .pct(SHARE, "Reinvested earnings: share", OF_THREE)
        .is(percent(column("reinvested_earnings_usd"), column("sum_usd")))
        .pct("debt_share_pct", "Debt: share", OF_THREE)
        .is(percent(column("debt_usd"), column("sum_usd")))
        .rank(
            "rank_reinvested",
            "Rank by the share of reinvested earnings",
            "Place among countries with all three components and a positive inflow.",
            Ranking.largestFirst(SHARE))
        .where(positive("sum_usd"), NOT_RANKED)
        .usd(
            "published_total_usd",
            "Inflow as published",
            "The publisher's own total.",
            inflow.part(EVERY_COMPONENT))
        .usd(
            "not_explained_usd",
            "Inflow as published less the sum",
            "What the three components leave unexplained.")
        .is(column("published_total_usd").minus(column("sum_usd")))
        .totals(inflow.world(context.name(WORLD)))
        .notes(
            found.isEmpty()
                ? List.of(method("Nothing is shown, because " + NO_COMPONENTS + "."))
                : List.of())
        .note(
            table ->
                Optional.of(
                    method(
                        finding(context, table, year)
                            .orElse(
                                "The partner's inflow is not among the countries with all three "
                                    + "components."))))
        .notes(context.lists().notes(ID))
        .chart(table -> chart(context, table, year))
        .finding(table -> finding(context, table, year))
        .exhibit();
  }

  /** What the reporter's books say of a year, by country. */
  private record Inflow(Investments facts, Books books, int year) {
    Function<String, Cell> part(String part) {
      return code -> facts.cell(books.with(code, year).component(part), () -> WITHHELD);
    }

    /** The countries with any figure, sorted. */
    List<String> countries() {
      return PARTS.stream()
          .flatMap(part -> facts.countries(books.with(WORLD, year).component(part)).stream())
          .distinct()
          .sorted()
          .toList();
    }

    /** The world, if the publisher states any of it. */
    List<Total> world(String name) {
      Total world =
          Total.row("world", name)
              .put("partner_code", WORLD)
              .put("equity_usd", part(EQUITY).apply(WORLD))
              .put("reinvested_earnings_usd", part(REINVESTED).apply(WORLD))
              .put("debt_usd", part(DEBT).apply(WORLD))
              .put("published_total_usd", part(EVERY_COMPONENT).apply(WORLD))
              .rest(NOT_RANKED);
      return PARTS.stream().anyMatch(one -> part(one).apply(WORLD).number().isPresent())
          ? List.of(world)
          : List.of();
    }
  }

  /** The reference year if its components are at hand, else the last year whose are. */
  private static Optional<Integer> year(Context context, Books books) {
    NavigableSet<Integer> years =
        Investments.of(context)
            .years(key -> key.books().equals(books) && key.component().equals(REINVESTED));
    int year = context.question().referenceYear();
    return years.contains(year) || years.isEmpty()
        ? Optional.of(year).filter(years::contains)
        : Optional.of(years.last());
  }

  /** The partner's row, if it has a share. */
  private static Optional<SheetRow> partner(Context context, ResultTable table) {
    return table
        .find("partner_code", context.question().partner())
        .filter(row -> row.number(SHARE).isPresent());
  }

  private static Optional<String> finding(Context context, ResultTable table, int year) {
    int ranked = table.where(positive("rank_reinvested")).size();
    return partner(context, table)
        .map(
            row ->
                "Reinvested earnings were %s of the direct investment inflow from %s into %s in %d%s."
                    .formatted(
                        Words.percent(row.value(SHARE), 1),
                        context.inText(context.question().partner()),
                        context.inText(context.question().reporter()),
                        year,
                        row.said(
                            "rank_reinvested",
                            ", the %s share among " + ranked + " investing countries",
                            place -> Words.ordinalLargest((long) place))));
  }

  /** The largest inflows as stacked parts; parts of a whole can be stacked if none is negative. */
  private static Optional<ChartSpec> chart(Context context, ResultTable table, int year) {
    List<SheetRow> drawn =
        table
            .where(
                atLeast("equity_usd", 0),
                atLeast("reinvested_earnings_usd", 0),
                atLeast("debt_usd", 0))
            .stream()
            .limit(context.question().top())
            .toList();
    return partner(context, table)
        .filter(row -> drawn.size() > 1 && drawn.contains(row))
        .flatMap(
            row ->
                Chart.of(table, ChartSpec.Kind.STACKED_SHARES, "partner")
                    .title(
                        "Reinvested earnings are %s of the inflow from %s"
                            .formatted(Words.percent(row.value(SHARE), 0), context.partner()))
                    .subtitle(
                        ("Direct investment inflow into %s by component, %d, per cent of the sum "
                                + "of the three")
                            .formatted(context.inText(context.question().reporter()), year))
                    .rows(drawn)
                    .series("equity_usd", "Equity")
                    .series("reinvested_earnings_usd", "Reinvested earnings")
                    .series("debt_usd", "Debt")
                    .scale(1e9)
                    .spec());
  }

  private static Note method(String effect) {
    return new Note(
        "Components of the direct investment inflow",
        "The inflow of a year is equity other than reinvested earnings, reinvested earnings, and "
            + "debt between parent and affiliate. A share divides by the sum of the three; since a "
            + "component can be negative, a share can exceed 100 per cent.",
        effect);
  }
}
