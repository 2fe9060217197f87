package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TidyRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;

/**
 * The national lines of both tariffs with their MFN and agreement rates. A schedule has some ten
 * thousand lines, which the driver holds; the other programmes of a line stay in Spark.
 */
final class NationalLines {
  private static final String MFN = "mfn";
  private static final int LAST_CHAPTER = 97;

  /** A symbol may say when the rate applies: {@code A [1 April to 30 September]}. */
  private static final Pattern SEASON = Pattern.compile("\\[.*\\]");

  /** Of two rates for one line and season, the one that is later here is used. */
  private static final Comparator<Rate> ORDER =
      Comparator.comparing((Rate rate) -> rate.kind().text())
          .thenComparing(Rate::termsText)
          .thenComparing(Rate::remainder);

  private record Place(String importer, String code, String hs6, String season) {}

  private NationalLines() {}

  /** Every line of either tariff that has an MFN rate, without chapters 98 and 99. */
  static List<NationalLine> of(Context context) {
    Map<Place, Rate> mfn = new HashMap<>();
    Map<Place, Rate> agreement = new HashMap<>();
    for (Row row : rows(context)) {
      Place place =
          new Place(row.getString(0), row.getString(1), row.getString(2), season(row.getString(4)));
      Rate rate = rate(row);
      Map<Place, Rate> rates = MFN.equals(row.getString(3)) ? mfn : agreement;
      rates.merge(place, rate, (one, other) -> ORDER.compare(one, other) >= 0 ? one : other);
    }
    List<NationalLine> lines = new ArrayList<>();
    mfn.forEach(
        (place, rate) ->
            lines.add(
                new NationalLine(
                    place.importer(),
                    place.code(),
                    place.hs6(),
                    rate,
                    Optional.ofNullable(agreement.get(place)))));
    return lines;
  }

  private static List<Row> rows(Context context) {
    Question question = context.question();
    return Tables.collect(
        context
            .facts(TariffLine.KIND, Role.TARIFF_SCHEDULES)
            .orElseThrow()
            .where(
                col("importer_code")
                    .isin(question.reporter(), question.partner())
                    .and(col("programme").isin(MFN, question.agreement().orElse("")))
                    .and(left(col("hs6"), lit(2)).cast("int").leq(LAST_CHAPTER)))
            .select(
                "importer_code",
                "line_code",
                "hs6",
                "programme",
                "programme_symbol",
                "rate_kind",
                "rate_terms",
                "rate_remainder"));
  }

  private static Rate rate(Row row) {
    return TidyRate.of(row.getString(5), row.getString(6), row.getString(7))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "staged rate of line " + row.getString(1) + " is no rate: " + row));
  }

  private static String season(String symbol) {
    Matcher season = SEASON.matcher(symbol);
    return season.find() ? season.group() : "";
  }
}
