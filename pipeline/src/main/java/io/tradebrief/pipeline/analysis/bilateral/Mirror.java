package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;

/**
 * The same goods in two countries' books: what the reporter imports from the partner against what
 * the partner says it exports, and the other way round. The partner's figure is divided by the
 * average exchange rate of the year; nothing is added or taken off for freight and insurance. The
 * gap is partner less reporter, the ratio partner over reporter.
 */
public final class Mirror implements Analysis {
  public static final String ID = "mirror";
  private static final Map<String, String> VALUATIONS =
      Map.of(
          "fob", "FOB value", "cif", "CIF value", "fas", "FAS value", "customs", "customs value");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(
        Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.PARTNER_BOOKS, Role.EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = MirrorColumns.spec(context);
    PartnerBooks books = PartnerBooks.of(context);
    AnnualRates rates = AnnualRates.of(context, books.currencies(), context.question().partner());
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : years(context.question(), books)) {
      rows.add(row(context, spec, books, rates, year, TradeFlow.IMPORT));
      rows.add(row(context, spec, books, rates, year, TradeFlow.EXPORT));
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(table, notes(), List.of(), MirrorFinding.of(context, table));
  }

  /** Unrounded, as the formulas beside it compute with it. */
  private static Cell dollars(double amount) {
    return amount == Math.rint(amount) ? Cell.whole(Math.round(amount)) : Cell.real(amount);
  }

  /** The years asked for, and those of the partner's books up to the reference year. */
  private static SortedSet<Integer> years(Question question, PartnerBooks books) {
    SortedSet<Integer> years = books.years();
    years.addAll(question.comparisonYears());
    years.add(question.referenceYear());
    years.removeIf(year -> year > question.referenceYear());
    return years;
  }

  private static List<Cell> row(
      Context context,
      TableSpec spec,
      PartnerBooks books,
      AnnualRates rates,
      int year,
      String flow) {
    Question question = context.question();
    Trade own = AnnualTrade.of(context).of(Coverage.GOODS_CENSUS, question.partner(), year);
    boolean imports = flow.equals(TradeFlow.IMPORT);
    OptionalLong reporter = imports ? own.imports() : own.exports();
    Optional<PartnerBooks.Entry> entry =
        books.entry(year, imports ? TradeFlow.EXPORT : TradeFlow.IMPORT);
    OptionalDouble rate =
        entry.map(recorded -> rates.rate(recorded.currency(), year)).orElse(OptionalDouble.empty());
    Cells cells =
        Cells.notAvailable(why(context, books, entry.isPresent(), flow, year))
            .put("year", year)
            .put("direction", direction(context, flow))
            .put(
                "reporter_basis", imports ? "general imports, customs value" : "exports, FAS value")
            .put("reporter_usd", reporter(context, reporter, flow, year));
    if (entry.isPresent()) {
      PartnerBooks.Entry recorded = entry.get();
      cells
          .put("partner_basis", basis(recorded))
          .put("partner_currency", recorded.currency())
          .put("partner_local", recorded.amount());
      if (rate.isPresent()) {
        double dollars = recorded.amount() / rate.getAsDouble();
        cells.put("fx_rate", Cell.real(rate.getAsDouble())).put("partner_usd", dollars(dollars));
        reporter.ifPresent(
            amount ->
                cells
                    .put("gap_usd", dollars(dollars - amount))
                    .put("ratio", ratio(dollars, amount)));
      }
    }
    return cells.of(spec);
  }

  private static Cell reporter(Context context, OptionalLong amount, String flow, int year) {
    Question question = context.question();
    return amount.isPresent()
        ? Cell.whole(amount.getAsLong())
        : Cell.missing(
            Shorthand.NOT_AVAILABLE,
            Listing.of(context)
                .why(
                    List.of(Role.GOODS_BY_PARTNER),
                    WantedTrade.total(question.reporter(), question.partner(), flow),
                    year));
  }

  static String direction(Context context, String flow) {
    return context.name(context.question().reporter())
        + (flow.equals(TradeFlow.IMPORT) ? " imports from " : " exports to ")
        + context.name(context.question().partner());
  }

  private static Cell ratio(double partner, long reporter) {
    return reporter == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the reporter's figure is zero")
        : Cell.real(partner / (double) reporter);
  }

  private static String basis(PartnerBooks.Entry entry) {
    return entry.flow()
        + "s, "
        + VALUATIONS.getOrDefault(
            entry.valuation(), "valuation " + entry.valuation().toLowerCase(Locale.ROOT));
  }

  private static String why(
      Context context, PartnerBooks books, boolean recorded, String flow, int year) {
    Question question = context.question();
    if (recorded) {
      return "a figure of the reporter or the exchange rate of " + year + " is missing";
    }
    if (!books.years().isEmpty()) {
      return "the books of "
          + context.name(question.partner())
          + " at hand have no such total of "
          + year;
    }
    return Listing.of(context)
            .why(
                List.of(Role.PARTNER_BOOKS),
                WantedTrade.total(question.reporter(), question.partner(), flow).mirrored(),
                year)
        + "; the annual totals of "
        + context.name(question.partner())
        + " by country would answer it";
  }

  private static List<Note> notes() {
    return List.of(
        Basis.note(),
        new Note(
            "Two countries' books",
            "The partner's figure stands at its own valuation and is divided by the average "
                + "exchange rate of the year. No factor is applied for freight and insurance: "
                + "imports at CIF value include them, exports at FOB value and imports at customs "
                + "value do not.",
            "Gaps come from valuation, timing, re-exports through third countries and the exchange "
                + "rate; figures cited with few digits add their rounding."));
  }
}
