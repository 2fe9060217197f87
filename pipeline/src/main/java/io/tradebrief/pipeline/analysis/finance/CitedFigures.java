package io.tradebrief.pipeline.analysis.finance;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.PublishedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * Positions of direct investment that others published at the time, by year. They are benchmarks
 * beside the data, of the vintage their citation names; nothing is computed from them. The topic of
 * such a figure is {@code FDI position} and the reporter's code, its area the partner's name.
 */
final class CitedFigures {
  static final String INWARD = "inward, historical cost";
  static final String OUTWARD = "outward, historical cost";
  static final String ULTIMATE_OWNER = "inward, by country of ultimate owner";
  private static final String TOPIC = "FDI position ";
  private static final String BILLION_DOLLARS = "USD bn";
  private static final String MILLION_DOLLARS = "USD mn";

  /**
   * A cited position.
   *
   * @param amount whole US dollars
   */
  record Cited(String measure, int year, long amount, String citation) {}

  private final List<Cited> figures;

  private CitedFigures(List<Cited> figures) {
    this.figures = figures;
  }

  /** The figures of an edition, collected once. */
  static CitedFigures of(Context context) {
    return context.shared(CitedFigures.class, CitedFigures::collect);
  }

  private static CitedFigures collect(Context context) {
    List<Row> rows =
        context
            .facts(PublishedFigure.KIND, Role.CITED_FIGURES)
            .map(
                facts ->
                    Tables.collect(
                        facts.where(
                            col("topic")
                                .equalTo(TOPIC + context.question().reporter())
                                .and(
                                    col("area").equalTo(context.name(context.question().partner())))
                                .and(col("value").isNotNull())
                                .and(col("stated_period").rlike("^\\d{4}$"))
                                .and(col("unit").isin(BILLION_DOLLARS, MILLION_DOLLARS)))))
            .orElse(List.of());
    List<Cited> figures = new ArrayList<>();
    for (Row row : rows) {
      figures.add(
          new Cited(
              row.getAs("measure"),
              Integer.parseInt(row.getAs("stated_period")),
              dollars(row.getAs("value"), row.getAs("unit")),
              row.getAs("citation")));
    }
    figures.sort(
        Comparator.comparing(Cited::year)
            .thenComparing(Cited::measure)
            .thenComparing(Cited::citation));
    return new CitedFigures(figures);
  }

  List<Integer> years() {
    return figures.stream().map(Cited::year).distinct().toList();
  }

  Optional<Cited> find(String measure, int year) {
    return figures.stream()
        .filter(one -> one.measure().equals(measure) && one.year() == year)
        .findFirst();
  }

  private static long dollars(double value, String unit) {
    int places = unit.equals(BILLION_DOLLARS) ? 9 : 6;
    return BigDecimal.valueOf(value)
        .scaleByPowerOfTen(places)
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}
