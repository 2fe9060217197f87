package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Trade in US dollars restated at the exchange rates of a base year b, period by period: each flow
 * of a period p is turned into local currency at p's own average rate and back at b's annual
 * average.
 *
 * <p>Algebra and signs, with FX in local currency per US dollar: {@code X_p FX_p / FX_b}, {@code
 * M_p FX_p / FX_b}, and {@code (X_p - M_p) (FX_p / FX_b)} for the balance, negative for a deficit;
 * then added up over the periods of the year. With {@link Step#YEARS} this is the constant-currency
 * translation {@code B rho} of a year. With {@link Step#MONTHS} it is its monthly analogue; the two
 * differ by what the trade of the year moved together with the rate within it.
 *
 * <p>A figure exists only if each of the periods of the year (one year, or twelve months) has the
 * flow, for the balance both flows, and a rate. Where partners or other fields are added up, this
 * must hold of each partner in the key; a part of a year is never shown as one, and nothing keeps
 * its nominal value.
 *
 * <p>Facts are joined to rates in Spark, so months, products and partners are restated at any size.
 * Restated amounts are added up by partner and period in the order of their codes, and so give the
 * same bits on one core or on a cluster.
 */
public final class Restated {
  private final Measure measure;
  private final SortedMap<List<String>, Figures> figures;

  /**
   * What a key comes to, in US dollars.
   *
   * @param exports restated; empty if a period or a rate is missing
   * @param imports likewise
   * @param balance exports less imports, period by period; likewise
   * @param hasRates whether every period of every partner has a rate, so that what is missing is a
   *     flow
   */
  public record Figures(
      OptionalDouble exports, OptionalDouble imports, OptionalDouble balance, boolean hasRates) {
    static final Figures NONE =
        new Figures(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), true);
  }

  private Restated(Measure measure, SortedMap<List<String>, Figures> figures) {
    this.measure = measure;
    this.figures = figures;
  }

  /**
   * Restates trade flows.
   *
   * @param measure the flows, by anything but flow, period and year; its periods are those of the
   *     step, whatever else it allows
   * @param years restated, each by itself
   * @param baseYear whose annual average rates are applied
   */
  public static Restated of(
      Context context, Measure measure, Step step, Collection<Integer> years, int baseYear) {
    SortedMap<List<String>, Figures> figures = new TreeMap<>(Sums.BY_KEY);
    Optional<Dataset<Row>> rates = RatePairs.of(context, step, years, baseYear);
    if (!measure.datasets().isEmpty() && rates.isPresent()) {
      Dataset<Row> byPeriod = byPeriod(context, measure, step, years);
      for (Row row : OutOfSpark.rows(summed(byPeriod, rates.get(), step))) {
        List<String> key = new ArrayList<>(row.getList(0));
        key.add(row.getString(1));
        figures.put(
            List.copyOf(key),
            new Figures(real(row, 2), real(row, 3), real(row, 4), row.getBoolean(5)));
      }
    }
    return new Restated(measure, figures);
  }

  /** What was restated. */
  public Measure measure() {
    return measure;
  }

  /**
   * The figures of a year.
   *
   * @param key a value for each axis of the measure, in their order
   */
  public Figures figures(int year, String... key) {
    List<String> whole = new ArrayList<>(List.of(key));
    whole.add(Integer.toString(year));
    return figures.getOrDefault(whole, Figures.NONE);
  }

  /** The keys of a year that have any flow, sorted. */
  public List<List<String>> keys(int year) {
    return figures.keySet().stream()
        .filter(key -> key.get(key.size() - 1).equals(Integer.toString(year)))
        .map(key -> key.subList(0, key.size() - 1))
        .toList();
  }

  /** Exact sums by key, partner and period; only these are ever joined to rates. */
  private static Dataset<Row> byPeriod(
      Context context, Measure measure, Step step, Collection<Integer> years) {
    List<String> wanted = years.stream().map(year -> Integer.toString(year)).toList();
    Measure ofStep =
        measure
            .where(new Where.In(Axis.YEAR, wanted))
            .where(step == Step.YEARS ? Where.years() : Where.months())
            .where("currency", Rates.DOLLAR);
    return SumJob.facts(context, List.of(ofStep))
        .where(ofStep.condition())
        .groupBy(
            SumJob.key(measure).as("key"),
            col("partner_code"),
            col("period").substr(1, 4).as("year"),
            col("period"))
        .agg(amount(TradeFlow.EXPORT).as("exports"), amount(TradeFlow.IMPORT).as("imports"));
  }

  private static Dataset<Row> summed(Dataset<Row> byPeriod, Dataset<Row> rates, Step step) {
    Column balance = col("exports").minus(col("imports"));
    Column rho = col("rate").divide(col("base"));
    Dataset<Row> restated =
        byPeriod
            .join(
                broadcast(rates),
                byPeriod
                    .col("partner_code")
                    .equalTo(rates.col("rate_partner"))
                    .and(byPeriod.col("period").equalTo(rates.col("rate_period"))),
                "left")
            .select(
                col("key"),
                col("year"),
                col("partner_code"),
                col("period"),
                rho.as("rho"),
                col("exports").multiply(rho).as("exports"),
                col("imports").multiply(rho).as("imports"),
                balance.multiply(rho).as("balance"));
    Dataset<Row> byPartner =
        restated
            .groupBy("key", "year", "partner_code")
            .agg(
                ordered("exports", "period", step.perYear).as("exports"),
                ordered("imports", "period", step.perYear).as("imports"),
                ordered("balance", "period", step.perYear).as("balance"),
                count(col("rho")).equalTo(count(lit(1))).as("rates"));
    return byPartner
        .groupBy("key", "year")
        .agg(ofAll("exports"), ofAll("imports"), ofAll("balance"), min(col("rates")).as("rates"));
  }

  /** The sum over so many periods, in their order; null if there are fewer. */
  private static Column ordered(String amount, String by, int periods) {
    return when(count(col(amount)).equalTo(periods), inOrder(amount, by));
  }

  /** The sum over all partners, in the order of their codes; null if one of them has none. */
  private static Column ofAll(String amount) {
    return when(count(col(amount)).equalTo(count(lit(1))), inOrder(amount, "partner_code"))
        .as(amount);
  }

  /** Real numbers are added up in a stated order: another order may give another last bit. */
  private static Column inOrder(String amount, String by) {
    Column stated = when(col(amount).isNotNull(), struct(col(by).as("by"), col(amount).as("of")));
    return aggregate(
        array_sort(collect_list(stated)), lit(0.0), (sum, one) -> sum.plus(one.getField("of")));
  }

  private static Column amount(String flow) {
    return sum(when(col("flow").equalTo(flow), col("amount")));
  }

  private static OptionalDouble real(Row row, int column) {
    return row.isNullAt(column) ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(column));
  }
}
