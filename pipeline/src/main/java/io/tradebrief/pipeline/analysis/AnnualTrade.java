package io.tradebrief.pipeline.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The reporter's trade with every partner and group in every year, on the Census basis (goods) and
 * on that of the balance of payments (goods and services). One pass over the facts of both gives
 * some five thousand rows, which every exhibit of this package shares.
 */
public final class AnnualTrade {
  static final String WORLD = "WLD";

  /** What a source lists for the countries it does not show. */
  static final String ALL_OTHERS = "XAO";

  private static final String BALANCE_OF_PAYMENTS = "balance-of-payments";

  private final Context context;
  private final Map<Key, Trade> trade;

  private AnnualTrade(Context context, Map<Key, Trade> trade) {
    this.context = context;
    this.trade = Map.copyOf(trade);
  }

  private record Key(Coverage coverage, String partner, int year) {}

  public static AnnualTrade of(Context context) {
    return context.shared(AnnualTrade.class, AnnualTrade::collect);
  }

  /** Trade with a partner or a group; {@link Trade#NONE} if the source has none. */
  public Trade of(Coverage coverage, String partner, int year) {
    if (coverage == Coverage.GOODS_AND_SERVICES_BOP) {
      return of(Coverage.GOODS_BOP, partner, year).plus(of(Coverage.SERVICES_BOP, partner, year));
    }
    return trade.getOrDefault(new Key(coverage, partner, year), Trade.NONE);
  }

  /** The codes of the countries with any figure of the year, sorted; no group is among them. */
  public List<String> countries(Coverage coverage, int year) {
    Coverage listed = coverage == Coverage.GOODS_AND_SERVICES_BOP ? Coverage.GOODS_BOP : coverage;
    return trade.keySet().stream()
        .filter(key -> key.coverage() == listed && key.year() == year)
        .map(Key::partner)
        .filter(context::isCountry)
        .sorted()
        .toList();
  }

  /** The years with any figure for a partner, ascending. */
  public List<Integer> years(Coverage coverage, String partner) {
    return trade.keySet().stream()
        .filter(key -> key.coverage() == coverage && key.partner().equals(partner))
        .map(Key::year)
        .sorted()
        .toList();
  }

  /**
   * Trade with all partners: the world total as published, or where the source has none, its
   * countries and its remainder added up.
   */
  public Trade world(Coverage coverage, int year) {
    Trade published = of(coverage, WORLD, year);
    if (published.isComplete()) {
      return published;
    }
    Trade all = of(coverage, ALL_OTHERS, year);
    for (String country : countries(coverage, year)) {
      all = all.plus(of(coverage, country, year));
    }
    return all;
  }

  private static AnnualTrade collect(Context context) {
    Dataset<Row> flows =
        flows(
            context,
            context.facts().of(TradeFlow.KIND, context.question().goodsDataset()),
            Coverage.GOODS_CENSUS.name());
    Optional<Dataset<Row>> both = context.facts(TradeFlow.KIND, Role.GOODS_AND_SERVICES);
    if (both.isPresent()) {
      Dataset<Row> payments = both.get().where(col("basis").equalTo(BALANCE_OF_PAYMENTS));
      flows = flows.union(flows(context, payments, BALANCE_OF_PAYMENTS));
    }
    Dataset<Row> sums =
        flows
            .groupBy("tag", "partner_code", "sector", "year")
            .agg(
                amount(TradeFlow.EXPORT).as("exports_usd"),
                amount(TradeFlow.IMPORT).as("imports_usd"));
    Map<Key, Trade> trade = new HashMap<>();
    for (Row row : Tables.collect(sums)) {
      trade.put(
          new Key(coverage(row), row.getAs("partner_code"), row.<Integer>getAs("year")),
          Trade.of(row.getAs("exports_usd"), row.getAs("imports_usd")));
    }
    return new AnnualTrade(context, trade);
  }

  private static Dataset<Row> flows(Context context, Dataset<Row> facts, String tag) {
    Column isCensus = lit(tag.equals(Coverage.GOODS_CENSUS.name()));
    return facts
        .where(
            col("reporter_code")
                .equalTo(context.question().reporter())
                .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                .and(col("measure").equalTo(TradeFlow.VALUE))
                .and(col("currency").equalTo("USD"))
                .and(col("adjustment").equalTo("nsa"))
                .and(length(col("period")).equalTo(4))
                .and(col("sector").equalTo(TradeFlow.GOODS).or(isCensus.equalTo(false))))
        .select(
            lit(tag).as("tag"),
            col("partner_code"),
            col("sector"),
            col("period").cast("int").as("year"),
            col("flow"),
            col("amount"));
  }

  private static Column amount(String flow) {
    return sum(when(col("flow").equalTo(flow), col("amount")));
  }

  private static Coverage coverage(Row row) {
    if (!row.<String>getAs("tag").equals(BALANCE_OF_PAYMENTS)) {
      return Coverage.GOODS_CENSUS;
    }
    return row.<String>getAs("sector").equals(TradeFlow.GOODS)
        ? Coverage.GOODS_BOP
        : Coverage.SERVICES_BOP;
  }
}
