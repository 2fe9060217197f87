package io.tradebrief.pipeline.source.fed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FedDownloadTest {
  private final FedDownload source = new FedDownload();
  @TempDir private Path folder;

  @Test
  void dollarsForAEuroAreInverted() throws Exception {
    SourceFile file = Inputs.fixture("fed-ddp-h10/annual.csv");

    Screened<FxRate> screened = read(file);

    assertSame(FedDownload.class, Recognition.of(file).getClass());
    assertEquals("fed-h10-annual", source.dataset(file).id());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(6, screened.rowsStructure());
    assertEquals(
        List.of(
            new FxRate("EUR", null, "2021", FxRate.AVERAGE, 0.8),
            new FxRate("EUR", null, "2023", FxRate.AVERAGE, 2.0)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(List.of(Remark.notice("there is no figure for EUR 2022")), screened.remarks());
  }

  @Test
  void aColumnOfAnotherHandIsNamedOrRefused() throws Exception {
    String annual = Files.readString(Inputs.fixture("fed-ddp-h10/annual.csv").path());
    String wider =
        annual
            .replace("\"RXI$US_N.A.EU\"\n", "\"RXI$US_N.A.EU\",Source\n")
            .replace("2021,1.2500", "2021,1.2500,mine")
            .replace("2022,ND", "2022,ND,")
            .replace("2023,0.5000", "2023,0.5000,");

    Screened<FxRate> screened = read(Inputs.written(folder, "x.csv", wider));
    String message =
        assertThrows(
                BrokenFile.class,
                () -> read(Inputs.written(folder, "y.csv", wider.replace("Source", "Region"))))
            .getMessage();

    assertEquals(2, screened.facts().size());
    assertTrue(
        screened.remarks().stream()
            .anyMatch(remark -> remark.isFinding() && remark.text().contains("columns Source are")),
        screened.remarks().toString());
    assertTrue(message.contains("the column Region divides its rows (mine)"), message);
  }

  @Test
  void daysBecomeAveragesAndTheMultiplierOfThePoundIsNotApplied() throws Exception {
    Screened<FxRate> screened = read(Inputs.fixture("fed-ddp-h10/daily.csv"));

    // The tenth of February is said twice, and differently; the eighth twice in the same words.
    assertEquals(24, screened.rowsAccepted());
    assertEquals(6, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.PERIOD, Rule.POSITIVE, Rule.NUMBER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    List<FxRate> rates = screened.facts().stream().map(Traced::fact).toList();
    assertEquals(
        List.of("GBP 1971-02", "JPY 1971-02"),
        rates.stream().map(rate -> rate.currency() + " " + rate.period()).toList());
    assertEquals(0.4, rates.get(0).localPerUsd(), 1e-12);
    assertEquals(358, rates.get(1).localPerUsd(), 1e-12);
    assertEquals("30", screened.facts().get(0).place().toString());
    assertEquals(
        List.of(
            Remark.notice(
                "the series JRXWTFB_N.B give no rates: they are indexes of the dollar, or of a"
                    + " currency that changes its unit within the series"),
            Remark.notice(
                "the file holds only a part of 1971, 1971-01, 1971-03, so there is no average of"
                    + " RXI$US_N.B.UK, RXI_N.B.JA"),
            Remark.notice("there is no rate at all of RXI$US_N.B.EU"),
            Remark.notice("1 rows repeat a day in the same words and are counted once")),
        screened.remarks());
  }

  @Test
  void anIndexOfTheDollarIsNoRate() throws Exception {
    SourceFile file = Inputs.fixture("fed-ddp-h10/index.csv");

    String message = assertThrows(BrokenFile.class, () -> read(file)).getMessage();

    assertTrue(message.contains("none of its series is an exchange rate"), message);
    assertSame(FedDownload.class, Recognition.of(file).getClass());
  }

  @Test
  void aMultiplierNobodyKnowsAndAMissingLineAreRefused() throws Exception {
    String annual = Files.readString(Inputs.fixture("fed-ddp-h10/annual.csv").path());
    SourceFile hundred =
        Inputs.written(folder, "x.csv", annual.replace("\"Multiplier:\",\"1\"", "Multiplier:,100"));
    SourceFile missing =
        Inputs.written(folder, "y.csv", annual.replace("\"Currency:\",\"USD\"\n", ""));

    assertTrue(assertThrows(BrokenFile.class, () -> read(hundred)).getMessage().contains("100"));
    assertTrue(
        assertThrows(BrokenFile.class, () -> read(missing))
            .getMessage()
            .contains("the line \"Currency\" is missing"));
  }

  @Test
  void theSamplesAreReadOrRefused() {
    Screened<FxRate> annual = read(Inputs.original("fx/h10_samples/FRB_H10_EUR_annual.csv"));
    Screened<FxRate> daily =
        read(Inputs.original("fx/h10_samples/FRB_H10_daily_head_fujikawa1.txt"));
    SourceFile index = Inputs.original("fx/h10_samples/FRB_H10_broad_index_monthly.csv");

    assertEquals(List.of(), annual.rejected());
    assertEquals(15, annual.rowsAccepted());
    assertEquals(6, annual.rowsStructure());
    assertEquals(15, annual.facts().size());
    assertEquals(1 / 1.4726, annual.facts().get(0).fact().localPerUsd());
    assertEquals(List.of(), daily.rejected());
    assertEquals(2, daily.rowsAccepted());
    assertEquals(7, daily.rowsStructure());
    assertThrows(BrokenFile.class, () -> read(index));
  }

  private Screened<FxRate> read(SourceFile file) {
    return source.read(file, HouseLists.partners());
  }
}
