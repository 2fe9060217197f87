package io.tradebrief.pipeline.analysis.bilateral;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Formula.column;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Listing;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Rates;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.pipeline.measure.WantedTrade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same goods in two countries' books: what the reporter imports from the partner against what
 * the partner says it exports, and the other way round. The partner's figure is divided by the
 * average exchange rate of the year; nothing is added or taken off for freight and insurance. The
 * gap is partner less reporter, the ratio partner over reporter.
 */
public final class Mirror implements Analysis {
  public static final String ID = "mirror";
  private static final Unit NATIONAL_CURRENCY =
      new Unit("national currency, shown in billions", "_local", "#,##0.0,,,;\u2212#,##0.0,,,;0.0");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(
        Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.PARTNER_BOOKS, Role.EXCHANGE_RATES);
  }

  /**
   * One flow of goods in one year.
   *
   * @param flow seen from the reporter
   * @param recorded by the partner, as the opposite flow
   */
  private record Pair(int year, String flow, Optional<PartnerBooks.Entry> recorded) {
    boolean isImport() {
      return flow.equals(TradeFlow.IMPORT);
    }
  }

  @Override
  public Exhibit compute(Context context) {
    List<Sums> sums =
        Measures.of(context)
            .sums(List.of(TradeMeasures.annualGoods(context), TradeMeasures.partnerBooks(context)));
    Sums own = sums.get(0).at("partner_code", context.question().partner());
    PartnerBooks books = new PartnerBooks(sums.get(1));

    return Sheet.of(ID, pairs(context.question(), books))
        .title(context.reporter() + " and " + context.partner() + ": goods trade in both books")
        .about(
            "What one country imports against what the other records as exported, each at its own "
                + "valuation, converted at the average exchange rate of the year, with no "
                + "adjustment for freight and insurance. Reporter: "
                + Basis.CENSUS_GOODS)
        .cites(context.citations(Role.GOODS_BY_PARTNER))
        .cites(context.citations(Role.PARTNER_BOOKS))
        .cites(context.citations(Role.EXCHANGE_RATES))
        .key("year", "direction")
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "Calendar year."),
            pair -> Cell.whole(pair.year()))
        .text(
            "direction",
            "Direction",
            "Which goods are compared.",
            pair -> direction(context, pair.flow()))
        .text(
            "reporter_basis",
            "Reporter's basis",
            "How the reporter values them.",
            pair -> pair.isImport() ? "general imports, customs value" : "exports, FAS value")
        .usd(
            "reporter_usd",
            "Reporter's figure",
            "The reporter's record.",
            pair -> reporter(context, own, pair))
        .column(
            ColumnSpec.text("partner_basis", "Partner's basis", "How the partner values them."),
            recorded(context, books, entry -> Cell.text(entry.basis())))
        .column(
            ColumnSpec.text("partner_currency", "Partner's currency", "ISO 4217 currency code."),
            recorded(context, books, entry -> Cell.text(entry.currency())))
        .column(
            ColumnSpec.of(
                "partner_local",
                "Partner's figure as recorded",
                NATIONAL_CURRENCY,
                "The partner's record of the same goods."),
            recorded(context, books, entry -> Cell.whole(entry.amount())))
        .column(
            ColumnSpec.of(
                "fx_rate",
                "Exchange rate",
                Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
                "Average of the year."),
            recorded(context, books, entry -> rate(context, entry)))
        .usd("partner_usd", "Partner's figure", "The partner's record over the exchange rate.")
        .is(column("partner_local").over(column("fx_rate")))
        .usd("gap_usd", "Gap", "Partner's less reporter's figure.")
        .is(column("partner_usd").minus(column("reporter_usd")))
        .ratio("ratio", "Ratio", "Partner's figure over the reporter's figure.")
        .is(column("partner_usd").over(column("reporter_usd")))
        .note(Basis.note())
        .note(
            new Note(
                "Two countries' books",
                "The partner's figure stands at its own valuation and is divided by the average "
                    + "exchange rate of the year. No factor is applied for freight and insurance: "
                    + "imports at CIF value include them, exports at FOB value and imports at "
                    + "customs value do not.",
                "Gaps come from valuation, timing, re-exports through third countries and the "
                    + "exchange rate; figures cited with few digits add their rounding."))
        .finding(table -> finding(context, table))
        .exhibit();
  }

  /** Of the years asked for, and those of the partner's books up to the reference year. */
  private static List<Pair> pairs(Question question, PartnerBooks books) {
    SortedSet<Integer> years = books.years();
    years.addAll(question.comparisonYears());
    years.add(question.referenceYear());
    return years.headSet(question.referenceYear() + 1).stream()
        .flatMap(
            year ->
                Stream.of(
                    new Pair(year, TradeFlow.IMPORT, books.entry(year, TradeFlow.EXPORT)),
                    new Pair(year, TradeFlow.EXPORT, books.entry(year, TradeFlow.IMPORT))))
        .toList();
  }

  private static String direction(Context context, String flow) {
    return context.reporter()
        + (flow.equals(TradeFlow.IMPORT) ? " imports from " : " exports to ")
        + context.partner();
  }

  private static Cell reporter(Context context, Sums own, Pair pair) {
    return own.cell(
        () ->
            Listing.of(context)
                .why(List.of(Role.GOODS_BY_PARTNER), wanted(context, pair), pair.year()),
        pair.flow(),
        Integer.toString(pair.year()));
  }

  private static WantedTrade wanted(Context context, Pair pair) {
    Question question = context.question();
    return WantedTrade.total(question.reporter(), question.partner(), pair.flow());
  }

  /** What a column takes from the partner's record, or why there is none. */
  private static Function<Pair, Cell> recorded(
      Context context, PartnerBooks books, Function<PartnerBooks.Entry, Cell> cell) {
    return pair ->
        pair.recorded().map(cell).orElseGet(() -> notAvailable(why(context, books, pair)));
  }

  private static String why(Context context, PartnerBooks books, Pair pair) {
    return books.years().isEmpty()
        ? Listing.of(context)
                .why(List.of(Role.PARTNER_BOOKS), wanted(context, pair).mirrored(), pair.year())
            + "; the annual totals of "
            + context.partner()
            + " by country would answer it"
        : "the books of " + context.partner() + " at hand have no such total of " + pair.year();
  }

  private static Cell rate(Context context, PartnerBooks.Entry entry) {
    OptionalDouble rate =
        Rates.of(context)
            .ofCurrency(
                entry.currency(), context.question().partner(), Integer.toString(entry.year()));
    return rate.isPresent()
        ? Cell.real(rate.getAsDouble())
        : notAvailable(
            "no source at hand has the average exchange rate of "
                + entry.currency()
                + " in "
                + entry.year());
  }

  /** The latest pair of imports and recorded exports; empty if there is none. */
  private static Optional<String> finding(Context context, ResultTable table) {
    return table.where(is("direction", direction(context, TradeFlow.IMPORT))).stream()
        .filter(row -> row.number("ratio").isPresent())
        .reduce((earlier, later) -> later)
        .map(row -> sentence(context, row));
  }

  private static String sentence(Context context, SheetRow row) {
    double ratio = row.value("ratio");
    return ("In " + row.text("year") + " " + context.partner() + " recorded exports to ")
        + (context.reporter() + " of " + Words.billions(row.value("partner_usd")))
        + String.format(
            Locale.ROOT,
            ", %.1f per cent %s than the imports of ",
            Math.abs(ratio - 1) * 100,
            ratio < 1 ? "less" : "more")
        + (Words.billions(row.value("reporter_usd")) + " in the books of ")
        + (context.reporter() + ".");
  }
}
