package io.tradebrief.pipeline.source.usitc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.MeasureProduct;
import io.tradebrief.pipeline.fact.MeasureRate;
import io.tradebrief.pipeline.fact.ScheduleRevision;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private final MeasureProducts products = new MeasureProducts();

  @Test
  void prefixesOfEveryLengthAndExceptionsStandInTheJsonLists() throws Exception {
    FixtureReading<MeasureProduct> read =
        FixtureReading.of(products, Inputs.fixture("us-measure-products/steel.json"));

    assertEquals(
        List.of(
            covered("Duties on Steel", "7208"),
            covered("Duties on Steel", "73011000"),
            covered("Duties on Steel", "8413309000"),
            covered("Duties on Steel", "730210"),
            new MeasureProduct("Duties on Steel", "72166100", "excepted", null)),
        read.facts());
    assertEquals(List.of(Set.of(Rule.KNOWN_CODE)), read.broken());
    assertEquals(1, read.repeated());
    assertEquals("codes!5", read.screened().rejected().get(0).place().toString());
    assertEquals(List.of(5L, 1L, 3L), read.rows());
  }

  @Test
  void aBareListTakesTheNameOfItsFile() throws Exception {
    FixtureReading<MeasureProduct> read =
        FixtureReading.of(products, Inputs.fixture("us-measure-products/auto-parts.txt"));

    assertEquals(
        List.of(
            covered("auto-parts", "4009120020"),
            covered("auto-parts", "732010"),
            covered("auto-parts", "8471"),
            covered("auto-parts", "8703")),
        read.facts());
    assertEquals(List.of(), read.broken());
    assertEquals(1, read.repeated());
    assertEquals(List.of(4L, 0L, 1L), read.rows());
  }

  @Test
  void theSameProductMayBeListedOnTwoDays() throws Exception {
    FixtureReading<MeasureProduct> read =
        FixtureReading.of(products, Inputs.fixture("us-measure-products/derivatives.csv"));

    assertEquals(3, read.facts().size());
    assertEquals(
        new MeasureProduct("9903.85.08 aluminum", "04029968", "covered", "2025-08-18"),
        read.facts().get(0));
    assertEquals(List.of(Set.of(Rule.PERIOD)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void ratesByCountryAreFractionsInTheFileAndPerCentInTheFacts() throws Exception {
    FixtureReading<MeasureRate> read =
        FixtureReading.of(new MeasureRates(), Inputs.fixture("us-measure-rates/reciprocal.json"));

    assertEquals(
        List.of(
            new MeasureRate("Reciprocal rates", "AGO", 15),
            new MeasureRate("Reciprocal rates", "DZA", 30)),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_PARTNER), Set.of(Rule.IN_RANGE), Set.of(Rule.NUMBER)),
        read.broken());
    assertEquals(List.of(2L, 3L, 2L), read.rows());
  }

  @Test
  void aRevisionWithoutAnEventHasNone() throws Exception {
    FixtureReading<ScheduleRevision> read =
        FixtureReading.of(new HtsRevisionDates(), Inputs.fixture("hts-revision-dates/dates.csv"));

    assertEquals(
        List.of(
            new ScheduleRevision("basic", "2025-01-01", "Baseline"),
            new ScheduleRevision("rev_2", "2025-02-01", "")),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.PERIOD)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    assertEquals(List.of(137L, 0L, 3L), original("aluminum_products_03_05_2025.json"));
    assertEquals(List.of(147L, 0L, 3L), original("autos_autoparts_04_03_2025.json"));
    assertEquals(List.of(1039L, 0L, 3L), original("exemptions_04_02_2025.json"));
    assertEquals(List.of(20L, 0L, 3L), original("exemptions_04_11_2025.json"));
    assertEquals(List.of(209L, 0L, 3L), original("steel_products_03_05_2025.json"));
    assertEquals(List.of(130L, 0L, 0L), original("s232_auto_parts.txt"));
    assertEquals(List.of(568L, 0L, 1L), original("s232_derivative_products.csv"));
    FixtureReading<MeasureRate> rates =
        FixtureReading.of(
            new MeasureRates(), Inputs.original("tariff-measures/country_specific_tariffs.json"));
    assertEquals(List.of(22L, 0L, 2L), rates.rows());
    assertTrue(rates.facts().stream().anyMatch(r -> r.ratePct() == 25));
    assertEquals(
        List.of(41L, 0L, 1L),
        FixtureReading.of(
                new HtsRevisionDates(), Inputs.original("tariff-measures/revision_dates.csv"))
            .rows());
  }

  private List<Long> original(String name) {
    return FixtureReading.of(products, Inputs.original("tariff-measures/" + name)).rows();
  }

  private static MeasureProduct covered(String list, String prefix) {
    return new MeasureProduct(list, prefix, MeasureProduct.COVERED, null);
  }
}
