package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Goods exports, imports and balances of the reporter with every partner in the earlier, the
 * reference and the latest full year, in whole US dollars. A balance is X - M, so a deficit of the
 * reporter is negative; it is missing where either flow is.
 */
public final class Balances {
  private final Context context;
  private final Sums flows;
  private final List<String> listed;

  private Balances(Context context, Sums flows, List<String> listed) {
    this.context = context;
    this.flows = flows;
    this.listed = List.copyOf(listed);
  }

  /** A world total as published, in whole US dollars. */
  public record WorldTotal(long exports, long imports) {}

  /** The balances of an edition. */
  public static Balances of(Context context) {
    return context.shared(Balances.class, Balances::collect);
  }

  private static Balances collect(Context context) {
    Question question = context.question();
    List<String> years =
        IntStream.of(question.earlierYear(), question.referenceYear(), context.latestFullYear())
            .distinct()
            .mapToObj(Integer::toString)
            .toList();
    Measure goods = TradeMeasures.goods(context);
    List<Sums> sums =
        Measures.of(context).sums(List.of(goods.where("period", years), goods.by("partner_code")));
    return new Balances(context, sums.get(0), List.copyOf(sums.get(1).values("partner_code")));
  }

  /** A partner that no other partner contains: a country, or what is recorded for no country. */
  public record Trader(String code, Balances of) {
    public String name() {
      return of.context.name(code);
    }

    /** Whether it is a country, the only kind that ranks. */
    public boolean isCountry() {
      return of.context.isCountry(code);
    }

    public Cell exports(int year) {
      return of.exports(code, year);
    }

    public Cell imports(int year) {
      return of.imports(code, year);
    }

    public Cell balance(int year) {
      return of.balanceCell(code, year);
    }

    /** Whether the source has both flows of the year. */
    public boolean hasBalance(int year) {
      return of.balance(code, year).isPresent();
    }
  }

  /** Those with both flows in one of the years, in the order of their codes. */
  public List<Trader> traders(int... years) {
    return partners().stream()
        .map(code -> new Trader(code, this))
        .filter(trader -> IntStream.of(years).anyMatch(trader::hasBalance))
        .toList();
  }

  /** What the figures are the sums of: by {@code partner_code, flow, period}. */
  public Sums flows() {
    return flows;
  }

  /**
   * The codes that add up to all trade, sorted: countries, and what the publisher records for no
   * country. No region, bloc or world total is among them.
   */
  public List<String> partners() {
    return listed.stream()
        .filter(
            code -> kind(code) == Partner.Kind.COUNTRY || kind(code) == Partner.Kind.UNIDENTIFIED)
        .toList();
  }

  /** The codes of countries, the only ones that rank, sorted. */
  public List<String> countries() {
    return ofKind(Partner.Kind.COUNTRY);
  }

  /** The codes of the groups that the source lists among countries, the world included. */
  public List<String> groups() {
    return listed.stream()
        .filter(code -> kind(code) == Partner.Kind.WORLD || kind(code) == Partner.Kind.GROUP)
        .toList();
  }

  /** The codes of what the source records for no country, with trade in one of the years. */
  public List<String> unidentified(int... years) {
    return ofKind(Partner.Kind.UNIDENTIFIED).stream()
        .filter(code -> IntStream.of(years).anyMatch(year -> hasTrade(code, year)))
        .toList();
  }

  /** The amount of a flow; empty if the source has none, which is not zero. */
  public OptionalLong amount(String partner, String flow, int year) {
    return flows.amount(partner, flow, Integer.toString(year));
  }

  /** X - M; empty if either is missing. */
  public OptionalLong balance(String partner, int year) {
    OptionalLong sold = amount(partner, TradeFlow.EXPORT, year);
    OptionalLong bought = amount(partner, TradeFlow.IMPORT, year);
    return sold.isPresent() && bought.isPresent()
        ? OptionalLong.of(Math.subtractExact(sold.getAsLong(), bought.getAsLong()))
        : OptionalLong.empty();
  }

  /** Exports, or why the source does not have them. */
  public Cell exports(String partner, int year) {
    return cell(partner, TradeFlow.EXPORT, year);
  }

  /** Imports, or why the source does not have them. */
  public Cell imports(String partner, int year) {
    return cell(partner, TradeFlow.IMPORT, year);
  }

  /** The balance, or why the source does not have the first of its flows that is missing. */
  public Cell balanceCell(String partner, int year) {
    OptionalLong balance = balance(partner, year);
    if (balance.isPresent()) {
      return Cell.whole(balance.getAsLong());
    }
    Cell sold = exports(partner, year);
    return sold instanceof Cell.Missing ? sold : imports(partner, year);
  }

  /** The world total that the publisher states for a year; empty if it states none. */
  public Optional<WorldTotal> world(int year) {
    return ofKind(Partner.Kind.WORLD).stream()
        .filter(code -> balance(code, year).isPresent())
        .map(
            code ->
                new WorldTotal(
                    amount(code, TradeFlow.EXPORT, year).getAsLong(),
                    amount(code, TradeFlow.IMPORT, year).getAsLong()))
        .findFirst();
  }

  /**
   * Which places among the deficits of a year are not known: rows that no list of names has may be
   * larger, and so may a country of which the source lists one flow only. Without exports a deficit
   * is at most the imports; without imports nothing bounds it.
   */
  public OpenPlaces places(int year) {
    List<OpenPlaces.Rival> rivals =
        countries().stream()
            .filter(code -> has(code, TradeFlow.EXPORT, year) != has(code, TradeFlow.IMPORT, year))
            .map(code -> withOneFlow(code, year))
            .toList();
    return OpenPlaces.ofDeficits(
            context, List.of(context.question().goodsDataset()), Integer.toString(year))
        .and(rivals);
  }

  private OpenPlaces.Rival withOneFlow(String code, int year) {
    OptionalLong bought = amount(code, TradeFlow.IMPORT, year);
    return new OpenPlaces.Rival(
        context.name(code),
        bought.isPresent() ? bought.getAsLong() : Double.POSITIVE_INFINITY,
        "has no " + (bought.isPresent() ? "exports" : "imports") + " of " + year + " in the source",
        "the source lists one flow only");
  }

  private Cell cell(String partner, String flow, int year) {
    OptionalLong amount = amount(partner, flow, year);
    return amount.isPresent()
        ? Cell.whole(amount.getAsLong())
        : Cell.missing(
            Shorthand.NOT_AVAILABLE,
            Listing.of(context)
                .why(
                    List.of(Role.GOODS_BY_PARTNER),
                    WantedTrade.total(context.question().reporter(), partner, flow),
                    year));
  }

  private boolean has(String code, String flow, int year) {
    return amount(code, flow, year).isPresent();
  }

  private boolean hasTrade(String code, int year) {
    return amount(code, TradeFlow.EXPORT, year).orElse(0) != 0
        || amount(code, TradeFlow.IMPORT, year).orElse(0) != 0;
  }

  private List<String> ofKind(Partner.Kind kind) {
    return listed.stream().filter(code -> kind(code) == kind).toList();
  }

  private Partner.Kind kind(String code) {
    return context.kind(code);
  }
}
