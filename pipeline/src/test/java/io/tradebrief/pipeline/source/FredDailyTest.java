package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FredDailyTest {
  private final FredDaily source = new FredDaily();

  @TempDir private Path folder;

  @Test
  void onlyPeriodsTheFileCoversAreAveraged() throws Exception {
    // given days from 15 November 2023 to 14 February 2025, holidays empty
    Screened<FxRate> screened = read(Inputs.fixture("fred-daily/yen.csv"));

    List<FxRate> rates = screened.facts().stream().map(Traced::fact).toList();

    assertEquals(
        List.of(
            "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07",
            "2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2024", "2025-01"),
        rates.stream().map(FxRate::period).toList());
    // 262 weekdays but for two holidays; 129 of them before July.
    assertEquals((129 * 150 + 131 * 160) / 260.0, rates.get(13).localPerUsd(), 1e-12);
    assertEquals("JPY", rates.get(13).currency());
    assertEquals(List.of(), screened.rejected());
  }

  @Test
  void dollarsPerUnitAreAveragedAsQuotedAndThenInverted() throws Exception {
    // given July 2024 with its last weekday missing, and one day more
    SourceFile file = Inputs.fixture("fred-daily/euro.csv");
    assertEquals(List.of(), read(file).facts());

    String text = Files.readString(file.path()) + "2024-07-31,1.25\n";
    Screened<FxRate> screened = read(Inputs.written(folder, "euro.csv", text));

    // then 10 days of 1.00 and 12 of 1.25 average to 25/22 dollars per euro
    FxRate july = screened.facts().get(0).fact();
    assertEquals("2024-07", july.period());
    assertEquals(22 / 25.0, july.localPerUsd(), 1e-12);
    assertEquals("fred-dex-eur", source.dataset(file).id());
  }

  @Test
  void rowsThatAreNoObservationsAreRejected() throws Exception {
    Screened<FxRate> screened = read(Inputs.fixture("fred-daily/bad.csv"));

    assertEquals(1, screened.rowsAccepted());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.NUMBER),
            Set.of(Rule.POSITIVE),
            Set.of(Rule.PERIOD),
            Set.of(Rule.COLUMN_COUNT)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void aSeriesOfUnknownCurrencyIsNamed() throws IOException {
    SourceFile file = Inputs.written(folder, "v.csv", "DATE,DEXVZUS\n2024-01-02,35.9\n");

    BrokenFile broken = assertThrows(BrokenFile.class, () -> read(file));

    assertTrue(broken.getMessage().contains("names the series DEXVZUS"), broken.getMessage());
  }

  @Test
  void theOriginalAveragesAreThoseTheFederalReservePrints() {
    Screened<FxRate> screened = read(Inputs.original("fx/DEXJPUS.csv"));

    assertEquals(2611, screened.rows());
    assertEquals(2610, screened.rowsAccepted());
    // From 13 July 2015 to 11 July 2025: nine years, and the months between.
    assertEquals(9 + 119, screened.facts().size());
    assertEquals(112.0986, rate(screened, "2017"), 5e-5);
    assertEquals(151.4551, rate(screened, "2024"), 5e-5);
    assertEquals(
        List.of(),
        screened.facts().stream()
            .filter(traced -> List.of("2015", "2025").contains(traced.fact().period()))
            .toList());
  }

  private static double rate(Screened<FxRate> screened, String period) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(rate -> rate.period().equals(period))
        .findFirst()
        .orElseThrow()
        .localPerUsd();
  }

  private Screened<FxRate> read(SourceFile file) {
    assertTrue(source.recognises(Glimpses.of(file)));
    return source.read(file, HouseLists.partners());
  }
}
