package io.tradebrief.pipeline.source.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The World Bank's official exchange rate as an answer of its API, see {@link WorldBankRates}: what
 * the page is, and then an object a country and year. A year without a rate is null.
 *
 * <pre>
 * [{"page":1,"pages":1,"per_page":1000,"total":2,"sourceid":"2","lastupdated":"2025-07-01"},
 *  [{"indicator":{"id":"PA.NUS.FCRF","value":"Official exchange rate (LCU per US$, period average)"},"country":{"id":"JP","value":"Japan"},"countryiso3code":"JPN","date":"2024","value":151.366,"unit":"","obs_status":"","decimal":2},
 *   {"indicator":{"id":"PA.NUS.FCRF","value":"Official exchange rate (LCU per US$, period average)"},"country":{"id":"AD","value":"Andorra"},"countryiso3code":"AND","date":"2024","value":null,"unit":"","obs_status":"","decimal":2}]]
 * </pre>
 *
 * <p>Rows are counted as elements of the second array. One page of several is refused, because it
 * looks like a whole table.
 */
public final class WorldBankApi implements Source<FxRate> {

  @Override
  public String id() {
    return "world-bank-api";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    String head = String.join("", glimpse.lines());
    return glimpse.format() == Glimpse.Format.JSON
        && head.contains("\"lastupdated\"")
        && head.contains("\"" + WorldBankRates.INDICATOR + "\"");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return WorldBankRates.DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return WorldBankPage.of(file).updated();
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    WorldBankPage page = WorldBankPage.of(file);
    Screened.Builder<FxRate> screened = new Screened.Builder<>(FxRate.KIND);
    page.checkFields(file, screened);
    page.running().ifPresent(screened::remark);
    long row = 0;
    for (JsonNode element : page.rows()) {
      row++;
      Row line = new Row(Place.line(row), List.of(), element.toString());
      settle(line, element, page, partners, screened);
    }
    return screened.build();
  }

  private static void settle(
      Row row,
      JsonNode element,
      WorldBankPage page,
      Partners partners,
      Screened.Builder<FxRate> screened) {
    RowCheck check = new RowCheck();
    String code = Json.text(element, "countryiso3code");
    String year = Json.text(element, "date");
    String value = Json.text(element, "value");
    check.that(
        Json.text(element.path("indicator"), "id").equals(WorldBankRates.INDICATOR),
        Rule.KNOWN_CODE);
    check.that(Periods.isYear(year), Rule.PERIOD);
    // Some income groups have no code of three letters; like all groups they have no rate.
    if (value.isEmpty() || page.isRunning(year) || WorldBankRates.isNoCountry(code)) {
      screened.settle(row, check, List::of);
      return;
    }
    Partner country = WorldBankRates.country(code, partners, check);
    double rate = check.number(value);
    check.that(!(rate <= 0), Rule.POSITIVE);
    screened.settle(row, check, () -> List.of(WorldBankRates.average(country.code(), year, rate)));
  }
}
