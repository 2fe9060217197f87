package io.tradebrief.pipeline.source.usitc;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.MeasureRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Rates of a US tariff measure by country, as fractions of the customs value under ISO 3166 alpha-3
 * codes:
 *
 * <pre>
 * {"name": "Further modifying the reciprocal tariff rates", "source": "https://...",
 *  "AGO": {"rate": 0.15, "country": "Angola"},
 *  "DZA": {"rate": 0.3, "country": "Algeria"}}
 * </pre>
 *
 * A row is a country; the members that are texts describe the list and are structure.
 */
public final class MeasureRates implements Source<MeasureRate> {

  @Override
  public String id() {
    return "us-measure-rates";
  }

  @Override
  public FactKind<MeasureRate> kind() {
    return MeasureRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    String head = String.join("\n", glimpse.lines());
    return glimpse.format() == Format.JSON
        && head.contains("\"rate\"")
        && head.contains("\"country\"")
        && head.contains("\"source\"");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "us-measure-rates", "U.S. Government", "Rates of tariff measures by country");
  }

  @Override
  public Screened<MeasureRate> read(SourceFile file, Partners partners) {
    JsonNode list = Json.of(file);
    String name = Json.text(list, "name");
    Screened.Builder<MeasureRate> screened = new Screened.Builder<>(MeasureRate.KIND);
    int number = 0;
    for (Map.Entry<String, JsonNode> member : list.properties()) {
      if (!member.getValue().isObject()) {
        screened.structure(1);
        continue;
      }
      number++;
      String code = member.getKey();
      Row row =
          new Row(new Place("countries", number), List.of(code), code + ": " + member.getValue());
      RowCheck check = new RowCheck();
      String rate = Json.text(member.getValue(), "rate");
      double fraction = check.number(rate);
      check.that(!(fraction < 0), Rule.NOT_NEGATIVE);
      check.that(!(fraction > 10), Rule.IN_RANGE);
      String partner = check.partner(partners, Scheme.HOUSE, code).code();
      screened.settle(row, check, () -> List.of(new MeasureRate(name, partner, percent(rate))));
    }
    return screened.build();
  }

  /** In decimals: a binary 0.15 times 100 is not 15. */
  private static double percent(String fraction) {
    return new BigDecimal(fraction).movePointRight(2).doubleValue();
  }
}
