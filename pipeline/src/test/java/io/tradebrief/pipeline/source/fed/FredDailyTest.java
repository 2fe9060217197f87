package io.tradebrief.pipeline.source.fed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
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
    assertEquals(
        List.of(
            Remark.notice(
                "the file holds only a part of 2023, 2023-11, 2025, 2025-02, so there is no average"
                    + " of DEXJPUS")),
        screened.remarks());
  }

  @Test
  void aYearWithTooFewOfItsWeekdaysIsNamedAndHasNoAverage() throws Exception {
    // given 2024 without April, and without 6 and 7 May
    String text = Files.readString(Inputs.fixture("fred-daily/yen.csv").path());
    String gap = text.replaceAll("2024-04-\\d\\d,.*\n", "").replaceAll("2024-05-0[67],.*\n", "");

    Screened<FxRate> screened = read(Inputs.written(folder, "gap.csv", gap));

    assertEquals(
        Remark.finding(
            "days are missing, so there is no average of DEXJPUS: 2024 has 236 of 262 weekdays,"
                + " 2024-04 has 0 of 22 weekdays. Download the series with every day"),
        screened.remarks().get(0));
    List<String> periods = screened.facts().stream().map(rate -> rate.fact().period()).toList();
    assertTrue(periods.contains("2024-05"), periods.toString());
    assertTrue(periods.stream().noneMatch(List.of("2024", "2024-04")::contains));
  }

  @Test
  void threeWeekdaysInARowAreAGapAndNoHolidays() throws Exception {
    String text = Files.readString(Inputs.fixture("fred-daily/yen.csv").path());

    String apart = text.replaceAll("2024-05-(07|14|21),.*\n", "");
    assertTrue(periods(apart).contains("2024-05"));
    assertTrue(periods(apart).contains("2024"));
    // then the days are named all the same, since holidays have rows of their own in this file
    assertTrue(
        remarks(apart)
            .contains(
                Remark.finding(
                    "there is no row for 3 weekdays (2024-05-07, 2024-05-14, 2024-05-21), so"
                        + " averages are those of the other days")));

    String running = text.replaceAll("2024-05-(07|08|09),.*\n", "");
    assertFalse(periods(running).contains("2024-05"));
    assertFalse(periods(running).contains("2024"));
  }

  @Test
  void aFileWithoutHolidaysIsCoveredAsWell() throws Exception {
    String text = Files.readString(Inputs.fixture("fred-daily/yen.csv").path());
    String without = text.replaceAll("\\d{4}-\\d\\d-\\d\\d,\n", "");

    assertTrue(periods(without).containsAll(List.of("2024", "2023-12")));
    assertTrue(
        remarks(without)
            .contains(
                Remark.notice(
                    "there is no row for 2 weekdays (2023-12-25, 2024-12-25), so averages are those"
                        + " of the other days")));
  }

  private List<Remark> remarks(String text) throws IOException {
    return read(Inputs.written(folder, "days.csv", text)).remarks();
  }

  private List<String> periods(String text) throws IOException {
    return read(Inputs.written(folder, "days.csv", text)).facts().stream()
        .map(rate -> rate.fact().period())
        .toList();
  }

  @Test
  void aDaySaidAgainCountsOnceAndOneSaidOtherwiseIsVoid() throws Exception {
    String text = Files.readString(Inputs.fixture("fred-daily/yen.csv").path());

    Screened<FxRate> again = read(Inputs.written(folder, "a.csv", text + "2025-01-07,150.00\n"));
    Screened<FxRate> other = read(Inputs.written(folder, "b.csv", text + "2025-01-07,900\n"));

    double january = rate(read(Inputs.fixture("fred-daily/yen.csv")), "2025-01");
    assertEquals(january, rate(again, "2025-01"));
    assertTrue(
        again
            .remarks()
            .contains(Remark.notice("1 rows repeat a day in the same words and are counted once")));
    assertEquals(january, rate(other, "2025-01"), 1e-12);
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)),
        other.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void severalSeriesStandBesideOneAnother() throws Exception {
    // given the yen at 150 and 152, the euro at 1.25, and a series nobody can convert
    SourceFile file = Inputs.fixture("fred-daily/two-series.csv");

    Screened<FxRate> screened = read(file);

    assertEquals("fred-fx-daily", source.dataset(file).id());
    assertEquals(
        List.of("JPY 2024-02", "EUR 2024-02"),
        screened.facts().stream()
            .map(rate -> rate.fact().currency() + " " + rate.fact().period())
            .toList());
    assertEquals(0.8, screened.facts().get(1).fact().localPerUsd(), 1e-12);
    // Ten odd days at 150, ten even ones at 152, and a holiday.
    assertEquals(151.0, rate(screened, "2024-02"), 1e-12);
    assertEquals(
        List.of(
            Remark.finding(
                "the series DEXVZUS were left out, because their currency or unit is not known"),
            Remark.notice(
                "the file holds only a part of 2024, 2024-01, 2024-03, so there is no average of"
                    + " DEXJPUS, DEXUSEU")),
        screened.remarks());
  }

  @Test
  void anAggregatedSeriesIsNotTakenForADailyOne() throws Exception {
    SourceFile yearly = Inputs.fixture("fred-daily/aggregated.csv");
    SourceFile weekly =
        Inputs.written(
            folder,
            "weekly.csv",
            "observation_date,DEXJPUS\n2024-01-05,144\n2024-01-12,145\n2024-01-19,147\n");
    SourceFile one = Inputs.written(folder, "one.csv", "DATE,DEXJPUS\n2024-01-01,151\n");
    SourceFile mixed =
        Inputs.written(folder, "mixed.csv", "DATE,DEXJPUS,AEXJPUS\n2024-01-01,151,151\n");

    assertBroken(yearly, "its dates stand 365 days apart, but DEXJPUS is daily");
    assertBroken(yearly, "AEXJPUS (annual) or EXJPUS (monthly)");
    assertBroken(weekly, "its dates stand 7 days apart");
    assertBroken(one, "its only date is 2024-01-01");
    assertBroken(mixed, "different frequencies (DEXJPUS, AEXJPUS)");
  }

  private void assertBroken(SourceFile file, String words) {
    String message = assertThrows(BrokenFile.class, () -> read(file)).getMessage();
    assertTrue(message.contains(words), message);
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

    assertEquals(0, screened.rowsAccepted());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.NUMBER),
            Set.of(Rule.POSITIVE),
            Set.of(Rule.PERIOD),
            Set.of(Rule.COLUMN_COUNT)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void aYearBeforeChristIsNoDay() throws IOException {
    SourceFile file =
        Inputs.written(folder, "x.csv", "DATE,DEXJPUS\n-2024-01-02,150\n2024-01-02,150\n");

    assertEquals(
        List.of(Set.of(Rule.PERIOD)),
        read(file).rejected().stream().map(Rejected::broken).toList());
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
