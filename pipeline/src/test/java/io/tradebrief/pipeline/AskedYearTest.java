package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.Desk.row;
import static io.tradebrief.pipeline.Desk.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Role;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Another reference year than the configuration names. */
class AskedYearTest {
  @Test
  void twoMonthsOf2025AreNeverTakenForAYear() {
    CSVRecord japan =
        row(table(ShippedEditions.april2025(), "deficit-ranking"), "partner_code", "JPN");
    assertEquals(japan.get("balance_usd"), japan.get("balance_latest_year_usd"));

    Desk.Result asked =
        ShippedEditions.run(
            "--as-of", "2025-04-30", "--set", "report=partial", "--set", "reference-year=2025");

    assertEquals(2, asked.exitCode());
    assertTrue(asked.err().contains("twelve published months only for 2010 to 2024"), asked.err());
  }

  @Test
  void theYear2025CanBeAskedFor() {
    // Without the tariffs, which do not depend on the year and take longest.
    List<String> exhibits =
        Analyses.all().stream()
            .filter(analysis -> !analysis.reads().contains(Role.TARIFF_SCHEDULES))
            .map(Analysis::id)
            .toList();
    Desk.Result asked =
        ShippedEditions.run(
            "--set",
            "report=year-2025",
            "--set",
            "reference-year=2025",
            "--set",
            "exhibits=" + exhibits);

    CSVRecord vietnam = row(table(asked.edition(), "deficit-fx-adjusted"), "partner_code", "VNM");
    assertEquals("3", vietnam.get("rank"));
    assertEquals("[x]", vietnam.get("balance_fx_adjusted_usd"), "no source has its rate of 2025");
    assertEquals("[x]", vietnam.get("rank_fx_adjusted"));
    assertTrue(
        table(asked.edition(), "claims").stream()
            .filter(row -> row.get("asks").contains("reference-year=2024"))
            .allMatch(row -> row.get("verdict").equals("not computed")),
        "claims on 2024 are not answered by an edition on 2025");
  }
}
