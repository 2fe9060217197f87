package io.tradebrief.pipeline.source.bea;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in an answer of the BEA's API.
 *
 * @param asked the direction the query asked for, empty if unknown
 */
record BeaInvestmentRow(JsonNode cells, Place place, String asked) {
  private static final Set<String> NO_FIGURE = Set.of("", "(D)", "(*)", "n.s.", "n.a.", "--");

  void settle(Partners partners, Screened.Builder<Investment> screened) {
    RowCheck check = new RowCheck();
    String year = text("Year");
    check.that(Periods.isYear(year), Rule.PERIOD);
    Optional<BeaSeries> series = BeaSeries.of(text("SeriesName"));
    check.that(series.isPresent(), Rule.KNOWN_CODE);
    String title = asked.isEmpty() ? text("SeriesName") : asked;
    Optional<String> direction = BeaSeries.direction(title);
    check.that(direction.isPresent(), Rule.KEY_PRESENT);
    // By industry alone, the rows are the industries and the columns the countries.
    boolean turned = isTurned(partners);
    String country = text(turned ? "Column" : "Row");
    String industry = text(turned ? "Row" : "Column");
    Partner partner = check.partner(partners, Scheme.BEA, country);
    boolean figure = !NO_FIGURE.contains(text("DataValue"));
    long dollars = figure ? check.wholeUnits(text("DataValue"), powerOfTen(check)) : 0;
    Row row = new Row(place, List.of(), cells.toString());
    screened.settle(
        row,
        check,
        () ->
            figure
                ? List.of(
                    fact(
                        partner,
                        direction.orElseThrow(),
                        year,
                        series.orElseThrow(),
                        industry(industry),
                        dollars))
                : List.of());
  }

  private boolean isTurned(Partners partners) {
    boolean countryDown = partners.find(Scheme.BEA, text("Row")).isPresent();
    boolean countryAcross = partners.find(Scheme.BEA, text("Column")).isPresent();
    return !countryDown && (countryAcross || industry(text("Row")).equals("all"));
  }

  static Investment fact(
      Partner partner,
      String direction,
      String year,
      BeaSeries series,
      String industry,
      long dollars) {
    return new Investment(
        "USA",
        partner.code(),
        direction,
        year,
        series.measure(),
        series.component(),
        industry,
        dollars,
        "USD",
        series.basis(),
        "");
  }

  private String text(String name) {
    JsonNode cell = cells.path(name);
    return cell.isNull() ? "" : PlainText.of(cell.asText());
  }

  private int powerOfTen(RowCheck check) {
    String scale = (text("TableScale") + text("DataValueUnit")).toLowerCase(Locale.ROOT);
    if (scale.matches("millions? of (u\\.s\\. )?dollars")) {
      return 6;
    }
    if (scale.matches("thousands? of (u\\.s\\. )?dollars")) {
      return 3;
    }
    check.that(false, Rule.KNOWN_CODE);
    return 0;
  }

  private static String industry(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    return words.isEmpty() || words.startsWith("all industries")
        ? "all"
        : words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
