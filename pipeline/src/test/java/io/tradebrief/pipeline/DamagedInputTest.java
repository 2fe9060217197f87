package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.SmallReport.cell;
import static io.tradebrief.pipeline.SmallReport.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.intake.CensusTable;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of trade by partner as people have it: saved twice, cut off, or with nothing in it. The
 * edition has the right figures, or says by name what is missing.
 */
class DamagedInputTest {
  private static final String GOODS = "census-goods-by-partner";

  @TempDir private Path folder;
  private SmallReport report;

  @BeforeEach
  void anEmptyFolder() {
    report = new SmallReport(folder);
  }

  @Test
  void aFileSavedTwiceIsCountedOnce() {
    report.desk().put("census/2026-05/country.csv", whole().csv());
    report.desk().put("census/2026-05/country (1).csv", whole().csv());

    ResultTable deficits = report.table("deficit-ranking");

    assertEquals("960000000", cell(deficits, "partner_code", "JPN", "exports_usd"));
    assertEquals("1800000000", cell(deficits, "partner_code", "JPN", "imports_usd"));
    assertEquals("-840000000", cell(deficits, "partner_code", "JPN", "balance_usd"));
    assertEquals("-1800000000", cell(deficits, "partner_code", "CHN", "balance_usd"));
    assertEquals("-2640000000", cell(deficits, "partner", "All deficits", "balance_usd"));
    assertTrue(
        report.inputs("deficit-ranking").remarks().stream()
            .anyMatch(r -> !r.isFinding() && r.line().contains("is the same file as")),
        "and it is said");
  }

  @Test
  void aFileCutOffAfterTheFocusPartnerIsNotUsedAndTheGapIsNamed() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().put("census/2026-05/country.csv", cut().csv());

    List<String> findings = findings(report.inputs("deficit-ranking"));

    has(
        findings,
        "census/2026-05/country.csv: import of 2025: the World is 7,200,000,000 USD, the sum of the"
            + " partners 4,800,000,000, a gap of 2,400,000,000 (33.3%)");
    has(
        findings,
        "census/2026-05/country.csv: export of 2025: the World is 4,800,000,000 USD, the sum of the"
            + " partners 2,160,000,000, a gap of 2,640,000,000 (55.0%)");
    has(findings, "Mexico [MEX]");
    assertEquals(
        "240000000", cell(report.table("deficit-ranking"), "partner_code", "MEX", "balance_usd"));
  }

  @Test
  void withoutAnOlderReleaseACutOffFileGivesNoRanking() {
    report.desk().put("census/2026-05/country.csv", cut().csv());

    Inputs inputs = report.inputs("deficit-ranking");

    assertFalse(inputs.datasets().containsKey(GOODS));
    assertTrue(inputs.absent().get(GOODS).contains("2,160,000,000"), inputs.absent().get(GOODS));
  }

  @Test
  void theRunEndsWithWhatItFound() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().put("census/2026-05/country.csv", cut().csv());
    report.desk().put("census/2026-05/country (1).csv", cut().csv());

    Desk.Result result =
        Desk.run(
            folder.resolve("output"),
            "--input",
            report.desk().input().toString(),
            "--set",
            "exhibits=[deficit-ranking]");

    assertEquals(3, result.exitCode(), result.err());
    has(result.err().lines().toList(), "finding: census/2026-05/country (1).csv: import of 2025");
    has(result.err().lines().toList(), "notice: census/2026-05/country.csv: it is the same file");
    assertEquals(
        "-2640000000",
        Desk.row(Desk.table(result.edition(), "deficit-ranking"), "partner", "All deficits")
            .get("balance_usd"));
    assertEquals(
        List.of("census/2026-04/country.csv all"),
        Desk.table(result.edition(), "sources").stream()
            .map(row -> row.get("file") + " " + row.get("used_for"))
            .toList());
  }

  @Test
  void whatIsCitedIsWhatStands() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().goods("census/2026-05/japan.csv", "import JPN 2026-01 7", "import QQQ 2025 7");

    Inputs inputs = staged(GOODS);

    assertEquals(
        "2026-05, and in parts of 2026-04", inputs.datasets().get(GOODS).citation().released());
    assertEquals(
        List.of("census/2026-05/japan.csv 2026-05 all", "census/2026-04/country.csv 2026-04 all"),
        inputs.records().stream()
            .map(r -> r.file() + " " + r.citation().released() + " " + r.use())
            .toList());
    assertEquals("2026-05", inputs.datasets().get(GOODS).release());
  }

  @Test
  void aReleaseOfWhichNothingStandsIsNotCited() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().goods("census/2026-05/japan.csv", "import QQQ 2025 7");

    Inputs inputs = staged(GOODS);

    assertEquals("2026-04", inputs.datasets().get(GOODS).citation().released());
    assertEquals("2026-04", inputs.datasets().get(GOODS).release());
    has(findings(inputs), "census/2026-05/japan.csv: it states not a single figure");
  }

  private Inputs staged(String dataset) {
    return report.inputs(Set.of(dataset));
  }

  /** A table of five partners that make up the World, in million dollars a month. */
  static CensusTable whole() {
    CensusTable table = new CensusTable();
    for (int year = 2010; year <= 2025; year++) {
      table
          .partner(year, "0015", "World", 600, 400)
          .partner(year, "5700", "China", 250, 100)
          .partner(year, "5880", "Japan", 150, 80)
          .partner(year, "2010", "Mexico", 120, 140)
          .partner(year, "7910", "South Africa", 80, 80);
    }
    return table;
  }

  /** The same as it was until the row of Japan. */
  private static CensusTable cut() {
    CensusTable table = new CensusTable();
    for (int year = 2010; year <= 2025; year++) {
      table
          .partner(year, "0015", "World", 600, 400)
          .partner(year, "5700", "China", 250, 100)
          .partner(year, "5880", "Japan", 150, 80);
    }
    return table;
  }

  static void has(List<String> findings, String text) {
    assertTrue(
        findings.stream().anyMatch(line -> line.contains(text)),
        () -> text + " in\n" + String.join("\n", findings));
  }
}
