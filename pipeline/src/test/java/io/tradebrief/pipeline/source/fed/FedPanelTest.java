package io.tradebrief.pipeline.source.fed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Screening;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FedPanelTest {
  private final FedPanel source = new FedPanel();
  @TempDir private Path folder;

  @Test
  void anAnnualPanelGivesYears() throws Exception {
    SourceFile file = Inputs.fixture("fed-panel/annual.csv");

    Screened<FxRate> screened = read(file);

    assertEquals("fed-h10-annual", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate("JPY", null, "2023", "average", 140.5001),
            new FxRate("JPY", null, "2024", "average", 151.4551),
            new FxRate("TWD", null, "2024", "average", 32.1071),
            new FxRate("EUR", null, "2024", "average", 0.9238)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_CURRENCY),
            Set.of(Rule.NUMBER),
            Set.of(Rule.POSITIVE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }

  @Test
  void spacesThatForbidALineBreakAreBlanksAroundNamesAndFigures() throws Exception {
    SourceFile file =
        Inputs.written(
            folder,
            "panel.csv",
            """
            Date\u00A0,Country,Exchange rate
            2023-01-01,\u00A0Japan\u202F,\u2007140.5\u00A0
            \u00A02024-01-01\u00A0,Japan,151.4551\u00A0
            """);

    Screened<FxRate> screened = read(file);

    assertTrue(source.recognises(Glimpses.of(file)));
    assertEquals(
        List.of(
            new FxRate("JPY", null, "2023", "average", 140.5),
            new FxRate("JPY", null, "2024", "average", 151.4551)),
        screened.facts().stream().map(Traced::fact).toList());
  }

  @Test
  void aYearThatHadNotEndedAtReleaseGivesNothing() throws Exception {
    SourceFile file = Inputs.released(Inputs.fixture("fed-panel/annual.csv"), "2024-07");

    Screened<FxRate> screened = Screening.of(source, file, HouseLists.partners());

    assertEquals(
        List.of("2023"), screened.facts().stream().map(rate -> rate.fact().period()).toList());
    assertTrue(
        screened.remarks().stream()
            .anyMatch(remark -> remark.text().contains("2024, which had not ended")),
        screened.remarks().toString());
  }

  @Test
  void aCountryWithoutACurrencyIsNamedAndAColumnThatDividesIsRefused() throws Exception {
    SourceFile unknown =
        Inputs.written(
            folder,
            "a.csv",
            "Date,Country,Exchange rate\n2024-01-01,Atlantis,2\n2023-01-01,Japan,140\n");
    SourceFile divided =
        Inputs.written(
            folder, "b.csv", "Date,Country,Region,Exchange rate\n2024-01-01,Japan,North,2\n");

    assertEquals(
        List.of(
            Remark.finding("the currency of 'Atlantis' is not known, so the rates were not used")),
        read(unknown).remarks());
    String message = assertThrows(BrokenFile.class, () -> read(divided)).getMessage();
    assertTrue(message.contains("Region"), message);
  }

  @Test
  void aMonthlyPanelGivesMonthsOnly() throws Exception {
    SourceFile file = Inputs.fixture("fed-panel/monthly.csv");

    Screened<FxRate> screened = read(file);

    assertEquals("fed-h10-monthly", source.dataset(file).id());
    assertEquals(
        List.of("JPY 2024-01", "JPY 2024-02", "DEM 2000-01"),
        screened.facts().stream()
            .map(rate -> rate.fact().currency() + " " + rate.fact().period())
            .toList());
    assertEquals(Set.of(Rule.PERIOD), screened.rejected().get(0).broken());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    Screened<FxRate> annual = read(Inputs.original("fx/h10_annual_averages.csv"));
    Screened<FxRate> monthly = read(Inputs.original("fx/h10_monthly_averages.csv"));

    assertEquals(994, annual.rows());
    assertEquals(962, annual.facts().size());
    assertTrue(
        annual.rejected().stream().allMatch(row -> row.raw().contains("Venezuela")),
        annual.rejected().toString());
    assertEquals(17_238, monthly.rows());
    assertTrue(monthly.rejected().stream().allMatch(row -> row.raw().contains("Venezuela")));
    assertEquals(31, annual.rejected().size());
    assertEquals(378, monthly.rejected().size());
  }

  private Screened<FxRate> read(SourceFile file) {
    assertTrue(source.recognises(Glimpses.of(file)));
    return source.read(file, HouseLists.partners());
  }
}
