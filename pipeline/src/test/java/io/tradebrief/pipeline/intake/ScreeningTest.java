package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyFxRates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningTest {
  private static final String HEADER = "currency,area_code,period,measure,local_per_usd\n";

  @TempDir private Path folder;

  @Test
  void figuresOfPeriodsThatHadNotEndedAtTheReleaseAreLeftOutAndNamed() throws IOException {
    SourceFile file =
        Inputs.released(
            written(
                """
                JPY,JPN,2023,average,140.5
                JPY,JPN,2024-06,average,157.8
                JPY,JPN,2024-07,average,157.5
                EUR,,2024-07,average,0.92
                JPY,JPN,2024,average,151.4
                """),
            "2024-06-30");

    Screened<FxRate> screened = screened(file);

    assertEquals(
        List.of("2023", "2024-06"),
        screened.facts().stream().map(traced -> traced.fact().period()).toList());
    assertEquals(
        List.of(Remark.finding(unended("2024", 6)), Remark.finding(unended("2024-07", 4))),
        screened.remarks());
    // The rows themselves are sound.
    assertEquals(5, screened.rowsAccepted());
    assertEquals(6, screened.rows());
  }

  @Test
  void withoutAReleaseNoPeriodIsTooLate() throws IOException {
    Screened<FxRate> screened = screened(written("JPY,JPN,2099,average,151.4\n"));

    assertEquals(1, screened.facts().size());
    assertEquals(List.of(), screened.remarks());
  }

  @Test
  void aFileWithoutAFactIsAFinding() throws IOException {
    assertEquals(
        List.of(Remark.finding("it states not a single figure that can be used")),
        screened(written("")).remarks());
  }

  @Test
  void aFileWhoseEveryRowWasRejectedIsAFindingThatSaysSo() throws IOException {
    Screened<FxRate> screened =
        screened(written("JPY,JPN,2023,average,none\nJPY,JPN,2024,average,-1\n"));

    assertEquals(
        List.of(
            Remark.finding(
                "it states not a single figure that can be used; all 2 rows with data were"
                    + " rejected")),
        screened.remarks());
  }

  @Test
  void aFileOfNothingButTheFutureIsAFindingToo() throws IOException {
    SourceFile file = Inputs.released(written("JPY,JPN,2024,average,151.4\n"), "2024-06");

    List<Remark> remarks = screened(file).remarks();

    assertEquals(
        List.of(
            Remark.finding(
                "it states figures for 2024, which had not ended at its release of 2024-06 (first"
                    + " at row 2); they were left out. Check the period, or the date of the"
                    + " folder"),
            Remark.finding("it states not a single figure that can be used")),
        remarks);
    assertTrue(remarks.stream().allMatch(Remark::isFinding));
  }

  private static String unended(String period, int row) {
    return "it states figures for "
        + period
        + ", which had not ended at its release of 2024-06-30 (first at row "
        + row
        + "); they were left out. Check the period, or the date of the folder";
  }

  private SourceFile written(String rows) throws IOException {
    return Inputs.written(folder, "rates.csv", HEADER + rows);
  }

  private static Screened<FxRate> screened(SourceFile file) {
    return Screening.of(new TidyFxRates(), file, HouseLists.partners());
  }
}
