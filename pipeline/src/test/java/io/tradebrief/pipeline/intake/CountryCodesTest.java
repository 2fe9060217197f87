package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.CountryCode;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.census.ScheduleC;
import io.tradebrief.pipeline.source.world.BaciCountryCodes;
import io.tradebrief.pipeline.source.world.IsoCountryCodes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryCodesTest {

  @Test
  void scheduleCIsReadBetweenItsRulesAndANameMayRunOverTheBar() throws Exception {
    FixtureReading<CountryCode> read =
        FixtureReading.of(new ScheduleC(), Inputs.fixture("census-schedule-c/country.txt"));

    assertEquals(
        List.of(
            new CountryCode("census-schedule-c", "1000", "United States of America", "US", ""),
            new CountryCode("census-schedule-c", "5880", "Japan", "JP", ""),
            new CountryCode(
                "census-schedule-c",
                "7660",
                "Congo, Democratic Republic of the Congo (formerly Za",
                "CD",
                "")),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.KNOWN_CODE)), read.broken());
    assertEquals(1, read.repeated());
    assertEquals(List.of(3L, 3L, 9L), read.rows());
    assertEquals(
        "2021-01-27", new ScheduleC().release(read.file()).map(Release::text).orElseThrow());
  }

  @Test
  void isoNumbersGetTheirZerosBackAndNamibiaIsNotMissing() throws Exception {
    FixtureReading<CountryCode> read =
        FixtureReading.of(
            new IsoCountryCodes(), Inputs.fixture("iso-country-codes/country-codes.csv"));

    assertEquals(
        List.of(
            new CountryCode("iso-3166-numeric", "004", "Afghanistan", "AF", "AFG"),
            new CountryCode("iso-3166-numeric", "516", "Namibia", "NA", "NAM")),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE), Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void baciNamesItsCountriesInFiveColumnsOrInFour() throws Exception {
    FixtureReading<CountryCode> five =
        FixtureReading.of(new BaciCountryCodes(), Inputs.fixture("baci-country-codes/2022.csv"));
    FixtureReading<CountryCode> four =
        FixtureReading.of(new BaciCountryCodes(), Inputs.fixture("baci-country-codes/2024.csv"));

    assertEquals(
        List.of(
            new CountryCode(
                "comtrade", "842", "USA, Puerto Rico and US Virgin Islands", "US", "USA"),
            new CountryCode("comtrade", "490", "Other Asia, not elsewhere specified", "", "")),
        five.facts());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.KEY_PRESENT)), five.broken());
    assertEquals(1, five.repeated());
    assertEquals(List.of(new CountryCode("comtrade", "842", "USA", "US", "USA")), four.facts());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    FixtureReading<CountryCode> census =
        FixtureReading.of(
            new ScheduleC(), Inputs.original("classifications/census_schedule-c_2021.txt"));
    FixtureReading<CountryCode> iso =
        FixtureReading.of(
            new IsoCountryCodes(), Inputs.original("classifications/iso_country-codes.csv"));
    FixtureReading<CountryCode> baci =
        FixtureReading.of(
            new BaciCountryCodes(), Inputs.original("comtrade-baci/country_codes.csv"));

    assertEquals(List.of(240L, 0L, 9L), census.rows());
    assertTrue(census.facts().stream().anyMatch(c -> c.code().equals("5880")));
    assertTrue(census.facts().stream().anyMatch(c -> c.iso2().equals("CD")));
    assertEquals(List.of(249L, 0L, 1L), iso.rows());
    assertEquals(List.of(238L, 0L, 1L), baci.rows());
    assertEquals(
        List.of("697", "490", "849"),
        baci.facts().stream()
            .filter(c -> c.iso3().isEmpty())
            .map(CountryCode::code)
            .sorted(java.util.Comparator.comparing("697,490,849"::indexOf))
            .toList());
  }
}
