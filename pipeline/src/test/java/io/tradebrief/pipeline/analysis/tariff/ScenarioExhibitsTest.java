package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.SampleImports.desk;
import static io.tradebrief.pipeline.analysis.tariff.SampleImports.lists;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped measures on a few hundred lines, in tables. */
class ScenarioExhibitsTest {
  @TempDir private static Path folder;
  private static Context context;
  private static Regimes regimes;

  @BeforeAll
  static void stage() {
    context = SampleImports.context(folder);
    regimes = ScenarioDuties.of(context).regimes();
  }

  @Test
  void aCarsDutiesFollowTheScenarios() {
    ResultTable table = new TariffScenarios().compute(context).table();
    // Cars of 1,000,000 at 2.5%; a light truck of 100,000 at 25%; the rest of chapter 87 is none.
    String cars = "Motor vehicles and parts";
    assertEquals("50000", duty(table, "MFN and US-Japan agreement", cars));
    assertEquals("325000", duty(table, "April 2025", cars));
    assertEquals("175000", duty(table, "September 2025 deal", cars));
    assertEquals("-150000", cell(table, "Deal against April 2025", cars, "change_usd"));
  }

  @Test
  void nothingIsLostBetweenFileAndExhibit() {
    ResultTable table = new TariffScenarios().compute(context).table();
    String baseline = "MFN and US-Japan agreement";
    String file = "Imports and calculated duties in the file";
    assertEquals(
        cell(table, baseline, file, "imports_usd"),
        cell(table, baseline, TariffScenarios.ALL_SECTORS, "imports_usd"));
    assertEquals("0", cell(table, baseline, "File less exhibit: lines and imports", "imports_usd"));
    long gap =
        Long.parseLong(cell(table, baseline, file, "duty_usd"))
            - Long.parseLong(cell(table, baseline, TariffScenarios.ALL_SECTORS, "duty_usd"));
    long causes =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "sector").raw().startsWith("Calculated less baseline"))
            .mapToLong(r -> Long.parseLong(table.cell(r, "duty_usd").raw()))
            .sum();
    assertTrue(gap != 0, "the file's duties are made to differ");
    assertEquals(gap, causes);
  }

  @Test
  void measuresAddUpToTheChangeBetweenTwoScenarios() {
    ResultTable table = new TariffScenarios().compute(context).table();
    for (Scenario scenario : regimes.scenarios().subList(1, regimes.scenarios().size())) {
      long byMeasure =
          IntStream.range(0, table.rows().size())
              .filter(r -> table.cell(r, "scenario").raw().equals(scenario.name()))
              .filter(r -> table.cell(r, "part").raw().equals("measure"))
              .mapToLong(r -> Long.parseLong(table.cell(r, "change_usd").raw()))
              .sum();
      String total = cell(table, scenario.name(), TariffScenarios.ALL_SECTORS, "change_usd");
      assertTrue(Math.abs(Long.parseLong(total) - byMeasure) <= 2, scenario.name());
    }
  }

  @Test
  void theTimelineHasTheRatesOfTheExamples() {
    Exhibit exhibit = new TariffTimeline().compute(context);
    ResultTable table = exhibit.table();
    assertEquals(2.5, timeline(table, "2025-03-12", "car_pct"), 1e-9);
    assertEquals(27.5, timeline(table, "2025-04-03", "car_pct"), 1e-9);
    assertEquals(15.0, timeline(table, "2025-09-16", "car_pct"), 1e-9);
    assertEquals(50.0, timeline(table, "2025-04-03", "light_truck_pct"), 1e-9);
    assertEquals(25.0, timeline(table, "2025-09-16", "light_truck_pct"), 1e-9);
    assertTrue(exhibit.finding().orElseThrow().contains("2.5%, then 27.5%, then 15.0%"));
  }

  @Test
  void withoutImportsEveryTableSaysWhy() throws IOException {
    Context bare = desk(subfolder("bare")).lists(lists()).context();
    for (Exhibit exhibit :
        List.of(
            new TariffScenarios().compute(bare),
            new TariffTimeline().compute(bare),
            new TariffWhatIf().compute(bare))) {
      assertEquals(1, exhibit.table().rows().size());
      assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
      assertTrue(exhibit.notes().get(0).effect().contains("imports-by-tariff-line"));
    }
  }

  @Test
  void theFormulaRoundsUpAndHasAFloorOfTen() throws IOException {
    Context trade =
        desk(subfolder("trade"))
            .trade("JPN", "2024", 79_741_000_000L, 148_209_000_000L)
            .onlyImports("CHN", "2024", 5)
            .trade("NLD", "2024", 7, 0)
            .lists(lists())
            .context();
    Exhibit exhibit = new ReciprocalFormula().compute(trade);
    assertEquals(2, exhibit.table().rows().size(), "a partner without exports is not zero");
    assertEquals("24", exhibit.table().cell(0, "formula_pct").raw());
    assertEquals("0", exhibit.table().cell(0, "difference_points").raw());
    assertEquals("[z]", exhibit.table().cell(1, "formula_pct").raw(), "no imports");
    assertTrue(exhibit.finding().orElseThrow().contains("is 24%; the rate announced was 24%"));
  }

  private static Path subfolder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  private static double timeline(ResultTable table, String day, String column) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "date").raw().equals(day))
        .mapToDouble(r -> table.cell(r, column).number().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  private static String duty(ResultTable table, String scenario, String sector) {
    return cell(table, scenario, sector, "duty_usd");
  }

  private static String cell(ResultTable table, String scenario, String sector, String column) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "scenario").raw().equals(scenario))
        .filter(r -> table.cell(r, "sector").raw().equals(sector))
        .mapToObj(r -> table.cell(r, column).raw())
        .findFirst()
        .orElseThrow();
  }
}
