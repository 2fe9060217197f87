package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.FxRate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months are restated at their own rates, and a year only where all of it can be. */
class RestatedTest {
  @TempDir private Path folder;

  /** Trade of every month but some: exports 100, 101, ..., imports 1000, 1010, ... */
  private DeskFacts desk(int... without) {
    DeskFacts desk =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .country("ECU", "Ecuador", "USD")
            .country("HRV", "Croatia", "HRK")
            .country("CHN", "China", "CNY");
    for (String partner : List.of("JPN", "ECU", "CHN")) {
      for (int month = 1; month <= 12; month++) {
        int one = month;
        if (Arrays.stream(without).noneMatch(left -> left == one)) {
          desk.trade(partner, period(month), 99 + month, 990 + 10 * month);
        }
      }
    }
    return desk.trade("JPN", "2024", 1266, 12660);
  }

  private static String period(int month) {
    return String.format("2024-%02d", month);
  }

  private static double rate(int month) {
    return 140.1 + month / 7.0;
  }

  /** Rates of every month, and of no year. */
  private static List<FxRate> monthly(int months) {
    List<FxRate> rates = new ArrayList<>();
    for (int month = 1; month <= months; month++) {
      rates.add(new FxRate("JPY", null, period(month), FxRate.AVERAGE, rate(month)));
    }
    return rates;
  }

  private static double balanceByMonth() {
    double balance = 0;
    for (int month = 1; month <= 12; month++) {
      balance += (99 + month - (990 + 10 * month)) * (rate(month) / 112.0986);
    }
    return balance;
  }

  private Context withMonths(DeskFacts desk, int months) {
    DeskFacts all = desk.fed("JPY", 2017, 112.0986).fed("JPY", 2024, 151.4551);
    monthly(months).forEach(all::fed);
    return all.context();
  }

  private static Restated restated(Context context, Step step, String... axes) {
    return Restated.of(context, TradeMeasures.goods(context).by(axes), step, List.of(2024), 2017);
  }

  @Test
  void eachMonthIsRestatedAtItsOwnRateAndTheYearIsTheirSum() {
    Context context = withMonths(desk(), 12);
    double exports = 0;
    for (int month = 1; month <= 12; month++) {
      exports += (99 + month) * (rate(month) / 112.0986);
    }

    Restated.Figures japan = restated(context, Step.MONTHS, "partner_code").figures(2024, "JPN");

    assertEquals(OptionalDouble.of(balanceByMonth()), japan.balance());
    assertEquals(OptionalDouble.of(exports), japan.exports());
  }

  @Test
  void aYearAtItsAnnualAverageIsTheTranslationOfTheYear() {
    Context context = withMonths(desk(), 12);

    Restated.Figures japan = restated(context, Step.YEARS, "partner_code").figures(2024, "JPN");

    assertEquals(OptionalDouble.of((1266 - 12660) * (151.4551 / 112.0986)), japan.balance());
  }

  @Test
  void aUserOfTheDollarKeepsItsFigures() {
    Context context = withMonths(desk(), 12);

    Restated.Figures ecuador = restated(context, Step.MONTHS, "partner_code").figures(2024, "ECU");

    assertEquals(OptionalDouble.of(1266 - 12660), ecuador.balance());
  }

  @Test
  void aYearWithoutOneOfItsMonthsIsMissingForTheFlow() {
    Context context = withMonths(desk(7).onlyImports("JPN", "2024-07", 5), 12);

    Restated.Figures japan = restated(context, Step.MONTHS, "partner_code").figures(2024, "JPN");

    assertTrue(japan.imports().isPresent());
    assertEquals(OptionalDouble.empty(), japan.exports());
    assertEquals(OptionalDouble.empty(), japan.balance());
    assertTrue(japan.hasRates());
  }

  @Test
  void aYearWithoutTheRateOfAMonthIsMissingForTheRate() {
    Context context = withMonths(desk(), 11);

    Restated.Figures japan = restated(context, Step.MONTHS, "partner_code").figures(2024, "JPN");

    assertEquals(OptionalDouble.empty(), japan.balance());
    assertFalse(japan.hasRates());
  }

  @Test
  void aSumOverPartnersIsMissingIfOneOfThemHasNoRate() {
    Context context = withMonths(desk(), 12);

    Restated.Figures all = restated(context, Step.MONTHS).figures(2024);

    assertEquals(OptionalDouble.empty(), all.balance());
    assertFalse(all.hasRates());
  }

  @Test
  void theBaseOfMonthsMayStandInATableOfYears() {
    DeskFacts desk = desk().fed("JPY", 2017, 112.0986);
    monthly(12).forEach(desk::worldBank);

    Restated.Figures japan =
        restated(desk.context(), Step.MONTHS, "partner_code").figures(2024, "JPN");

    assertEquals(OptionalDouble.of(balanceByMonth()), japan.balance());
  }

  @Test
  void oneAndEightPartitionsGiveTheSameBits() {
    SparkSession spark = DeskFacts.spark();
    DeskFacts desk = desk().fed("CNY", 2017, 6.7569);
    for (int month = 1; month <= 12; month++) {
      desk.fed(new FxRate("CNY", null, period(month), FxRate.AVERAGE, 7.1 + month / 9.0));
    }
    Context context = withMonths(desk, 12);
    Restated.Figures one = restated(context, Step.MONTHS, "sector").figures(2024, "goods");
    spark.conf().set("spark.sql.shuffle.partitions", "8");
    try {
      Restated.Figures eight = restated(context, Step.MONTHS, "sector").figures(2024, "goods");

      assertTrue(one.balance().isPresent());
      assertEquals(one, eight);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "1");
    }
  }
}
